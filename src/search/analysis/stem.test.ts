import { expect, test } from 'vitest';
import { stem } from './stem.ts';

test.each([
  ['häuser', 'haeuser', 'haus', 'hauses'],
  ['straße', 'strasse', 'straßen'],
  ['kinder', 'kindern', 'kindes', 'kind'],
  ['präventionskette', 'praeventionsketten'],
  ['erzieherinnen', 'erzieherin', 'erzieher', 'erziehern'],
  ['pädagoginnen', 'pädagogin'],
  ['anwältinnen', 'anwälte', 'anwalt'],
  ['ärztinnen', 'ärzte', 'arzt'],
  ['kolleginnen', 'kollegen'],
  ['café', 'cafe', 'cafés'],
  ['babys', 'baby'],
  ['kitas', 'kita'],
  ['büros', 'büro'],
  ['öffentlich', 'oeffentliche'],
  ['übergänge', 'uebergang'],
])('%s and its forms share one term', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['neue', 'nü'],
  ['bauer', 'baür'],
  ['quelle', 'qülle'],
])('%s keeps its ue', (word, wrong) => {
  expect(stem(word)).not.toBe(stem(wrong));
});

test.each(['haus', 'kreis', 'praxis', 'campus'])('%s keeps its s', (word) => {
  expect(stem(word)).toBe(word);
});

test.each(['berlin', 'termin', 'medizin'])('%s is no female form', (word) => {
  expect(stem(word)).toBe(word);
});

test('a word of ten thousand letters is cut', () => {
  expect(stem('x'.repeat(10_000)).length).toBeLessThanOrEqual(64);
});
