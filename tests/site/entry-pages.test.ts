import { expect, test } from 'vitest';
import { dist, pagesOf } from './dist.ts';

const entries = pagesOf(dist).filter(({ html }) => html.querySelector('.facts'));

test('every entry names at least one source, each with its publisher', () => {
  expect(entries.length).toBeGreaterThan(200);
  const without = entries.filter(({ html }) => {
    const sources = html.querySelectorAll('.sources ol > li');
    return sources.length === 0 || sources.some((source) => !source.querySelector('span')?.text.trim());
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});

test('every entry says when it was checked and when it is checked next', () => {
  const without = entries.filter(({ html }) => {
    const fact = html.querySelectorAll('.facts dl > div').find((row) => row.querySelector('dt')?.text === 'Geprüft');
    return !/^\s*\d{1,2}\.\s\p{L}+ \d{4}, nächste Prüfung \p{L}+ \d{4}\s*$/u.test(
      fact?.querySelector('dd')?.text ?? '',
    );
  });
  expect(without.map(({ path }) => path)).toEqual([]);
});
