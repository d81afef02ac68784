import type { Reference } from '../../schemas/reference.ts';
import { type VocabularyName, vocabularies } from '../../schemas/vocabulary.ts';
import type { Entry } from './model.ts';
import type { Link } from './relations.ts';

/** Why an entry is shown beside another, strongest reason first. */
export type RelatedReason =
  | { kind: 'relation'; via: Reference }
  | { kind: 'meaning' }
  | { kind: 'situations'; ids: readonly string[] }
  | { kind: 'fields-phases'; fields: readonly string[]; phases: readonly string[] }
  | { kind: 'land'; id: string };

interface Scored {
  entry: Entry;
  score: number;
}

export interface Related extends Scored {
  reasons: RelatedReason[];
}

/** Entry → those whose texts mean most alike, with their cosine; computed outside, since the catalogue knows no texts. */
export type Nearest = ReadonlyMap<string, readonly { id: string; similarity: number }[]>;

/**
 * Weights of the reasons, set by reading the lists of forty entries. Texts that mean alike say most (per unit of the cosine
 * above `leastSimilarity`), then a shared third entry. Terms count by overlap, so that broad entries do not crowd out close ones.
 */
const weights = { meaning: 8, relation: 1.6, situations: 1.5, overlap: 2, land: 0.35, sameType: 0.5 };

/** Cosine below which two entries have little to do with each other; half of all entries have five others above .33. */
const leastSimilarity = 0.25;

const shared = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((item) => b.includes(item));

/** Size of the intersection over the size of the union (Jaccard index), 0 when both are empty; a bit for each element. */
const overlap = (a: number, b: number): number => (a & b ? bitCount(a & b) / bitCount(a | b) : 0);

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Most related entries of one. */
const limit = 6;

const best = (scores: readonly number[]): number[] => scores.toSorted((a, b) => b - a).slice(0, limit);

/** A third entry with more links than this says little about two of them, and would make every entry a candidate of all. */
const mostLinksOfThird = 60;

/** What an entry is about, each vocabulary as bits. */
interface Terms {
  fields: number;
  phases: number;
  situations: number;
}

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
      const key = themeOf(entry);
      const theme = this.#themes.get(key) ?? { terms: termsOf(entry), lists: new Map<string, Entry[]>() };
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
    const similarities = new Map(this.#nearest.get(entry.ref)?.map(({ id, similarity }) => [id, similarity]));
    const own = new Set([...viaThird.keys(), ...similarities.keys()]);
    const found: Scored[] = [];
    for (const ref of own) {
      const candidate = this.#entries[this.#places.get(ref as Reference) ?? -1];
      if (!candidate || linked.has(candidate.ref)) continue;
      const score = scoreOf(entry, candidate, viaThird.has(candidate.ref), similarities.get(ref));
      if (score > 0) found.push({ entry: candidate, score });
    }
    const lists = listsOf(entry);
    let scores = best(found.map(({ score }) => score));
    for (const { score: common, theme } of this.#rankedThemes(entry)) {
      // Beyond this, no entry of the theme can reach the ones that are found; equal scores are decided by titles.
      if (scores.length >= limit && common + weights.land + weights.sameType < (scores.at(limit - 1) ?? 0)) break;
      // Whoever is among the best stands among the first of one of these lists: before it come only equals and better ones.
      const candidates = new Set<Entry>();
      for (const name of lists) {
        let taken = 0;
        for (const member of theme.lists.get(name) ?? []) {
          if (taken === limit) break;
          if (member === entry || linked.has(member.ref) || own.has(member.ref)) continue;
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
      .map((scored) => {
        const { ref } = scored.entry;
        return { ...scored, reasons: reasonsOf(entry, scored.entry, viaThird.get(ref), similarities.get(ref)) };
      });
  }

  #place({ ref }: Entry): number {
    return this.#places.get(ref) ?? 0;
  }

  #rankedThemes(entry: Entry): readonly { score: number; theme: Theme }[] {
    const key = themeOf(entry);
    const before = this.#ranked.get(key);
    if (before) return before;
    const terms = termsOf(entry);
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

/** Fields, phases and situations, whatever the order they stand in. */
const themeOf = ({ data }: Entry): string =>
  [data.actionFields, data.lifePhases, data.lifeSituations].map((ids) => [...ids].sort().join()).join(';');

const known = new WeakMap<Entry, Terms>();

function termsOf(entry: Entry): Terms {
  const { actionFields, lifePhases, lifeSituations } = entry.data;
  const terms = known.get(entry) ?? {
    fields: bitsOf('action-fields', actionFields),
    phases: bitsOf('life-phases', lifePhases),
    situations: bitsOf('life-situations', lifeSituations),
  };
  known.set(entry, terms);
  return terms;
}

/** A bit for each concept; the vocabularies have far fewer than the 32 that a number holds. */
const bitsOf = (name: VocabularyName, ids: readonly string[]): number =>
  ids.reduce((bits, id) => bits | (1 << (vocabularies[name] as readonly string[]).indexOf(id)), 0);

const listsOf = ({ type, land }: Entry): string[] => [`${type} ${land}`, type, land, ''];

/** What terms alone say. */
const themeScore = (a: Terms, b: Terms): number =>
  overlap(a.situations, b.situations) * weights.situations +
  overlap(a.fields, b.fields) * overlap(a.phases, b.phases) * weights.overlap;

/** Everything in the catalogue of the Bund is from everywhere. */
const inSameLand = ({ land }: Entry, other: Entry): boolean => land === other.land && land !== 'bund';

const placeAndTypeScore = (a: Entry, b: Entry): number =>
  (inSameLand(a, b) ? weights.land : 0) + (a.type === b.type ? weights.sameType : 0);

/** How far texts mean alike beyond what any two do. */
const meaningOf = (similarity: number): number => Math.max(0, similarity - leastSimilarity);

/** @returns 0 for two entries that have at most their place in common */
function scoreOf(entry: Entry, candidate: Entry, isViaThird: boolean, similarity = 0): number {
  const said =
    meaningOf(similarity) * weights.meaning +
    (isViaThird ? weights.relation : 0) +
    themeScore(termsOf(entry), termsOf(candidate));
  return said === 0 ? 0 : said + placeAndTypeScore(entry, candidate);
}

function reasonsOf(entry: Entry, candidate: Entry, via?: Reference, similarity = 0): RelatedReason[] {
  const fields = shared(entry.data.actionFields, candidate.data.actionFields);
  const phases = shared(entry.data.lifePhases, candidate.data.lifePhases);
  const situations = shared(entry.data.lifeSituations, candidate.data.lifeSituations);
  return [
    ...(via ? [{ kind: 'relation' as const, via }] : []),
    ...(meaningOf(similarity) > 0 ? [{ kind: 'meaning' as const }] : []),
    ...(situations.length > 0 ? [{ kind: 'situations' as const, ids: situations }] : []),
    ...(fields.length > 0 && phases.length > 0 ? [{ kind: 'fields-phases' as const, fields, phases }] : []),
    ...(inSameLand(entry, candidate) ? [{ kind: 'land' as const, id: entry.land }] : []),
  ];
}
