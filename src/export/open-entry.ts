import type { Catalogue } from '../catalogue/catalogue.ts';
import { evidenceLevels, warningSigns } from '../catalogue/evidence.ts';
import type { Entry, OptionEntry } from '../catalogue/model.ts';
import { type Link, relationLabels } from '../catalogue/relations.ts';

/** Version of the open data: the first number rises when a field is renamed or removed. */
export const openDataVersion = '1.0';

export interface OpenLink {
  relation: string;
  direction: Link['direction'];
  label: string;
  target: string;
}

/** An entry as open data: what its file says, and what the catalogue derives from comparing it with others. */
export interface OpenEntry {
  id: string;
  type: string;
  slug: string;
  land?: string;
  url: string;
  licence: string;
  data: unknown;
  derived: {
    evidence?: { level?: number; name?: string; sign?: string; reach: readonly string[]; studies: number };
    reviewDue?: string;
    reviewState?: string;
    links: readonly OpenLink[];
  };
  /** Text of the entry by section, without markup. */
  sections?: readonly { heading: string; text: string }[];
}

export interface OpenCatalogue {
  version: string;
  generated: string;
  publisher: string;
  licence: string;
  home: string;
  entries: readonly OpenEntry[];
}

interface Texts {
  url(ref: string): string;
  licence: string;
  sections(ref: string): readonly { heading: string; text: string }[] | undefined;
}

const linksOf = (catalogue: Catalogue, ref: Entry['ref']): OpenLink[] =>
  catalogue.links(ref).map(({ relation, direction, target }) => ({
    relation,
    direction,
    label: relationLabels[relation][direction],
    target,
  }));

export function openEntry(entry: Entry, catalogue: Catalogue, texts: Texts): OpenEntry {
  const evidence = catalogue.evidence(entry.ref);
  const freshness = catalogue.freshness(entry.ref);
  const sections = texts.sections(entry.ref);
  return {
    id: entry.ref,
    type: entry.type,
    slug: entry.slug,
    land: entry.land,
    url: texts.url(entry.ref),
    licence: texts.licence,
    data: entry.data,
    derived: {
      ...(evidence
        ? {
            evidence: {
              ...(evidence.level === undefined
                ? {}
                : { level: evidence.level, name: evidenceLevels[evidence.level].name }),
              ...(evidence.sign === undefined ? {} : { sign: warningSigns[evidence.sign] }),
              reach: evidence.reach,
              studies: evidence.studies,
            },
          }
        : {}),
      ...(freshness ? { reviewDue: freshness.due, reviewState: freshness.state } : {}),
      links: linksOf(catalogue, entry.ref),
    },
    ...(sections ? { sections: sections.map(({ heading, text }) => ({ heading, text })) } : {}),
  };
}

export const openOption = (option: OptionEntry, catalogue: Catalogue, texts: Texts): OpenEntry => ({
  id: option.ref,
  type: 'option',
  slug: option.data.id,
  url: texts.url(option.ref),
  licence: texts.licence,
  data: { area: option.area, ...option.data },
  derived: { links: linksOf(catalogue, option.ref) },
});
