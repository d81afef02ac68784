import { expect, test } from 'vitest';
import { fieldsOf } from './describe.ts';
import { kinds } from './kinds.ts';

const practice = fieldsOf(kinds.practice.schema);
const field = (name: string) => practice.find((candidate) => candidate.name === name);

test('fields come in the order of the schema, with their texts', () => {
  expect(practice.slice(0, 3).map(({ name }) => name)).toEqual(['title', 'summary', 'aliases']);
  expect(field('title')).toMatchObject({
    kind: 'text',
    required: true,
    label: 'Titel',
    example: 'Mo.Ki – Monheim für Kinder',
  });
});

test('choices know their options and vocabulary', () => {
  expect(field('costToFamilies')).toMatchObject({
    kind: 'choice',
    required: false,
    vocabulary: 'cost-to-families',
    options: ['kostenfrei', 'ermaessigt', 'eigenanteil'],
  });
  expect(field('access')).toMatchObject({ kind: 'list', item: { kind: 'choice' }, vocabulary: 'access' });
});

test('groups and lists of groups are described to the last field', () => {
  expect(field('period')?.fields?.map(({ name }) => name)).toEqual(['from', 'to']);
  expect(field('sources')?.item?.fields?.map(({ name, required }) => `${name} ${required}`)).toEqual([
    'id true',
    'title true',
    'publisher true',
    'url false',
    'date false',
  ]);
});

test('every field of every kind of entry has a label and a hint', () => {
  for (const { schema } of Object.values(kinds))
    for (const { name, label, hint } of fieldsOf(schema))
      expect([name, label.length > 2, hint.length > 5]).toEqual([name, true, true]);
});

test('schemas with rules over several fields are described too', () => {
  expect(fieldsOf(kinds.programme.schema).map(({ name }) => name)).toContain('funding');
  expect(
    fieldsOf(kinds.evaluation.schema).find(({ name }) => name === 'outcomes')?.item?.fields?.length,
  ).toBeGreaterThan(2);
});
