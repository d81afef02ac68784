import type { CompoundSplitter } from '../analysis/compounds.ts';
import type { Frequencies } from '../analysis/frequencies.ts';
import { stem } from '../analysis/stem.ts';
import type { Lexicon } from './lexicon.ts';
import { type NumberLists, numberLists } from './number-lists.ts';
import type { RowWords } from './row-words.ts';

const none: readonly number[] = [];

/** The terms of each word of a lexicon, as numbers; worked out once for all places of the word. */
export class WordTerms {
  readonly #lexicon: Lexicon;
  /** All terms, each at its number. */
  readonly terms: string[] = [];
  /** Word → terms of the word as a whole and of the parts of a hyphenated word. */
  readonly whole: NumberLists;
  readonly #numbers = new Map<string, number>();

  /** @param stems terms of the first words, with spaces between, as `stems` gives them; the others are worked out */
  constructor(lexicon: Lexicon, stems: readonly string[] = []) {
    this.#lexicon = lexicon;
    this.whole = numberLists(lexicon.written.length, (word) => {
      const known = stems[word]?.split(' ');
      if (known) return known.map((term) => this.#numberOf(term));
      const parts = lexicon.partsOf(word);
      const forms = parts.length > 1 ? [...parts, parts.join('')] : parts;
      return forms.map((form) => this.#numberOf(stem(form)));
    });
  }

  /** Word → terms of the word as a whole, with spaces between. */
  stems(): string[] {
    const { starts, numbers } = this.whole;
    return this.#lexicon.written.map((_, word) =>
      Array.from(numbers.subarray(starts[word], starts[word + 1]), (term) => this.terms[term]).join(' '),
    );
  }

  /** Word → terms of the parts of compounds. */
  parts(splitter: Pick<CompoundSplitter, 'parts'>): NumberLists {
    return numberLists(this.#lexicon.written.length, (word) => {
      const forms = this.#lexicon.partsOf(word);
      const parts = forms.length === 1 ? splitter.parts(forms[0] ?? '') : forms.flatMap((form) => splitter.parts(form));
      return parts.length === 0 ? none : parts.map((term) => this.#numberOf(term));
    });
  }

  /** In how many rows each term stands as a word of its own, as `countFrequencies` counts texts. */
  frequencies(rows: readonly RowWords[]): Frequencies {
    const { starts, numbers } = this.whole;
    const counts = new Uint32Array(this.terms.length);
    const lastRow = new Int32Array(this.terms.length).fill(-1);
    for (const [row, { words }] of rows.entries()) {
      for (let at = 0; at < words.length; at++) {
        const word = words[at] as number;
        const end = starts[word + 1] as number;
        for (let place = starts[word] as number; place < end; place++) {
          const term = numbers[place] as number;
          if (lastRow[term] === row) continue;
          lastRow[term] = row;
          counts[term] = (counts[term] as number) + 1;
        }
      }
    }
    // A lexicon may know words that no row has any more.
    return new Map(this.terms.flatMap((term, number) => (counts[number] ? [[term, counts[number]] as const] : [])));
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.length;
    this.terms.push(term);
    this.#numbers.set(term, number);
    return number;
  }
}
