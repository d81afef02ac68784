import { fold } from '../analysis/fold.ts';
import { wordsOf } from '../analysis/words.ts';
import type { Labels } from '../index/catalogue.ts';
import type { NamesData } from './names.ts';

export type SuggestionKind = 'topic' | 'place' | 'term' | 'entry';

export interface Suggestion {
  kind: SuggestionKind;
  label: string;
  /** Path without the base path; absent for places, which are searched for. */
  url?: string;
  /** Another name, when that is what matched. */
  via?: string;
  /** Type of an entry. */
  type?: string;
}

/** A suggestion with its names, ready for comparing. */
interface Candidate {
  suggestion: Suggestion;
  names: readonly { name: string; words: readonly string[] }[];
}

/** Topics first: they lead to more than one entry. */
const order: readonly SuggestionKind[] = ['topic', 'place', 'term', 'entry'];

/** Completes what someone is typing, from names only: no index file is read. */
export class Suggester {
  readonly #candidates: readonly Candidate[];

  constructor({ ids, titles, urls, aliases, places }: Labels, { glossary, topics }: NamesData) {
    const distinctPlaces = [...new Set(places.filter(Boolean))];
    this.#candidates = [
      ...topics.map(({ label, url, aliases: others }) => candidate({ kind: 'topic', label, url }, others)),
      ...distinctPlaces.map((label) => candidate({ kind: 'place', label }, [])),
      ...glossary.map(({ term, url, aliases: others }) => candidate({ kind: 'term', label: term, url }, others)),
      ...titles.map((label, row) =>
        candidate(
          { kind: 'entry', label, url: urls[row] ?? '', type: (ids[row] ?? '').split('/')[0] ?? '' },
          aliases[row] ?? [],
        ),
      ),
    ];
  }

  /** Best suggestions for a beginning; each word of it must begin a word of the name. */
  suggest(typed: string, limit: number): Suggestion[] {
    const words = plainWords(typed.slice(0, 100));
    if (words.length === 0) return [];
    const found = this.#candidates.flatMap(({ suggestion, names }) => {
      const rated = names.flatMap(({ name, words: own }, number) => {
        const rate = rateOf(words, own, number > 0);
        return rate === undefined ? [] : [{ name, rate, number }];
      });
      const best = rated.sort((a, b) => a.rate - b.rate)[0];
      if (!best) return [];
      const via = best.number > 0 ? { via: best.name } : {};
      return [{ suggestion: { ...suggestion, ...via }, rate: best.rate }];
    });
    found.sort(
      (a, b) =>
        a.rate - b.rate ||
        order.indexOf(a.suggestion.kind) - order.indexOf(b.suggestion.kind) ||
        a.suggestion.label.length - b.suggestion.label.length,
    );
    return found.slice(0, limit).map(({ suggestion }) => suggestion);
  }
}

function candidate(suggestion: Suggestion, aliases: readonly string[]): Candidate {
  return { suggestion, names: [suggestion.label, ...aliases].map((name) => ({ name, words: plainWords(name) })) };
}

const plainWords = (text: string) =>
  wordsOf(text).flatMap(({ text: word, parts }) => (parts.length > 0 ? parts : [word]).map(fold));

/** 0: the name begins so; 1: its words stand in this order somewhere; 2: in any order. Half a step more for aliases. */
function rateOf(typed: readonly string[], name: readonly string[], isAlias: boolean): number | undefined {
  const runAt = (start: number) =>
    typed.every((word, index) => beginsAt(name, start + index, word, index < typed.length - 1));
  const extra = isAlias ? 0.5 : 0;
  if (runAt(0)) return extra;
  if (name.some((_, start) => runAt(start))) return 1 + extra;
  return typed.every((word) => name.some((own) => own.startsWith(word))) ? 2 + extra : undefined;
}

function beginsAt(name: readonly string[], index: number, word: string, isWhole: boolean): boolean {
  const own = name[index];
  return own !== undefined && (isWhole ? own === word : own.startsWith(word));
}
