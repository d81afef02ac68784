import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { vocabularies } from '../../schemas/vocabulary.ts';
import { readCatalogue } from '../../scripts/catalogue.ts';
import { today } from '../../scripts/today.ts';
import { taskLabels, tasksOf } from '../../src/catalogue/report.ts';
import { dist } from './dist.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

test('every Land has a page for its reviewers, linked from its own page and left out by search engines', () => {
  for (const land of vocabularies.laender) {
    const html = read(`laender/${land}/redaktion/index.html`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(read(`laender/${land}/index.html`)).toContain(`/laender/${land}/redaktion/"`);
  }
});

test('the page counts the same tasks as the command', async () => {
  const catalogue = await readCatalogue('content', today());
  const html = read('laender/nw/redaktion/index.html');
  const own = tasksOf(catalogue, 'nw');
  const count = (kind: string) => own.filter((task) => task.kind === kind).length;
  expect(html).toContain(`${taskLabels['ohne-evaluation']}: ${count('ohne-evaluation')}`);
  expect(html).toContain(`${taskLabels['leere-zelle']}: ${count('leere-zelle')}`);
  expect(html).toContain(`${taskLabels['aufruf-beendet']}: ${count('aufruf-beendet')}`);
});

test('the pages for reviewers stand in the offline store but not in the sitemap', () => {
  expect(read('sitemap-0.xml')).not.toContain('/redaktion/');
  expect(read('offline.json')).toContain('"laender/nw/redaktion/"');
});
