import { kinds } from '../../schemas/kinds.ts';
import { type VocabularyName, vocabularies } from '../../schemas/vocabulary.ts';
import { pageTypes } from '../catalogue/model.ts';
import type { Distribution } from '../export/dcat.ts';
import { type OpenCatalogue, type OpenEntry, openDataVersion, openEntry, openOption } from '../export/open-entry.ts';
import type { NamedVocabulary } from '../export/skos.ts';
import { absolute, entryHref, href } from './links.ts';
import type { SiteContent } from './load.ts';

export const openTypes = [...pageTypes, 'option'] as const;
export type OpenType = (typeof openTypes)[number];

/** Entries written at once: the text of ten thousand would take several hundred megabytes as one string. */
const atOnce = 250;

/** The open data of the whole site, or of one type, as JSON in pieces. */
export function openData(site: SiteContent, type?: OpenType): Uint8Array[] {
  const { config, catalogue } = site;
  const head: Omit<OpenCatalogue, 'entries'> = {
    version: openDataVersion,
    generated: catalogue.today,
    publisher: config.name,
    licence: config.textLicence.url,
    home: absolute(href('/')),
  };
  const pieces = (type === undefined ? openTypes : [type]).flatMap((each) => piecesOf(site, each));
  const withCommas = pieces.flatMap((piece, place) => (place === 0 ? [piece] : [Buffer.from(','), piece]));
  return [Buffer.from(`${JSON.stringify(head).slice(0, -1)},"entries":[`), ...withCommas, Buffer.from(']}')];
}

const held = new WeakMap<SiteContent, Map<OpenType, Uint8Array[]>>();

/** The entries of a type, in pieces without brackets. Two files hold them, so they are kept until they are asked for once more. */
function piecesOf(site: SiteContent, type: OpenType): Uint8Array[] {
  const kept = held.get(site) ?? new Map<OpenType, Uint8Array[]>();
  held.set(site, kept);
  const known = kept.get(type);
  if (known) {
    kept.delete(type);
    return known;
  }
  const entries = openEntriesOf(site, type);
  const pieces: Uint8Array[] = [];
  for (let from = 0; from < entries.length; from += atOnce) {
    const texts = entries.slice(from, from + atOnce).map((write) => JSON.stringify(write()));
    pieces.push(Buffer.from(texts.join(',')));
  }
  kept.set(type, pieces);
  return pieces;
}

function openEntriesOf({ config, catalogue, rendered }: SiteContent, type: OpenType): (() => OpenEntry)[] {
  const texts = {
    url: (ref: string) => absolute(entryHref(ref as Parameters<typeof entryHref>[0])),
    licence: config.textLicence.url,
    sections: (ref: string) => rendered(ref as Parameters<typeof entryHref>[0])?.sections,
  };
  return type === 'option'
    ? catalogue.options.map((option) => () => openOption(option, catalogue, texts))
    : catalogue.ofType(type).map((entry) => () => openEntry(entry, catalogue, texts));
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
