import { expect, test } from 'vitest';
import type { Reference } from '../../schemas/reference.ts';
import type { Entry, OptionEntry } from './model.ts';
import { optionsFor } from './options-for.ts';

const entry = (
  slug: string,
  actionFields: string[],
  lifePhases: string[],
): Entry<'practice'> & { ref: `practice/${string}` } =>
  ({
    ref: `practice/${slug}`,
    type: 'practice',
    slug,
    land: 'nw',
    data: { actionFields, lifePhases },
  }) as unknown as Entry<'practice'> & { ref: `practice/${string}` };
const option = (id: string, level: string, more: Partial<OptionEntry['data']> = {}): OptionEntry => ({
  ref: `option/${id}`,
  area: 'strukturen',
  file: '',
  data: { id, level, title: id, actionFields: [], lifePhases: [], examples: [], ...more } as OptionEntry['data'],
});
const mine = entry('mein', ['gesundheit'], ['kita']);
const near = entry('nah', ['gesundheit'], ['kita']);
const far = entry('fern', ['gesundheit'], ['jugend']);
const entries = new Map<Reference, Entry>([mine, near, far].map((item) => [item.ref, item]));
const ids = (options: OptionEntry[]) =>
  Object.fromEntries(
    [...optionsFor(mine, { options, get: (ref: Reference) => entries.get(ref) })].map(([level, found]) => [
      level,
      found.map(({ option: { data }, reason }) => `${data.id} ${reason}`),
    ]),
  );

test('options that name the entry stand before those of the same topic, each under its level', () => {
  expect(
    ids([
      option('beispiel-nah', 'kommune', { examples: [near.ref] }),
      option('feld', 'kommune', { actionFields: ['gesundheit'] }),
      option('nennt', 'kommune', { examples: [mine.ref] }),
      option('bund', 'bund', { lifePhases: ['kita'] }),
    ]),
  ).toEqual({ kommune: ['nennt example', 'feld topic', 'beispiel-nah topic'], bund: ['bund topic'] });
});

test('an example in another phase and an option without topic do not fit', () => {
  expect(ids([option('anders', 'land', { examples: [far.ref] }), option('allgemein', 'land')])).toEqual({});
});

test('no level has more than three', () => {
  const options = ['a', 'b', 'c', 'd'].map((id) => option(id, 'land', { actionFields: ['gesundheit'] }));
  expect(ids(options)['land']).toHaveLength(3);
});
