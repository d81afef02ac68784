import type { NameGroup } from '../ranking/synonyms.ts';
import type { GlossaryRecord, TopicRecord } from '../record.ts';

/** Names beyond those of the catalogue; a file of the build. */
export interface NamesData {
  glossary: readonly GlossaryRecord[];
  topics: readonly TopicRecord[];
  /** Everyday words and what they mean in the texts. */
  layWords: readonly NameGroup[];
}

/** Groups of names for one thing, for `Synonyms`. */
export function nameGroups({ glossary, layWords }: NamesData): NameGroup[] {
  const terms = glossary.map(({ term, aliases }) => [term, ...aliases]);
  return [...terms.map((names) => ({ says: names, means: names })), ...layWords];
}
