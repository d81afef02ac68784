import { describe, expect, test } from 'vitest';
import type { FormCatalogue } from './catalogue.ts';
import { checkDraft } from './check-draft.ts';
import type { Draft } from './draft.ts';
import { similarEntries } from './similar.ts';

const catalogue: FormCatalogue = {
  entries: [
    {
      ref: 'practice/moki-monheim',
      title: 'Mo.Ki – Monheim für Kinder',
      aliases: ['Monheimer Modell'],
      file: 'practices/nw/moki-monheim.mdx',
      relations: [{ field: 'variantOf', target: 'practice/beispiel' }],
    },
    {
      ref: 'programme/kinderstark-nrw',
      title: 'kinderstark – NRW schafft Chancen',
      aliases: [],
      file: 'programmes/nw/kinderstark-nrw.mdx',
      relations: [],
    },
  ],
  glossary: [],
  vocabularies: {},
  words: { stigmatising: [{ word: 'sozial schwach*', better: 'von Armut betroffen' }], advertising: [] },
  siteName: 'Wiki',
};
const good: Draft = {
  type: 'practice',
  land: 'nw',
  data: {
    title: 'Beispiel',
    summary:
      'Eine Stadt stimmt ihre vorbeugenden Angebote für Kinder aufeinander ab, von der Geburt bis zum Einstieg in den Beruf.',
    org: 'Stadt Beispielstadt',
    sources: [{ id: 's1', title: 'Bericht', publisher: 'Stadt Beispielstadt' }],
    checkedOn: '2026-11-25',
  },
  sections: { 'Ziel und Zielgruppe': 'Für 120 Kinder.[^s1]', 'So läuft es ab': 'Fachkräfte kommen in die Kita.' },
};
const check = (draft: Draft) =>
  checkDraft(draft, catalogue, '2026-11-25').map(({ path, rule, message }) => `${path.join('.')} ${rule}: ${message}`);
const withData = (data: Record<string, unknown>): Draft => ({ ...good, data: { ...good.data, ...data } });

test('a sound draft has no problem', () => {
  expect(check(good)).toEqual([]);
});

describe('problems stand at the field of the form that they come from', () => {
  test('missing and wrong fields, by the schema and with their labels', () => {
    expect(check({ ...withData({ title: 'Ab', org: '' }), land: '' })).toEqual([
      'land path: Land fehlt',
      'title schema: Titel braucht mindestens 5 Zeichen',
      'org schema: Organisationen fehlt',
    ]);
  });

  test('items of lists count as in the form, empty ones too', () => {
    expect(check(withData({ financing: [{ who: '' }, { who: 'Stadt', source: 'x' }] }))).toEqual([
      'financing.1.source schema: Finanzierung, 2, Quelle ist die Kennung einer Quelle wie s1',
    ]);
  });

  test('a source that is cited but not described is asked for, the citation is right', () => {
    const sections = { ...good.sections, 'Ziel und Zielgruppe': 'Für 120 Kinder.[^s2]' };
    const { sources } = good.data as { sources: object[] };
    expect(check({ ...withData({ sources: [...sources, { id: 's2' }] }), sections })).toEqual([
      'sources.1.title schema: Quellen, 2, Titel fehlt',
      'sources.1.publisher schema: Quellen, 2, Herausgeber fehlt',
    ]);
  });

  test('sections of the text', () => {
    const sections = { 'Ziel und Zielgruppe': 'Für 120 Kinder.', 'Was es bewirkt': 'Gut für {x}.' };
    expect(check({ ...good, sections })).toEqual([
      'body.Was es bewirkt mdx-code: Ausdrücke in geschweiften Klammern sind in Einträgen nicht erlaubt',
    ]);
    expect(
      check({
        ...good,
        sections: { 'Ziel und Zielgruppe': 'Für 120 Kinder.', 'So läuft es ab': 'Für sozial schwache Familien.[^s1]' },
      }),
    ).toEqual([
      'body.Ziel und Zielgruppe figure-uncited: Dieser Absatz nennt eine Zahl ohne Quelle',
      'body.So läuft es ab stigmatising-words: „sozial schwache“ wertet ab',
    ]);
    expect(check({ ...good, sections: { 'So läuft es ab': 'Text.[^s1]' } })).toEqual([
      'body.Ziel und Zielgruppe sections: Der Abschnitt „Ziel und Zielgruppe“ fehlt',
    ]);
  });

  test('rules over whole entries speak although other fields are still missing', () => {
    expect(
      check({
        ...withData({ org: '' }),
        sections: { ...good.sections, 'So läuft es ab': 'Für sozial schwache Familien.' },
      }),
    ).toContain('body.So läuft es ab stigmatising-words: „sozial schwache“ wertet ab');
  });
});

describe('rules over all entries', () => {
  test('a relation into nothing, in a circle, and a name that exists', () => {
    expect(check(withData({ describedBy: ['guide/fehlt'] }))).toEqual([
      'describedBy relation-dangling: Den Eintrag „guide/fehlt“ gibt es nicht',
    ]);
    expect(check(withData({ variantOf: 'practice/moki-monheim' })).join()).toContain('relation-cycle');
    expect(check(withData({ title: 'Mo.Ki – Monheim für Kinder' })).join()).toContain('title name-unique');
  });

  test('a correction does not collide with the entry itself', () => {
    expect(
      check({ ...withData({ title: 'Mo.Ki – Monheim für Kinder' }), file: 'practices/nw/moki-monheim.mdx' }),
    ).toEqual([]);
  });
});

describe('existing entries that a title may mean', () => {
  const similar = (title: string) => similarEntries(title, catalogue).map(({ ref }) => ref);
  test('by title and by other names, in any spelling', () => {
    expect(similar('MO.KI Monheim fuer Kinder')).toEqual(['practice/moki-monheim']);
    expect(similar('Das Monheimer Modell')).toEqual(['practice/moki-monheim']);
    expect(similar('Kinderstark')).toEqual(['programme/kinderstark-nrw']);
  });
  test('nothing for other titles and for single common words', () => {
    expect(similar('Frühstück in der Schule')).toEqual([]);
    expect(similar('Kinder')).toEqual([]);
    expect(similar('')).toEqual([]);
  });
});
