import { stem } from '../analysis/stem.ts';
import { plainWordsOf } from '../analysis/words.ts';
import type { Store } from '../index/store.ts';
import type { SearchRecord } from '../record.ts';
import { textKey } from '../semantics/text-key.ts';

/** How exactly a query names an entry; a higher rank stands above a lower one. */
export const pinRanks = { title: 4, name: 3, place: 2, placeInList: 1 } as const;

/** Borders of names within a title: „Mo.Ki – Monheim für Kinder“, „Frühstart: Rendsburg“. */
const titleBorder = /\s+[–—-]\s+|[:(),„“"]/u;
const placeBorder = /[,;/()]|\sund\s/u;

/** A name of an entry as the index holds it. */
export interface NameTerm {
  /** Stands for the whole name; no word has such a term. */
  term: string;
  rank: number;
}

/**
 * Terms of the names of an entry, each with its highest rank. Entries whose title, part of a title, alias or place is exactly the
 * query stand above the fusion with semantics, which blurs exact names (pilot: places first in .98 instead of .91 of the queries). The
 * names are in the index, so that a query fetches those that begin like its own and not all of them.
 */
export function nameTermsOf({
  title,
  aliases,
  place = '',
}: Pick<SearchRecord, 'title' | 'aliases' | 'place'>): NameTerm[] {
  const ranks = new Map<string, number>();
  const add = (name: string, rank: number) => {
    const term = nameTerm(name);
    if (term !== undefined) ranks.set(term, Math.max(rank, ranks.get(term) ?? 0));
  };
  for (const part of place.split(placeBorder)) add(part, pinRanks.placeInList);
  add(place, pinRanks.place);
  for (const name of [...title.split(titleBorder), ...aliases]) add(name, pinRanks.name);
  add(title, pinRanks.title);
  return Array.from(ranks, ([term, rank]) => ({ term, rank }));
}

/**
 * Row → rank for the rows that the query names.
 *
 * @throws StoreError when the names cannot be read
 */
export async function pinnedRows(query: string, store: Store): Promise<ReadonlyMap<number, number>> {
  const term = nameTerm(query);
  if (term === undefined) return new Map();
  const postings = await store.postings(term);
  // The rank stands in the place of a column.
  return new Map(postings.map(({ row, counts }) => [row, counts.findLastIndex((count) => count > 0)]));
}

/** Digits of a name's key; among a hundred thousand names a query meets a wrong one with a chance below 10⁻⁹. */
const keyDigits = 12;

function nameTerm(name: string): string | undefined {
  const normalised = plainWordsOf(name)
    .flatMap((word) => (word.parts.length > 0 ? word.parts : [word.text]))
    .map(stem)
    .join(' ');
  return normalised === '' ? undefined : `=${textKey(normalised).slice(-keyDigits)}`;
}
