import { kinds } from '../../schemas/kinds.ts';
import { splitReference } from '../../schemas/reference.ts';
import type { VocabularyName } from '../../schemas/vocabulary.ts';
import { facets } from '../catalogue/facets.ts';
import { type Entry, isType, type OptionEntry } from '../catalogue/model.ts';
import type { GlossaryRecord, SearchRecord, TopicRecord } from '../search/record.ts';
import { kindLabel } from './describe.ts';
import type { Labels } from './labels.ts';
import type { SiteContent } from './load.ts';

/** Facet of the search that lists do not need: what kind of entry it is. */
export const typeFacet = 'typ';

const path = (entry: Entry) => `${kinds[entry.type].list}/${entry.slug}/`;

/** Names and lay words of ids, for people who search by them. */
const words = (labels: Labels, vocabulary: VocabularyName, ids: readonly string[]) =>
  ids.flatMap((id) => {
    const { label, aliases } = labels.concept(vocabulary, id);
    return [label, ...aliases];
  });

/** Every entry and option as the search knows it, in a stable order. */
export function searchRecords({ catalogue, labels, rendered }: SiteContent): SearchRecord[] {
  const entries = catalogue.entries.map((entry): SearchRecord => {
    const { data } = entry;
    const evidence = catalogue.evidence(entry.ref);
    return {
      id: entry.ref,
      url: path(entry),
      type: entry.type,
      title: data.title,
      ...(data.place === undefined ? {} : { place: data.place }),
      land: entry.land,
      summary: data.summary,
      aliases: data.aliases,
      questions: data.questions ?? [],
      tags: [
        kindLabel(entry, labels),
        ...data.org,
        ...words(labels, 'action-fields', data.actionFields),
        ...words(labels, 'life-phases', data.lifePhases),
        ...words(labels, 'life-situations', data.lifeSituations),
        ...(entry.land === 'bund' ? [] : words(labels, 'laender', [entry.land])),
      ],
      sections: isType(entry, 'indicator') ? indicatorSections(entry) : (rendered(entry.ref)?.sections ?? []),
      facets: {
        [typeFacet]: [entry.type],
        ...Object.fromEntries(facets.map((facet) => [facet.key, facet.values(entry, evidence)])),
      },
      checkedOn: data.checkedOn,
      ...(evidence?.level === undefined ? {} : { evidence: evidence.level }),
    };
  });
  return [...entries, ...catalogue.options.map((option) => optionRecord(option, labels, catalogue.today))];
}

const withoutCitations = (text: string) => text.replaceAll(/\[\^[^\]]+\]/gu, '');

function indicatorSections({ data }: Entry<'indicator'>): SearchRecord['sections'] {
  return [
    { id: 'definition', heading: 'Was gezählt wird', text: withoutCitations(data.definition) },
    { id: 'lesart', heading: 'Was die Zahl sagt – und was nicht', text: withoutCitations(data.reading) },
    { id: 'luecken', heading: 'Datenlücken', text: data.gaps.map(withoutCitations).join('\n') },
  ];
}

/** An option stands on one page with all others; its address is a fragment. */
function optionRecord({ ref, area, data }: OptionEntry, labels: Labels, today: string): SearchRecord {
  return {
    id: ref,
    url: `${kinds.option.list}/#${splitReference(ref).slug}`,
    type: 'option',
    title: data.title,
    land: 'bund',
    summary: data.text,
    aliases: data.aliases,
    questions: [],
    tags: [kinds.option.singular, labels.label('option-areas', area), ...words(labels, 'levels', [data.level]), ...words(labels, 'action-fields', data.actionFields), ...words(labels, 'life-phases', data.lifePhases)],
    sections: [],
    facets: { [typeFacet]: ['option'], feld: data.actionFields, phase: data.lifePhases, ebene: [data.level], land: ['bund'] },
    checkedOn: today,
  };
}

export const glossaryRecords = ({ glossary }: SiteContent): GlossaryRecord[] =>
  glossary.map(({ id, term, abbreviations, aliases }) => ({ id, term, aliases: [...abbreviations, ...aliases], url: `glossar/#${id}` }));

/** Profiles that a suggestion can lead to. */
export const topicRecords = ({ labels }: SiteContent): TopicRecord[] =>
  (
    [
      ['action-fields', 'handlungsfelder'],
      ['life-phases', 'lebensphasen'],
      ['life-situations', 'lebenslagen'],
      ['laender', 'laender'],
    ] as const
  ).flatMap(([vocabulary, folder]) => labels.vocabulary(vocabulary).concepts.map(({ id, label, aliases }) => ({ label, aliases, url: `${folder}/${id}/` })));
