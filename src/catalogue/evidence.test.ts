import { expect, test } from 'vitest';
import { evidenceOf, type Study } from './evidence.ts';

const study = (
  design: Study['design'],
  directions: Study['outcomes'][number]['direction'][],
  extra: Partial<Study> = {},
): Study => ({
  design,
  focus: ['wirkung'],
  outcomes: directions.map((direction) => ({ what: 'Merkmal', direction, source: 's1' })),
  followUpMonths: undefined,
  independence: undefined,
  ...extra,
});
const process = study('prozess', [], { focus: ['prozess'] });

test.each<[name: string, studies: Study[], level: number | undefined, sign: string | undefined]>([
  ['no evaluation', [], 0, undefined],
  ['a process evaluation', [process], 1, undefined],
  ['a cost analysis', [study('kostenanalyse', ['positiv'], { focus: ['kosten'] })], 1, undefined],
  ['a study of reach', [study('querschnitt', ['positiv'], { focus: ['reichweite'] })], 1, undefined],
  ['a process evaluation with positive remarks', [study('prozess', ['positiv'])], 1, undefined],
  ['outcomes before and after, positive', [study('vorher-nachher', ['positiv'])], 2, undefined],
  ['outcomes before and after, mixed only', [study('vorher-nachher', ['gemischt'])], 1, undefined],
  ['one comparison, positive', [study('kontrollgruppe', ['positiv'])], 3, undefined],
  [
    'one trial, positive and independent',
    [study('rct', ['positiv'], { independence: 'unabhaengig', followUpMonths: 84 })],
    3,
    undefined,
  ],
  [
    'two comparisons, neither independent nor long',
    [study('rct', ['positiv']), study('kontrollgruppe', ['positiv'], { followUpMonths: 11 })],
    3,
    undefined,
  ],
  [
    'two comparisons, one followed for 12 months',
    [study('rct', ['positiv']), study('kontrollgruppe', ['positiv'], { followUpMonths: 12 })],
    4,
    undefined,
  ],
  [
    'two comparisons, one independent',
    [study('rct', ['positiv']), study('rct', ['positiv', 'kein-effekt'], { independence: 'unabhaengig' })],
    4,
    undefined,
  ],
  ['a trial without effect', [study('rct', ['kein-effekt'])], undefined, 'kein-effekt'],
  ['a trial with harm', [study('rct', ['kein-effekt', 'negativ'])], undefined, 'negativ'],
  ['a trial with mixed results only', [study('rct', ['gemischt'])], undefined, 'kein-effekt'],
  [
    'a trial without effect beside a process evaluation',
    [study('rct', ['kein-effekt']), process],
    undefined,
    'kein-effekt',
  ],
  [
    'a trial without effect beside weaker hints',
    [study('rct', ['kein-effekt']), study('laengsschnitt', ['positiv'])],
    2,
    'kein-effekt',
  ],
  [
    'a positive trial beside one without effect',
    [study('rct', ['positiv']), study('rct', ['kein-effekt'])],
    3,
    'kein-effekt',
  ],
])('%s', (_name, studies, level, sign) => {
  const evidence = evidenceOf(studies);
  expect([evidence.level, evidence.sign]).toEqual([level, sign]);
});

test('a trial without results yet counts as pending and says nothing', () => {
  expect(evidenceOf([study('rct', [])])).toEqual({ level: 0, reach: [], studies: 1, pending: 1 });
});

test('reach names what was looked at, in a fixed order', () => {
  expect(
    evidenceOf([study('rct', ['positiv']), process, study('querschnitt', [], { focus: ['reichweite'] })]).reach,
  ).toEqual(['reichweite', 'umsetzung', 'wirkung']);
});
