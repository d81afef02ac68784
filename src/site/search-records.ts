import { resolve } from 'node:path';
import { kinds } from '../../schemas/kinds.ts';
import type { Vocabulary, VocabularyName } from '../../schemas/vocabulary.ts';
import type { Evidence } from '../catalogue/evidence.ts';
import { facets } from '../catalogue/facets.ts';
import { judged } from '../catalogue/judged.ts';
import type { Entry, PageType } from '../catalogue/model.ts';
import { checkContent } from '../content/check.ts';
import { readFolder } from '../content/disk.ts';
import { referenceOf } from '../content/path.ts';
import type { Content } from '../content/read.ts';
import { renderBody, type SectionText } from '../content/render.ts';
import { type GlossaryRecord, type LateRecord, type SearchRecord, withSections } from '../search/record.ts';
import { Labels } from './labels.ts';

export interface SiteRecords<Record extends LateRecord = SearchRecord> {
  records: Record[];
  glossary: GlossaryRecord[];
}

/**
 * Search records of all sound entries below a content folder, in alphabetical order of their ids.
 *
 * @param today `YYYY-MM-DD`
 */
export async function readRecords(folder: string, today: string): Promise<SiteRecords> {
  const { files } = readFolder(resolve(folder));
  const { records, glossary } = recordsOf(checkContent(files, today).contents);
  return { records: records.map(withSections), glossary };
}

/** Sections of an entry that are read when they are asked for. */
export interface LateSections {
  /** Changes whenever the sections may have changed. */
  key?: string;
  read(): readonly SectionText[];
}

/**
 * Pure part of `readRecords`.
 *
 * @param textOf sections of an entry; absent: they are made from its tree
 */
export function recordsOf(
  contents: readonly Content[],
  textOf: (content: Content) => LateSections = sectionsByTree,
): SiteRecords<LateRecord> {
  const vocabularies = new Map<VocabularyName, Vocabulary>();
  const entries: Entry[] = [];
  const sections = new Map<string, LateSections>();
  const glossary: GlossaryRecord[] = [];
  for (const content of contents) {
    if (content.kind === 'vocabulary') {
      vocabularies.set(content.path.slug as VocabularyName, content.data);
    } else if (content.kind === 'glossary') {
      const { term, aliases } = content.data;
      glossary.push({ id: content.path.slug, term, aliases, url: `glossar/#${content.path.slug}` });
    } else if (content.kind === 'entry') {
      const { path, data, type } = content;
      const slug = 'slug' in path ? path.slug : '';
      const ref = referenceOf({ type, slug });
      const land = 'land' in path ? path.land : 'bund';
      entries.push({ ref, type, slug, land, data, file: path.file } as Entry);
      sections.set(ref, textOf(content));
    }
  }
  const evidence = judged(entries);
  const labels = new Labels(vocabularies);
  const records = entries.map((entry) =>
    recordOf(entry, sections.get(entry.ref) ?? noSections, evidence.get(entry.ref), labels),
  );
  return { records: records.sort((a, b) => (a.id < b.id ? -1 : 1)), glossary };
}

const noSections: LateSections = { read: () => [] };

const sectionsByTree = (content: Content): LateSections => ({
  read: () => (content.kind === 'entry' && content.tree ? renderBody(content.tree, '/').sections : []),
});

/** Vocabularies whose labels and lay words lead to an entry. */
const taggedBy: readonly VocabularyName[] = [
  'action-fields',
  'life-phases',
  'life-situations',
  'laender',
  'access',
  'settings',
  'programme-kinds',
  'guide-kinds',
  'planning-steps',
  'designs',
];

/** What people call an entry of a type when they ask for one. */
const typeWords: Readonly<Record<PageType, readonly string[]>> = {
  practice: ['Beispiel', 'Projekt', 'Angebot', 'vor Ort'],
  programme: ['Förderung', 'Fördermittel', 'Zuschuss', 'Geld', 'Leistung'],
  evaluation: ['Studie', 'Untersuchung', 'Forschung', 'Ergebnisse', 'Wirkung'],
  guide: ['Leitfaden', 'Handbuch', 'Anleitung', 'Arbeitshilfe', 'Tipps'],
  office: ['Ansprechpartner', 'Beratung', 'Kontakt', 'Fachstelle', 'Unterstützung für Kommunen'],
  indicator: ['Zahlen', 'Statistik', 'Daten', 'Anteil', 'Kennzahl'],
};

function recordOf(entry: Entry, body: LateSections, evidence: Evidence | undefined, labels: Labels): LateRecord {
  const { data } = entry;
  const values = facets.map((facet) => [facet, facet.values(entry, evidence)] as const);
  const tags = values.flatMap(([{ vocabulary }, ids]) =>
    vocabulary && taggedBy.includes(vocabulary)
      ? ids.flatMap((id) => {
          const { label, aliases } = labels.concept(vocabulary, id);
          return [label, ...aliases];
        })
      : [],
  );
  const { singular, list } = kinds[entry.type];
  // The record outlives the entry, which has much that the search does not need.
  const facts = factSections(entry);
  return {
    id: entry.ref,
    url: `${list}/${entry.slug}/`,
    type: entry.type,
    title: data.title,
    ...(data.place === undefined ? {} : { place: data.place }),
    land: entry.land,
    regions: [data.place ?? '', entry.land === 'bund' ? '' : labels.label('laender', entry.land)].filter(Boolean),
    summary: data.summary,
    aliases: data.aliases,
    questions: data.questions ?? [],
    tags: [singular, ...typeWords[entry.type], ...data.org, ...tags],
    sections: () => [...body.read(), ...facts],
    // With the key of an entry's file everything beside the body is known too.
    ...(body.key === undefined ? {} : { sectionsKey: body.key }),
    facets: Object.fromEntries([
      ['typ', [entry.type]],
      ...values.filter(([, ids]) => ids.length > 0).map(([facet, ids]) => [facet.key, ids]),
    ]),
    checkedOn: data.checkedOn,
    ...(evidence?.level === undefined ? {} : { evidence: evidence.level }),
  };
}

/** What the page shows beside the body. */
function factSections(entry: Entry): SectionText[] {
  switch (entry.type) {
    case 'indicator': {
      const { definition, reading, gaps } = entry.data;
      const plain = (text: string) => text.replace(/\[\^s\d+\]/gu, '');
      return [
        { id: 'definition', heading: 'Was gezählt wird', text: plain(definition) },
        { id: 'lesart', heading: 'Was die Zahl sagt – und was nicht', text: plain(reading) },
        ...(gaps.length > 0 ? [{ id: 'luecken', heading: 'Datenlücken', text: plain(gaps.join('\n')) }] : []),
      ];
    }
    case 'evaluation': {
      const { approach, outcomes, limitations } = entry.data;
      const lines = [
        approach ?? '',
        ...outcomes.map(({ what, note }) => [what, note].filter(Boolean).join(': ')),
        ...limitations,
      ];
      return [{ id: '', heading: 'Ergebnisse auf einen Blick', text: lines.filter(Boolean).join('\n') }];
    }
    case 'programme': {
      const { funding } = entry.data;
      if (!funding) return [];
      const { applicants, funds, amount, ownShare, legalBasis } = funding;
      const lines = [applicants, funds, amount, ownShare, legalBasis];
      return [{ id: '', heading: 'Förderung auf einen Blick', text: lines.filter(Boolean).join('\n') }];
    }
    default:
      return [];
  }
}
