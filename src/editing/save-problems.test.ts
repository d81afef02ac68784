import { expect, test } from 'vitest';
import { catalogue } from './catalogue.fixture.ts';
import { type EditedKind, editedKinds } from './edited-kinds.ts';
import { added, sectionField } from './entry-format.ts';
import { saveProblem } from './save-problems.ts';

const kindOf = (folder: string): EditedKind => {
  const kind = editedKinds.find((candidate) => candidate.folder === folder);
  if (!kind) throw new Error(folder);
  return kind;
};
const values = {
  [added.land]: 'be',
  title: 'Frühstück für alle',
  summary:
    'Eine Grundschule bietet allen Kindern vor dem Unterricht ein kostenfreies Frühstück an, damit niemand hungrig lernt.',
  aliases: 'Schulfrühstück\nFrühstücksclub',
  questions: '',
  actionFields: ['ernaehrung'],
  org: 'Stadt Beispielstadt',
  period: null,
  costs: [{ what: 'Essen', amount: 9000, upTo: null, per: 'Jahr', year: null, source: 's1' }],
  variantOf: '',
  sources: [
    { __sc_item_id: '0b1c', id: 's1', title: 'Bericht', publisher: 'Stadt Beispielstadt', url: '', date: '2024' },
  ],
  checkedOn: '2026-11-25',
  [added.sections]: {
    [sectionField('Ziel und Zielgruppe')]: 'Für alle 120 Kinder der Schule.[^s1]',
    [sectionField('So läuft es ab')]: 'Fachkräfte decken den Tisch.',
    [sectionField('Übertragen')]: '',
  },
};
const problem = (change: object, file = 'practices/be/fruehstueck.mdx') =>
  saveProblem(kindOf('practices'), file, { ...values, ...change }, catalogue, '2026-11-25');

test('an entry that the check passes may be saved', () => {
  expect(problem({})).toBeUndefined();
});

test('a new entry needs a Land', () => {
  expect(problem({ [added.land]: '' }, 'practices/fruehstueck.mdx')).toBe(
    'Wählen Sie ein Land. Es ist der Ordner des Eintrags.',
  );
});

test('an entry does not move to another Land', () => {
  expect(problem({ [added.land]: 'nw' })).toContain('zieht nicht in ein anderes Land um');
  expect(problem({ [added.land]: '' })).toBeUndefined();
});

test('what the check refuses is named by the label of its field', () => {
  expect(problem({ summary: 'Zu kurz' })).toMatch(/^Das besteht die Prüfung noch nicht: Kurzbeschreibung /u);
  expect(problem({ [added.sections]: {} })).toContain('Der Abschnitt „Ziel und Zielgruppe“ fehlt');
});

test('kinds without a body are checked too', () => {
  const term = { term: 'Lotsendienst', definition: 'Fachkräfte führen Familien zu der Stelle, die ihnen helfen kann.' };
  const check = (change: object) =>
    saveProblem(kindOf('glossary'), 'glossary/lotsendienst.yaml', { ...term, ...change }, catalogue, '2026-11-25');
  expect(check({ entry: 'office/beratung' })).toBeUndefined();
  expect(check({})).toContain('Nennen Sie einen Eintrag');
});
