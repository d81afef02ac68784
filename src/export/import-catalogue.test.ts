import { describe, expect, test } from 'vitest';
import { importCatalogue } from './import-catalogue.ts';

const entry = (changes: Record<string, unknown> = {}, data: Record<string, unknown> = {}) => ({
  id: 'office/beispiel',
  type: 'office',
  slug: 'beispiel',
  land: 'nw',
  url: 'https://andere.example.org/stellen/beispiel/',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  derived: { links: [] },
  ...changes,
  data: {
    title: 'Beispielstelle im Norden',
    summary: 'Die Stelle berät Kommunen beim Aufbau von Präventionsketten und vernetzt sie im ganzen Land.',
    org: ['Stelle'],
    serves: 'land',
    sources: [{ id: 's1', title: 'Seite', publisher: 'Stelle' }],
    checkedOn: '2026-11-01',
    ...data,
  },
});
const catalogue = (entries: unknown[], changes: Record<string, unknown> = {}) =>
  JSON.stringify({
    version: '1.0',
    generated: '2026-11-20',
    publisher: 'Andere Plattform',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    home: 'https://andere.example.org/',
    entries,
    ...changes,
  });

test('an entry becomes a teaser with its origin', () => {
  const { partner, problems } = importCatalogue(catalogue([entry()]), '2026-11-25');
  expect(problems).toEqual([]);
  expect(partner).toMatchObject({
    name: 'Andere Plattform',
    imported: '2026-11-25',
    entries: [{ id: 'office/beispiel', land: 'nw', title: 'Beispielstelle im Norden' }],
  });
  expect(JSON.stringify(partner)).not.toContain('sources');
});

describe('what is left out', () => {
  test.each([
    ['an address on another host', entry({ url: 'https://evil.example.com/x/' }), 'gehört nicht zu andere.example.org'],
    ['markup in a title', entry({}, { title: 'Titel <script>alert(1)</script>' }), 'enthalten Auszeichnungen'],
    [
      'a link in a summary',
      entry(
        {},
        { summary: 'Die Stelle berät Kommunen, siehe [hier](javascript:alert(1)), und vernetzt sie im ganzen Land.' },
      ),
      'enthalten Auszeichnungen',
    ],
    ['data that break the schema', entry({}, { serves: 'mond' }), 'passen nicht zum Schema (serves)'],
    ['unknown fields', entry({}, { layout: './evil.js' }), 'passen nicht zum Schema'],
  ])('%s', (_name, bad, reason) => {
    const { partner, problems } = importCatalogue(catalogue([bad, entry()]), '2026-11-25');
    expect(problems.join()).toContain(reason);
    expect(partner?.entries).toHaveLength(1);
  });
});

describe('what is refused as a whole', () => {
  test.each([
    ['no JSON', '{', 'kein gültiges JSON'],
    ['another version', catalogue([], { version: '2.0' }), 'die dieses Programm nicht kennt'],
    ['unknown keys', catalogue([], { script: 'x' }), 'script'],
    ['a javascript home', catalogue([], { home: 'javascript:alert(1)' }), 'home'],
    ['an unknown type', catalogue([entry({ type: 'video' })]), 'type'],
  ])('%s', (_name, text, reason) => {
    const { partner, problems } = importCatalogue(text, '2026-11-25');
    expect(partner).toBeUndefined();
    expect(problems.join()).toContain(reason);
  });
});
