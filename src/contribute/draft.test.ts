import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { proseTypes } from '../../schemas/kinds.ts';
import { readFolder } from '../content/disk.ts';
import { splitSource } from '../content/front-matter.ts';
import { readContentFile } from '../content/read.ts';
import { type Draft, draftFromText, emptyDraft, fileOf, isBlank, nextSourceId, slugOf, textOfDraft } from './draft.ts';

const context = { today: '2026-11-25', wordLists: { stigmatising: [], advertising: [] } };
const read = (file: string, text: string) =>
  readContentFile({ file, bytes: new TextEncoder().encode(text), text }, context);

/** A tree without places and without the parser's own notes. */
const bare = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(bare)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, item]) => (key === 'position' ? [] : [[key, bare(item)]])),
        )
      : value;

const { files } = readFolder('content');
const entries = files.filter(({ file }) => file.endsWith('.mdx'));

test('every entry opened in the form and written unchanged means the same', () => {
  expect(entries.length).toBeGreaterThan(200);
  const changed = entries.flatMap(({ file, text }) => {
    const before = read(file, text).content;
    const draft = draftFromText(text, { file });
    if (typeof draft === 'string' || before?.kind !== 'entry') return [`${file}: ${String(draft)}`];
    const after = read(file, textOfDraft(draft)).content;
    if (after?.kind !== 'entry') return [`${file}: not readable any more`];
    return isDeepStrictEqual(after.data, before.data) && isDeepStrictEqual(bare(after.tree), bare(before.tree))
      ? []
      : [`${file}: changed`];
  });
  expect(changed).toEqual([]);
}, 60_000);

test('the kind of a file shows in its headings', () => {
  const wrong = entries.flatMap(({ file, text }) => {
    const draft = draftFromText(text);
    const folder = typeof draft === 'string' ? draft : fileOf(draft).split('/')[0];
    return folder === file.split('/')[0] ? [] : [`${file}: ${folder}`];
  });
  expect(wrong).toEqual([]);
});

test('what is no entry is refused with a reason', () => {
  expect(draftFromText('Nur Text')).toContain('Kopfbereich');
  expect(draftFromText('---\ntitle: [\n---\n')).toContain('Zeile');
});

test('a new file lies in the folder of its kind and Land, named after its title', () => {
  const draft: Draft = { ...emptyDraft('practice', '2026-11-25'), land: 'nw', data: { title: 'Frühstück für alle' } };
  expect(fileOf(draft)).toBe('practices/nw/fruehstueck-fuer-alle.mdx');
  expect(slugOf('🙂')).toBe('neuer-eintrag');
  expect(slugOf('Wort '.repeat(40)).length).toBeLessThanOrEqual(80);
});

test('an untouched form is blank, one with a word is not', () => {
  const draft = emptyDraft('guide', '2026-11-25');
  expect(isBlank(draft)).toBe(true);
  expect(isBlank({ ...draft, data: { ...draft.data, title: 'A' } })).toBe(false);
  expect(isBlank({ ...draft, sections: { Wofür: 'A' } })).toBe(false);
});

test('sources are counted on, also after one was removed', () => {
  expect(nextSourceId({})).toBe('s1');
  expect(nextSourceId({ sources: [{ id: 's1' }, { id: 's7' }] })).toBe('s8');
});

test('every kind can be written while it is still empty', () => {
  for (const type of proseTypes) expect(splitSource(textOfDraft(emptyDraft(type, '2026-11-25')))).toBeDefined();
});
