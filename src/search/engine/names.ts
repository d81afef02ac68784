import type { GlossaryRecord, TopicRecord } from '../record.ts';

/** Names beyond those of the catalogue; a file of the build. */
export interface NamesData {
  glossary: readonly GlossaryRecord[];
  topics: readonly TopicRecord[];
}

/** Groups of names for one thing, for `Synonyms`. */
export function nameGroups({ glossary }: NamesData): string[][] {
  return glossary.map(({ term, aliases }) => [term, ...aliases]);
}
