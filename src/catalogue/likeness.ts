import type { Reference } from '../../schemas/reference.ts';
import { type VocabularyName, vocabularies } from '../../schemas/vocabulary.ts';
import type { Entry } from './model.ts';

/** Why an entry is shown beside another, strongest reason first. */
export type RelatedReason =
  | { kind: 'relation'; via: Reference }
  | { kind: 'meaning' }
  | { kind: 'situations'; ids: readonly string[] }
  | { kind: 'fields-phases'; fields: readonly string[]; phases: readonly string[] }
  | { kind: 'land'; id: string };

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

/** What an entry is about, each vocabulary as bits. */
export interface Terms {
  fields: number;
  phases: number;
  situations: number;
}

const known = new WeakMap<Entry, Terms>();

export function termsOf(entry: Entry): Terms {
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

/** What terms alone say. */
export const themeScore = (a: Terms, b: Terms): number =>
  overlap(a.situations, b.situations) * weights.situations +
  overlap(a.fields, b.fields) * overlap(a.phases, b.phases) * weights.overlap;

/** Everything in the catalogue of the Bund is from everywhere. */
const inSameLand = ({ land }: Entry, other: Entry): boolean => land === other.land && land !== 'bund';

/** The most that place and type can add. */
export const mostForPlaceAndType = weights.land + weights.sameType;

export const placeAndTypeScore = (a: Entry, b: Entry): number =>
  (inSameLand(a, b) ? weights.land : 0) + (a.type === b.type ? weights.sameType : 0);

/** How far texts mean alike beyond what any two do. */
const meaningOf = (similarity: number): number => Math.max(0, similarity - leastSimilarity);

/** @returns 0 for two entries that have at most their place in common */
export function scoreOf(entry: Entry, candidate: Entry, isViaThird: boolean, similarity = 0): number {
  const said =
    meaningOf(similarity) * weights.meaning +
    (isViaThird ? weights.relation : 0) +
    themeScore(termsOf(entry), termsOf(candidate));
  return said === 0 ? 0 : said + placeAndTypeScore(entry, candidate);
}

export function reasonsOf(entry: Entry, candidate: Entry, via?: Reference, similarity = 0): RelatedReason[] {
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
