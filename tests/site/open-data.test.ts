import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Parser, Store } from 'n3';
import { parse } from 'node-html-parser';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { importCatalogue } from '../../src/export/import-catalogue.ts';
import { openCatalogueSchema } from '../../src/export/open-catalogue-schema.ts';
import { dist, root } from './dist.ts';

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const graph = (text: string) => new Store(new Parser().parse(text));
const contentFolder = resolve(root, process.env['CONTENT_DIR'] ?? 'content', 'indicators');

describe('the catalogue', () => {
  const catalogue = JSON.parse(read('daten/katalog.json')) as { entries: { id: string }[] };

  test('follows its own schema', () => {
    const result = openCatalogueSchema.safeParse(catalogue);
    expect(result.error?.issues.slice(0, 5) ?? []).toEqual([]);
  });

  test('holds each entry once, and the lists together hold the same', () => {
    const ids = catalogue.entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const lists = [
      'praxis',
      'programme',
      'evaluationen',
      'orientierung',
      'stellen',
      'indikatoren',
      'handlungsoptionen',
    ];
    const parts = lists.flatMap((list) =>
      (JSON.parse(read(`daten/${list}.json`)) as typeof catalogue).entries.map(({ id }) => id),
    );
    expect(parts.sort()).toEqual([...ids].sort());
  });

  test('can be imported by another instance', () => {
    const { partner, problems } = importCatalogue(read('daten/katalog.json'), '2026-11-25');
    expect(problems).toEqual([]);
    expect(partner?.entries.length).toBeGreaterThan(20);
  });
});

describe('indicators', () => {
  const indicators = readdirSync(contentFolder).map((file) => ({
    slug: file.replace('.yaml', ''),
    data: parseYaml(readFileSync(join(contentFolder, file), 'utf8')) as { series: unknown[] },
  }));
  const total = indicators.reduce((sum, { data }) => sum + data.series.length, 0);

  test('all 1,145 values stand in the pages and in the tables to download', () => {
    const rows = indicators.map(
      ({ slug }) => parse(read(`indikatoren/${slug}/index.html`)).querySelectorAll('.values tbody tr').length,
    );
    expect(rows.reduce((sum, count) => sum + count, 0)).toBe(total);
    expect(read('daten/indikatorwerte.csv').trimEnd().split('\r\n')).toHaveLength(total + 1);
    expect(total).toBe(1145);
  });

  test('charts weigh at most 20 KB a page, and each has a sentence and a table beside it', () => {
    for (const { slug } of indicators) {
      const page = parse(read(`indikatoren/${slug}/index.html`));
      const figures = page.querySelectorAll('.chart-figure');
      const markup = figures.map((figure) => figure.outerHTML).join('');
      expect(gzipSync(markup).length, slug).toBeLessThanOrEqual(20 * 1024);
      for (const figure of figures) {
        expect(figure.querySelector('figcaption')?.text.trim().length, slug).toBeGreaterThan(10);
        expect(figure.querySelector('svg[role=img][aria-label]'), slug).not.toBeNull();
      }
      expect(page.querySelector('.values'), slug).not.toBeNull();
    }
  });

  test('the map of the Länder weighs at most 25 KB', () => {
    const map = parse(read('laender/index.html')).querySelector('.land-map svg')?.outerHTML ?? '';
    expect(map.length).toBeGreaterThan(1000);
    expect(map.length).toBeLessThanOrEqual(25 * 1024);
  });
});

describe('linked data', () => {
  test('the record for data portals has what DCAT-AP.de asks for', async () => {
    const shapes = graph(readFileSync(join(import.meta.dirname, 'dcat.shapes.ttl'), 'utf8'));
    const report = await new SHACLValidator(shapes).validate(graph(read('daten/dcat.ttl')));
    expect(
      report.results.map(({ path, message }) => `${path?.value}: ${message.map(({ value }) => value).join()}`),
    ).toEqual([]);
    expect(report.conforms).toBe(true);
  });

  test('a record without a licence would not pass', async () => {
    const shapes = graph(readFileSync(join(import.meta.dirname, 'dcat.shapes.ttl'), 'utf8'));
    const broken = read('daten/dcat.ttl').replaceAll(/dct:license <[^>]+>;?/gu, '');
    expect((await new SHACLValidator(shapes).validate(graph(broken))).conforms).toBe(false);
  });

  test('the vocabularies are SKOS, and Turtle and JSON-LD hold the same concepts', () => {
    const turtle = graph(read('daten/vokabulare.ttl'));
    const concepts = turtle
      .getSubjects(
        'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
        'http://www.w3.org/2004/02/skos/core#Concept',
        null,
      )
      .map(({ value }) => value);
    const jsonLd = JSON.parse(read('daten/vokabulare.jsonld')) as { '@graph': { '@id': string; '@type': string }[] };
    expect(concepts.sort()).toEqual(
      jsonLd['@graph']
        .filter((node) => node['@type'] === 'skos:Concept')
        .map((node) => node['@id'])
        .sort(),
    );
    expect(concepts.length).toBeGreaterThan(80);
  });

  test('every concept has a place on its page', () => {
    const turtle = graph(read('daten/vokabulare.ttl'));
    for (const { value } of turtle.getSubjects(
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type',
      'http://www.w3.org/2004/02/skos/core#Concept',
      null,
    )) {
      const { pathname, hash } = new URL(value);
      expect(parse(read(`${pathname.slice(1)}index.html`)).querySelector(hash), value).not.toBeNull();
    }
  });
});

test('feeds are well-formed and carry the newest entries', () => {
  const atom = read('feeds/alle.xml');
  expect(atom.match(/<entry>/gu)?.length).toBe(40);
  const json = JSON.parse(read('feeds/land-nw.json')) as { items: { url: string }[] };
  expect(json.items.length).toBeGreaterThan(0);
});
