import { describe, expect, test } from 'vitest';
import type { Reference } from '../../schemas/reference.ts';
import { callState } from './call.ts';
import { buildCatalogue } from './catalogue.ts';
import { coverageOf, neighbours } from './coverage.ts';
import { countValues, facetByKey } from './facets.ts';
import { addMonths, freshnessOf } from './freshness.ts';
import type { Entry, OptionEntry, PageType } from './model.ts';

function entry(ref: string, data: Record<string, unknown> = {}, land = 'nw'): Entry {
  const [type = '', slug = ''] = ref.split('/');
  return {
    ref: ref as Reference,
    type: type as PageType,
    slug,
    land,
    file: '',
    data: {
      title: slug,
      actionFields: [],
      lifePhases: [],
      lifeSituations: [],
      checkedOn: '2026-01-31',
      outcomes: [],
      focus: [],
      ...data,
    },
  } as unknown as Entry;
}
const build = (entries: Entry[], options: OptionEntry[] = []) => buildCatalogue(entries, options, '2026-11-25');

describe('relations', () => {
  const catalogue = build([
    entry('practice/a', { fundedBy: ['programme/p'] }),
    entry('programme/p', { succeeds: ['programme/alt'] }),
    entry('programme/alt'),
    entry('evaluation/e', {
      evaluates: ['practice/a'],
      design: 'rct',
      focus: ['wirkung'],
      outcomes: [{ what: 'x', direction: 'positiv', source: 's1' }],
    }),
  ]);

  test('the other end of a relation is derived', () => {
    expect(catalogue.linked('programme/p', 'fundedBy', 'back').map(({ ref }) => ref)).toEqual(['practice/a']);
    expect(catalogue.linked('programme/alt', 'succeeds', 'back').map(({ ref }) => ref)).toEqual(['programme/p']);
    expect(catalogue.linked('practice/a', 'evaluates', 'back').map(({ ref }) => ref)).toEqual(['evaluation/e']);
  });

  test('the level of evidence follows from the evaluations that point at an entry', () => {
    expect(catalogue.evidence('practice/a')?.level).toBe(3);
    expect(catalogue.evidence('programme/p')?.level).toBe(0);
    expect(catalogue.evidence('evaluation/e')).toBeUndefined();
  });

  test('an entry knows the options that name it as an example', () => {
    const option = {
      ref: 'option/o',
      area: 'kooperation',
      file: '',
      data: { id: 'o', title: 'O', examples: ['practice/a'] },
    } as unknown as OptionEntry;
    expect(build([entry('practice/a')], [option]).links('practice/a')).toEqual([
      { relation: 'examples', direction: 'back', target: 'option/o' },
    ]);
  });
});

describe('related entries', () => {
  const shared = { actionFields: ['gesundheit'], lifePhases: ['kita'] };
  const catalogue = build([
    entry('practice/a', { ...shared, lifeSituations: ['behinderung'], fundedBy: ['programme/p'] }),
    entry('practice/sibling', { fundedBy: ['programme/p'] }, 'by'),
    entry('practice/topic', shared, 'by'),
    entry('practice/other', { actionFields: ['wohnen'], lifePhases: ['jugend'] }),
    entry('programme/p', shared),
  ]);
  const related = catalogue.related.relatedTo(catalogue.get('practice/a') as Entry);

  test('come with their strongest reason, best first', () => {
    expect(related.map(({ entry: { ref }, reasons: [reason] }) => [ref, reason?.kind])).toEqual([
      ['practice/topic', 'fields-phases'],
      ['practice/sibling', 'relation'],
    ]);
  });

  test('leave out what is linked already and what shares only the Land', () => {
    const refs = related.map(({ entry: { ref } }) => ref);
    expect(refs).not.toContain('programme/p');
    expect(refs).not.toContain('practice/other');
  });
});

test('an entry that means alike is related though it shares neither links nor terms', () => {
  const entries = [
    entry('practice/a', { actionFields: ['gesundheit'], lifePhases: ['kita'] }),
    entry('practice/alike', { actionFields: ['wohnen'], lifePhases: ['jugend'] }, 'by'),
    entry('practice/apart', { actionFields: ['wohnen'], lifePhases: ['jugend'] }, 'by'),
  ];
  const nearest = new Map([
    [
      'practice/a',
      [
        { id: 'practice/alike', similarity: 0.7 },
        { id: 'practice/apart', similarity: 0.1 },
      ],
    ],
  ]);
  const catalogue = buildCatalogue(entries, [], '2026-11-25', nearest);
  const related = catalogue.related.relatedTo(catalogue.get('practice/a') as Entry);
  expect(related.map(({ entry: { ref }, reasons }) => [ref, reasons[0]?.kind])).toEqual([
    ['practice/alike', 'meaning'],
  ]);
});

describe('coverage', () => {
  const coverage = coverageOf([
    entry('practice/a', { actionFields: ['gesundheit', 'wohnen'], lifePhases: ['kita'] }),
    entry('practice/b', { actionFields: ['gesundheit'], lifePhases: ['kita', 'jugend'] }),
  ]);

  test('counts an entry in each of its cells', () => {
    expect(coverage.cell('gesundheit', 'kita')).toHaveLength(2);
    expect(coverage.cell('wohnen', 'kita')).toHaveLength(1);
    expect(coverage.cell('wohnen', 'jugend')).toHaveLength(0);
    expect(coverage.maximum).toBe(2);
  });

  test('offers the nearest cells with entries', () => {
    expect(neighbours(coverage, 'gesundheit', 'grundschule')).toEqual([
      { field: 'gesundheit', phase: 'kita', count: 2 },
      { field: 'gesundheit', phase: 'jugend', count: 1 },
    ]);
  });
});

describe('facets', () => {
  test('count an entry once per value', () => {
    const counts = countValues(
      [
        entry('practice/a', { actionFields: ['wohnen'] }),
        entry('practice/b', { actionFields: ['wohnen', 'gesundheit'] }),
      ],
      (item) => facetByKey.get('feld')?.values(item, undefined) ?? [],
    );
    expect(Object.fromEntries(counts)).toEqual({ wohnen: 2, gesundheit: 1 });
  });

  test('the evidence facet knows level and sign', () => {
    expect(
      facetByKey
        .get('evidenz')
        ?.values(entry('practice/a'), { level: 2, sign: 'kein-effekt', reach: [], studies: 2, pending: 0 }),
    ).toEqual(['e2', 'kein-effekt']);
  });
});

describe('freshness', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-11-25', 24, '2028-11-25'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  test.each([
    ['practice', '2026-11-01', undefined, 'aktuell', '2028-11-01'],
    ['programme', '2025-12-01', undefined, 'bald', '2026-12-01'],
    ['programme', '2025-11-25', undefined, 'faellig', '2026-11-25'],
    ['practice', '2026-11-01', '2026-11-20', 'faellig', '2026-11-20'],
  ] as const)('a %s checked on %s with next review %s is %s', (type, checkedOn, nextReview, state, due) => {
    expect(freshnessOf({ type, data: { checkedOn, nextReview } }, '2026-11-25')).toEqual({ due, state });
  });
});

describe('calls', () => {
  test.each([
    ['2026-11-25', 'offen'],
    ['2026-11-26', 'offen'],
    ['2026-11-24', 'geschlossen'],
    [undefined, 'ohne-frist'],
  ] as const)('closing on %s is %s on 25 November', (closes, state) => {
    expect(callState({ closes }, '2026-11-25')).toBe(state);
  });

  test('a call that opens later is announced', () => {
    expect(callState({ opens: '2026-12-01', closes: '2027-01-31' }, '2026-11-25')).toBe('angekuendigt');
  });
});
