import { join } from 'node:path';
import { kinds } from '../../schemas/kinds.ts';
import { type VocabularyName, vocabularies } from '../../schemas/vocabulary.ts';
import { type Entry, pageTypes } from '../catalogue/model.ts';
import { folderKey } from '../content/cache-file.ts';
import { KeptLines } from '../content/kept-lines.ts';
import { contentFolder } from '../content/site-file.ts';
import type { Distribution } from '../export/dcat.ts';
import { type OpenCatalogue, openDataVersion, openEntry, openOption } from '../export/open-entry.ts';
import type { NamedVocabulary } from '../export/skos.ts';
import { isDevServer } from './dev-server.ts';
import { absolute, entryHref, href } from './links.ts';
import type { SiteContent } from './load.ts';
import { pageKeys } from './page-keys.ts';

export const openTypes = [...pageTypes, 'option'] as const;
export type OpenType = (typeof openTypes)[number];

/** The open data of the whole site, or of one type, as JSON in pieces. */
export function* openData(site: SiteContent, type?: OpenType): Generator<string> {
  const { config, catalogue } = site;
  const head: Omit<OpenCatalogue, 'entries'> = {
    version: openDataVersion,
    generated: catalogue.today,
    publisher: config.name,
    licence: config.textLicence.url,
    home: absolute(href('/')),
  };
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`;
  let comma = '';
  for (const each of type === undefined ? openTypes : [type])
    for (const text of textsOf(site, each)) {
      yield comma;
      yield text();
      comma = ',';
    }
  yield ']}';
  if (type === undefined && !isDevServer) saveLines(site);
}

/** What writes each entry of a type, as JSON. */
function textsOf(site: SiteContent, type: OpenType): (() => string)[] {
  const { config, catalogue, rendered } = site;
  const texts = {
    url: (ref: string) => absolute(entryHref(ref as Parameters<typeof entryHref>[0])),
    licence: config.textLicence.url,
    sections: (ref: string) => rendered(ref as Parameters<typeof entryHref>[0])?.sections,
  };
  if (type === 'option')
    return catalogue.options.map((option) => () => JSON.stringify(openOption(option, catalogue, texts)));
  const writeEntry = (entry: Entry) => JSON.stringify(openEntry(entry, catalogue, texts));
  const entries = catalogue.ofType(type);
  if (isDevServer) return entries.map((entry) => () => writeEntry(entry));
  const lines = linesOf(site);
  const keys = pageKeys(site);
  return entries.map((entry) => () => {
    const key = keys.entry(entry);
    const known = lines.get(key);
    if (known !== undefined) return known;
    const text = writeEntry(entry);
    lines.set(key, text);
    return text;
  });
}

const lineFiles = new WeakMap<SiteContent, KeptLines>();

/** Entries as JSON, by the keys of their pages: for the second file that holds them, and for the next build. */
function linesOf(site: SiteContent): KeptLines {
  const path = join(process.cwd(), '.cache/open-data', `${folderKey(contentFolder())}.lines`);
  const lines = lineFiles.get(site) ?? new KeptLines(path);
  lineFiles.set(site, lines);
  return lines;
}

/** Keeps the entries of this build, and no others, for the next one. */
function saveLines(site: SiteContent): void {
  const keys = pageKeys(site);
  linesOf(site).save(new Set(site.catalogue.entries.map(keys.entry)));
}

export const allVocabularies = ({ labels }: SiteContent): NamedVocabulary[] =>
  (Object.keys(vocabularies) as VocabularyName[]).map((name) => ({ name, ...labels.vocabulary(name) }));

/** Every file of the open data, for the page and for the DCAT record. */
export const distributions = (): (Distribution & { path: string })[] =>
  [
    { title: 'Alle Einträge (JSON)', path: '/daten/katalog.json', mediaType: 'application/json', format: 'JSON' },
    ...openTypes.map((type) => ({
      title: `${kinds[type].plural} (JSON)`,
      path: `/daten/${kinds[type].list}.json`,
      mediaType: 'application/json',
      format: 'JSON',
    })),
    { title: 'Alle Einträge als Tabelle (CSV)', path: '/daten/eintraege.csv', mediaType: 'text/csv', format: 'CSV' },
    {
      title: 'Alle Werte der Indikatoren (CSV)',
      path: '/daten/indikatorwerte.csv',
      mediaType: 'text/csv',
      format: 'CSV',
    },
    {
      title: 'Vokabulare (SKOS, Turtle)',
      path: '/daten/vokabulare.ttl',
      mediaType: 'text/turtle',
      format: 'RDF_TURTLE',
    },
    {
      title: 'Vokabulare (SKOS, JSON-LD)',
      path: '/daten/vokabulare.jsonld',
      mediaType: 'application/ld+json',
      format: 'JSON_LD',
    },
  ].map((file) => ({ ...file, url: absolute(href(file.path)) }));
