import { kinds } from '../../schemas/kinds.ts';
import { type VocabularyName, vocabularies } from '../../schemas/vocabulary.ts';
import { pageTypes } from '../catalogue/model.ts';
import type { Distribution } from '../export/dcat.ts';
import { type OpenCatalogue, openDataVersion, openEntry, openOption } from '../export/open-entry.ts';
import type { NamedVocabulary } from '../export/skos.ts';
import { absolute, entryHref, href } from './links.ts';
import type { SiteContent } from './load.ts';

export const openTypes = [...pageTypes, 'option'] as const;
export type OpenType = (typeof openTypes)[number];

/** The open data of the whole site, or of one type. */
export function openCatalogue({ config, catalogue, rendered }: SiteContent, type?: OpenType): OpenCatalogue {
  const texts = {
    url: (ref: string) => absolute(entryHref(ref as Parameters<typeof entryHref>[0])),
    licence: config.textLicence.url,
    sections: (ref: string) => rendered(ref as Parameters<typeof entryHref>[0])?.sections,
  };
  const entries = catalogue.entries.filter((entry) => type === undefined || entry.type === type);
  const options = type === undefined || type === 'option' ? catalogue.options : [];
  return {
    version: openDataVersion,
    generated: catalogue.today,
    publisher: config.name,
    licence: config.textLicence.url,
    home: absolute(href('/')),
    entries: [
      ...entries.map((entry) => openEntry(entry, catalogue, texts)),
      ...options.map((option) => openOption(option, catalogue, texts)),
    ],
  };
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
