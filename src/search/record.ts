/** One section of an entry as plain text; blocks (paragraphs, list items, table rows) stand on lines of their own. */
export interface RecordSection {
  /** Id of the heading on the page, the anchor of „zum Abschnitt“. */
  id: string;
  heading: string;
  text: string;
}

/**
 * What the search knows of an entry. The site makes records from entries; this room never reads entries' files. A
 * record's place in the list given to the build is its row everywhere below.
 */
export interface SearchRecord {
  /** `practice/slug`: type and slug, the id of the graded queries too. */
  id: string;
  /** Path of the page without the base path, `praxis/slug/`. */
  url: string;
  type: string;
  title: string;
  /** Municipality, district or Land as written on the page. */
  place?: string;
  /** Id of the Land, or `bund`. */
  land: string;
  /** Names that lead to it by place: place, Land; empty for nationwide entries without a place. */
  regions: readonly string[];
  summary: string;
  /** Abbreviations, lay words and former names. */
  aliases: readonly string[];
  /** What the entry answers, in readers' words. */
  questions: readonly string[];
  /** Labels and aliases of action fields, phases, situations, type; organisations. */
  tags: readonly string[];
  sections: readonly RecordSection[];
  /** Changes whenever `sections` may have changed; with it they are only asked for when they are not known yet. */
  sectionsKey?: string;
  /** Facet key → ids of its values. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** ISO date of the last check. */
  checkedOn: string;
  /** 0 to 4; absent where the type has no level or only a warning sign. */
  evidence?: number;
}

/** A record whose sections may be read when they are asked for: those of all entries need not be in the memory at once. */
export type LateRecord = Omit<SearchRecord, 'sections'> & {
  sections: SearchRecord['sections'] | (() => SearchRecord['sections']);
};

export const withSections = ({ sections, ...record }: LateRecord): SearchRecord => ({
  ...record,
  sections: typeof sections === 'function' ? sections() : sections,
});

/** A term of the glossary, for suggestions and for leading lay words to the official term. */
export interface GlossaryRecord {
  id: string;
  term: string;
  /** Lay words and abbreviations. */
  aliases: readonly string[];
  url: string;
}

/** A list page that a suggestion can lead to: an action field, a life phase, a situation, a Land. */
export interface TopicRecord {
  label: string;
  aliases: readonly string[];
  url: string;
}
