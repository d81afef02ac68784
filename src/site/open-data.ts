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

/** The open data of the whole site, or of one type, as JSON. */
export function openData(site: SiteContent, type?: OpenType): string {
  const { config, catalogue } = site;
  const head: Omit<OpenCatalogue, 'entries'> = {
    version: openDataVersion,
    generated: catalogue.today,
    publisher: config.name,
    licence: config.textLicence.url,
    home: absolute(href('/')),
  };
  const entries = (type === undefined ? openTypes : [type]).map((each) => entriesOf(site, each)).filter(Boolean);
  return `${JSON.stringify(head).slice(0, -1)},"entries":[${entries.join(',')}]}`;
}

const held = new WeakMap<SiteContent, Map<OpenType, string>>();

/** The entries of a type, without brackets. Two files hold them, so they are kept until they are asked for once more. */
function entriesOf(site: SiteContent, type: OpenType): string {
  const kept = held.get(site) ?? new Map<OpenType, string>();
  held.set(site, kept);
  const known = kept.get(type);
  if (known !== undefined) {
    kept.delete(type);
    return known;
  }
  const text = openEntriesOf(site, type)
    .map((entry) => JSON.stringify(entry))
    .join(',');
  kept.set(type, text);
  return text;
}

function openEntriesOf({ config, catalogue, rendered }: SiteContent, type: OpenType): OpenEntry[] {
  const texts = {
    url: (ref: string) => absolute(entryHref(ref as Parameters<typeof entryHref>[0])),
    licence: config.textLicence.url,
    sections: (ref: string) => rendered(ref as Parameters<typeof entryHref>[0])?.sections,
  };
  return type === 'option'
    ? catalogue.options.map((option) => openOption(option, catalogue, texts))
    : catalogue.ofType(type).map((entry) => openEntry(entry, catalogue, texts));
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
