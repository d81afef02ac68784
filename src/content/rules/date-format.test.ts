import { expect, test } from 'vitest';
import { mend } from '../mend.ts';
import { rawFile, said, withFront } from '../rule.fixture.ts';

test('a German date is named once, by this rule alone', () => {
  const text = withFront('2026-11-01', '01.11.2026');
  expect(said('date-format', text)).toEqual(['16 Das Datum steht in der Reihenfolge Tag.Monat.Jahr']);
  expect(said('schema', text)).toEqual([]);
});

test('it is mended to the same day', () => {
  expect(mend(rawFile(withFront('2026-11-01', '"8.9.2025"'))).text).toBe(withFront('2026-11-01', '2025-09-08'));
});

test('a day that does not exist is left to the schema', () => {
  const text = withFront('2026-11-01', '31.02.2026');
  expect(said('date-format', text)).toEqual([]);
  expect(said('schema', text)[0]).toContain('kein Datum');
  expect(mend(rawFile(text)).text).toBe(text);
});
