import { stem } from './stem.ts';
import { plainWordsOf } from './words.ts';

/** In how many texts a term stands as a word of its own (parts of compounds do not count; parts of hyphenated words do). */
export type Frequencies = ReadonlyMap<string, number>;

export function countFrequencies(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    const forms = new Set(plainWordsOf(text));
    const terms = new Set<string>();
    for (const { text: word, parts } of forms) for (const form of [word, ...parts]) terms.add(stem(form));
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
