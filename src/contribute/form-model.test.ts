import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf } from '../../schemas/describe.ts';
import { field } from '../../schemas/field.ts';
import { kinds, proseTypes } from '../../schemas/kinds.ts';
import { practiceSchema } from '../../schemas/practice.ts';
import { sectionsOf, stepsOf } from './form-model.ts';

test.each(proseTypes)('every field of %s stands in exactly one step', (type) => {
  const inForm = stepsOf(type).flatMap(({ fields }) => fields.map(({ name }) => name));
  expect([...inForm].sort()).toEqual(
    fieldsOf(kinds[type].schema)
      .map(({ name }) => name)
      .sort(),
  );
});

test('a field added to a schema appears in the form with its texts', () => {
  const schema = practiceSchema.extend({
    reach: field(z.int().optional(), { label: 'Reichweite', hint: 'Zahl der Kinder.', example: 120 }),
  });
  const details = stepsOf('practice', schema).find(({ id }) => id === 'einzelheiten');
  expect(details?.fields.find(({ name }) => name === 'reach')).toEqual({
    name: 'reach',
    label: 'Reichweite',
    hint: 'Zahl der Kinder.',
    example: 120,
    required: false,
    kind: 'number',
  });
});

test('the first step asks for little', () => {
  for (const type of proseTypes) expect(stepsOf(type)[0]?.fields.length).toBeLessThanOrEqual(5);
});

test('sections come in order and know whether they must be there', () => {
  expect(sectionsOf('office')).toEqual([
    { name: 'Aufgaben', required: true },
    { name: 'Für wen', required: false },
    { name: 'Kontakt', required: false },
  ]);
});
