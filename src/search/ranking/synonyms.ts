import { stem } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';

const sequenceOf = (text: string) => wordsOf(text).map(({ text: word }) => stem(word));

/** Groups of names for one thing, from the glossary: term, lay words, abbreviations. */
export class Synonyms {
  /** First term of a name → the names that begin with it. */
  readonly #names = new Map<string, { sequence: readonly string[]; group: number }[]>();
  readonly #groups: readonly (readonly string[])[];

  constructor(groups: readonly (readonly string[])[]) {
    this.#groups = groups;
    groups.forEach((names, group) => {
      for (const name of names) {
        const sequence = sequenceOf(name);
        const [first] = sequence;
        if (first === undefined) continue;
        const list = this.#names.get(first);
        if (list) list.push({ sequence, group });
        else this.#names.set(first, [{ sequence, group }]);
      }
    });
  }

  /** Other names of everything that the query names; without the names it holds itself. */
  namesFor(query: string): string[] {
    const terms = sequenceOf(query);
    const groups = new Set<number>();
    const said = new Set<string>();
    terms.forEach((term, at) => {
      for (const { sequence, group } of this.#names.get(term) ?? []) {
        if (!sequence.every((part, offset) => terms[at + offset] === part)) continue;
        groups.add(group);
        said.add(sequence.join(' '));
      }
    });
    const others = [...groups].flatMap((group) => this.#groups[group] ?? []);
    return others.filter((name) => !said.has(sequenceOf(name).join(' ')));
  }
}
