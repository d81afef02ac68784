import type { Alternative, Concept, Reading } from './concepts.ts';

/** A term of the query with the word it came from and how. */
export interface QueryTerm {
  word: string;
  reading: Reading;
  /** The other name, for a synonym. */
  name?: string;
}

/** Terms to look for in a text, each with its surest reading. */
export function termsOf(concepts: readonly Concept[]): Map<string, QueryTerm> {
  const terms = new Map<string, QueryTerm>();
  const add = (word: string, { term, with: others, reading, name }: Alternative) => {
    for (const each of [term, ...others]) {
      if (!terms.has(each)) terms.set(each, { word, reading, ...(name === undefined ? {} : { name }) });
    }
  };
  for (const { word, alternatives } of concepts) for (const alternative of alternatives) add(word, alternative);
  for (const { word, parts } of concepts) for (const part of parts) add(word, part);
  return terms;
}
