import type { Reference } from '../../schemas/reference.ts';
import {
  mostForPlaceAndType,
  placeAndTypeScore,
  type RelatedReason,
  reasonsOf,
  scoreOf,
  type Terms,
  termsOf,
  themeScore,
} from './likeness.ts';
import type { Entry } from './model.ts';
import type { Link } from './relations.ts';

export interface Related {
  entry: Entry;
  score: number;
  reasons: RelatedReason[];
}

/** A related entry before its reasons are told. */
interface Scored {
  entry: Entry;
  score: number;
  /** Cosine of the two texts; absent when they are not among the nearest. */
  similarity?: number | undefined;
}

/** Entry → those whose texts mean most alike, with their cosine; computed outside, since the catalogue knows no texts. */
export type Nearest = ReadonlyMap<string, readonly { id: string; similarity: number }[]>;

/** Most related entries of one. */
const limit = 6;

const best = (scores: readonly number[]): number[] => scores.toSorted((a, b) => b - a).slice(0, limit);

/** A third entry with more links than this says little about two of them, and would make every entry a candidate of all. */
const mostLinksOfThird = 60;

/** Entries with the same fields, phases and situations. */
interface Theme {
  terms: Terms;
  /** Members in the order of the catalogue, which is that of the titles: all, of a type, of a Land, and of both. */
  lists: Map<string, Entry[]>;
}

/**
 * Finds related entries theme by theme instead of entry by entry: entries with the same fields, phases and situations differ in
 * their score only by Land, type and a shared third entry, and there are far fewer themes than entries.
 */
export class RelatedIndex {
  readonly #places: ReadonlyMap<Reference, number>;
  readonly #entries: readonly Entry[];
  readonly #graph: ReadonlyMap<Reference, Link[]>;
  readonly #nearest: Nearest;
  readonly #themes = new Map<string, Theme>();
  /** Theme → themes with anything in common, best first, each with what all of its entries score. */
  readonly #ranked = new Map<string, { score: number; theme: Theme }[]>();
  readonly #related = new Map<Entry, readonly Related[]>();

  /** @param entries in the order of their titles, by which equal scores are told apart */
  constructor(entries: readonly Entry[], graph: ReadonlyMap<Reference, Link[]>, nearest: Nearest) {
    this.#entries = entries;
    this.#places = new Map(entries.map(({ ref }, place) => [ref, place]));
    this.#graph = graph;
    this.#nearest = nearest;
    for (const entry of entries) {
      const terms = termsOf(entry);
      const key = themeOf(terms);
      const theme = this.#themes.get(key) ?? { terms, lists: new Map<string, Entry[]>() };
      this.#themes.set(key, theme);
      for (const name of listsOf(entry)) {
        const list = theme.lists.get(name);
        if (list) list.push(entry);
        else theme.lists.set(name, [entry]);
      }
    }
  }

  /** The closest other entries, best first; those linked directly are left out, since the page shows them as links. */
  relatedTo(entry: Entry): readonly Related[] {
    // The key of a page asks, and then the page.
    const known = this.#related.get(entry) ?? this.#find(entry);
    this.#related.set(entry, known);
    return known;
  }

  #find(entry: Entry): Related[] {
    const linked = new Set((this.#graph.get(entry.ref) ?? []).map(({ target }) => target));
    const viaThird = this.#viaThird(entry.ref);
    const nearest = this.#nearest.get(entry.ref) ?? [];
    const found: Scored[] = [];
    const consider = (ref: string, similarity?: number) => {
      const candidate = this.#entries[this.#places.get(ref as Reference) ?? -1];
      if (!candidate || linked.has(candidate.ref)) return;
      const score = scoreOf(entry, candidate, viaThird.has(candidate.ref), similarity);
      if (score > 0) found.push({ entry: candidate, score, similarity });
    };
    for (const { id, similarity } of nearest) consider(id, similarity);
    const nearRefs = new Set(nearest.map(({ id }) => id));
    for (const ref of viaThird.keys()) if (!nearRefs.has(ref)) consider(ref);
    let scores = best(found.map(({ score }) => score));
    // Where no entry of a theme can reach the ones that are found; equal scores are decided by titles.
    const isBeyond = (common: number) =>
      scores.length >= limit && common + mostForPlaceAndType < (scores.at(limit - 1) ?? 0);
    const terms = termsOf(entry);
    // No theme has more in common with an entry than its own.
    const themes = isBeyond(themeScore(terms, terms)) ? [] : this.#rankedThemes(terms);
    const lists = listsOf(entry);
    for (const { score: common, theme } of themes) {
      if (isBeyond(common)) break;
      // Whoever is among the best stands among the first of one of these lists: before it come only equals and better ones.
      const candidates = new Set<Entry>();
      for (const name of lists) {
        let taken = 0;
        for (const member of theme.lists.get(name) ?? []) {
          if (taken === limit) break;
          if (member === entry || linked.has(member.ref) || viaThird.has(member.ref) || nearRefs.has(member.ref))
            continue;
          candidates.add(member);
          taken++;
        }
      }
      for (const candidate of candidates) {
        const scored = { entry: candidate, score: common + placeAndTypeScore(entry, candidate) };
        found.push(scored);
        scores.push(scored.score);
      }
      if (candidates.size > 0) scores = best(scores);
    }
    return found
      .sort((a, b) => b.score - a.score || this.#place(a.entry) - this.#place(b.entry))
      .slice(0, limit)
      .map(({ entry: other, score, similarity }) => ({
        entry: other,
        score,
        reasons: reasonsOf(entry, other, viaThird.get(other.ref), similarity),
      }));
  }

  #place({ ref }: Entry): number {
    return this.#places.get(ref) ?? 0;
  }

  #rankedThemes(terms: Terms): readonly { score: number; theme: Theme }[] {
    const key = themeOf(terms);
    const before = this.#ranked.get(key);
    if (before) return before;
    const ranked: { score: number; theme: Theme }[] = [];
    for (const theme of this.#themes.values()) {
      const common = themeScore(terms, theme.terms);
      if (common > 0) ranked.push({ score: common, theme });
    }
    ranked.sort((a, b) => b.score - a.score);
    this.#ranked.set(key, ranked);
    return ranked;
  }

  /** Entries that share a linked entry, with that entry. */
  #viaThird(ref: Reference): Map<Reference, Reference> {
    const found = new Map<Reference, Reference>();
    for (const { target: third } of this.#graph.get(ref) ?? []) {
      const links = this.#graph.get(third) ?? [];
      if (links.length > mostLinksOfThird) continue;
      for (const { target } of links) if (target !== ref && !found.has(target)) found.set(target, third);
    }
    return found;
  }
}

const themeOf = ({ fields, phases, situations }: Terms): string => `${fields} ${phases} ${situations}`;

const listsOf = ({ type, land }: Entry): string[] => [`${type} ${land}`, type, land, ''];
