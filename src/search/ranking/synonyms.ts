import { stem } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';

/** Words that people say, and names that texts use for the same thing. */
export interface NameGroup {
  says: readonly string[];
  means: readonly string[];
}

/** Something that a query says, with other names for it. */
export interface Synonym {
  /** As the query writes it, lower case. */
  words: string;
  /** Index terms of the words, in order. */
  terms: readonly string[];
  names: readonly string[];
}

interface Entry {
  terms: readonly string[];
  group: NameGroup;
}

/** Other names of what a query names: from the glossary and from data/search/lay-words.txt. */
export class Synonyms {
  /** First term of what is said → all that begin with it, longest first. */
  readonly #entries = new Map<string, Entry[]>();

  constructor(groups: readonly NameGroup[]) {
    for (const group of groups) {
      for (const said of group.says) {
        const terms = formsOf(said).map(stem);
        const [first] = terms;
        if (first !== undefined) this.#entries.set(first, [...(this.#entries.get(first) ?? []), { terms, group }]);
      }
    }
    for (const entries of this.#entries.values()) entries.sort((a, b) => b.terms.length - a.terms.length);
  }

  /** What the query says, from left to right. The longest saying wins; a word belongs to one saying only. */
  in(query: string): Synonym[] {
    const forms = formsOf(query);
    const terms = forms.map(stem);
    const found: Synonym[] = [];
    for (let at = 0; at < terms.length; ) {
      const matching = (this.#entries.get(terms[at] ?? '') ?? []).filter((entry) =>
        entry.terms.every((term, offset) => terms[at + offset] === term),
      );
      const length = matching[0]?.terms.length ?? 0;
      const longest = matching.filter((entry) => entry.terms.length === length);
      if (length > 0) {
        const said = terms.slice(at, at + length);
        const names = new Set(longest.flatMap(({ group }) => group.means));
        found.push({
          words: forms.slice(at, at + length).join(' '),
          terms: said,
          names: [...names].filter((name) => formsOf(name).map(stem).join(' ') !== said.join(' ')),
        });
      }
      at += Math.max(length, 1);
    }
    return found;
  }
}

const formsOf = (text: string) => wordsOf(text).flatMap(({ text: word, parts }) => (parts.length > 0 ? parts : [word]));
