import { expect, test } from 'vitest';
import type { Reference } from '../../schemas/reference.ts';
import { buildCatalogue } from './catalogue.ts';
import type { Entry } from './model.ts';
import { deadLinks, tasksByLand, tasksOf } from './report.ts';

const entry = (ref: string, land: string, data: Record<string, unknown>): Entry =>
  ({
    ref: ref as Reference,
    type: ref.split('/')[0],
    slug: ref.split('/')[1],
    land,
    file: '',
    data: {
      title: ref,
      actionFields: ['gesundheit'],
      lifePhases: ['kita'],
      lifeSituations: [],
      checkedOn: '2026-11-01',
      ...data,
    },
  }) as unknown as Entry;

const catalogue = buildCatalogue(
  [
    entry('practice/alt', 'nw', { checkedOn: '2024-01-01' }),
    entry('programme/endet', 'nw', { funding: { opens: '2026-01-01', closes: '2026-12-31' } }),
    entry('programme/vorbei', 'nw', { funding: { closes: '2026-10-31' } }),
    entry('practice/anderswo', 'by', { checkedOn: '2024-01-01' }),
  ],
  [],
  '2026-11-25',
);

test('a Land sees its own due reviews, ending calls and gaps, most urgent first', () => {
  const tasks = tasksOf(catalogue, 'nw');
  expect(tasks.slice(0, 2)).toMatchObject([
    { kind: 'pruefung-faellig', subject: 'practice/alt', date: '2026-01-01' },
    { kind: 'aufruf-endet', subject: 'programme/endet', date: '2026-12-31' },
  ]);
  expect(tasks[2]).toMatchObject({ kind: 'aufruf-beendet', subject: 'programme/vorbei', date: '2026-10-31' });
  expect(tasks.filter(({ kind }) => kind === 'ohne-evaluation')).toHaveLength(3);
  expect(tasks.filter(({ kind }) => kind === 'leere-zelle')).toHaveLength(35);
  expect(tasks.some(({ subject }) => subject === 'practice/anderswo')).toBe(false);
});

test('without a Land the report is about all', () => {
  expect(tasksOf(catalogue).filter(({ kind }) => kind === 'pruefung-faellig')).toHaveLength(2);
});

test('the reports of all Länder made in one walk equal those made one by one', () => {
  const all = tasksByLand(catalogue);
  expect([...all.keys()].sort()).toEqual(['by', 'nw']);
  expect(all.get('nw')).toEqual(tasksOf(catalogue, 'nw'));
});

test('an indicator fills no cell of a Land', () => {
  const only = buildCatalogue([entry('indicator/quote', 'bund', {})], [], '2026-11-25');
  expect(tasksOf(only, 'bund').filter(({ kind }) => kind === 'leere-zelle')).toHaveLength(36);
});

test('a source that failed is named with its entry and the reason, others are not', () => {
  const own = entry('practice/quellen', 'nw', {
    sources: [{ url: 'https://a.example/weg' }, { url: 'https://a.example/da' }, { title: 'ohne Adresse' }],
  });
  expect(deadLinks([own], (url) => (url.endsWith('weg') ? '404' : undefined))).toMatchObject([
    { kind: 'link-tot', subject: 'practice/quellen', note: '404 https://a.example/weg' },
  ]);
});
