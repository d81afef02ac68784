import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test.each(['Ansprechpartnerin ist Frau Meier.', 'Fragen Sie Herrn Dr. Schulz.'])('„%s“ is a hint', (text) => {
  expect(said('person-name', withBody(text))).toEqual(['27 Hier wird offenbar eine Person genannt']);
});

test('a person as organisation is a hint', () => {
  expect(said('person-name', withFront('[Stadt Beispielstadt]', '[Praxis Dr. Weber]'))).toHaveLength(1);
});

test('„Frau Holle“ and „eine Frau“ are nobody', () => {
  expect(said('person-name', withBody('Kita Frau Holle. Eine Frau sagte es.'))).toEqual([]);
});
