import { expect, test } from 'vitest';
import { example } from '../example.fixture.ts';
import { mend } from '../mend.ts';
import { rawFile, said } from '../rule.fixture.ts';

const swapped = example().replace(/^(title: .*\n)(summary: .*\n)/mu, '$2$1');

test('fields out of order are a hint', () => {
  expect(said('field-order', swapped)).toEqual(['2 Die Felder stehen in einer anderen Reihenfolge als vorgesehen']);
  expect(said('field-order', example())).toEqual([]);
});

test('sorting moves whole fields and nothing else', () => {
  expect(mend(rawFile(swapped)).text).toBe(example());
});

test('a front matter with an unknown field or one given twice is left alone', () => {
  for (const extra of ['layout: x\n', 'summary: x\n']) {
    const text = swapped.replace('---\n', `---\n${extra}`);
    expect(mend(rawFile(text)).text).toBe(text);
  }
});

test('text in block style moves with its field', () => {
  const block = swapped.replace(/^summary: (.*)$/mu, 'summary: >-\n  $1\n\n  Zweiter Absatz.');
  expect(mend(rawFile(block)).text).toBe(
    example().replace(/^summary: (.*)$/mu, 'summary: >-\n  $1\n\n  Zweiter Absatz.'),
  );
});
