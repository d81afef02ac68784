import { contentHash } from '../build/packs.ts';
import type { ChangedTerms } from '../index/changed-terms.ts';
import type { Inverted } from '../index/inverted.ts';
import type { Occurrences } from '../index/occurrences.ts';
import { CborWriter } from './cbor-writer.ts';
import type { LastIndex } from './last-index.ts';
import { isMarkedWritten, markTerm, markWritten } from './mark.ts';

/** Bytes of an index file before compression; a query loads one per term. Frequent terms have a file of their own. */
const bytesPerFile = 4000;
/** The same for written words, which only quoted phrases load; each file costs some bytes of the list that every visit loads. */
const bytesPerWrittenFile = 16_000;
/** Weight of a word in an ordinary paragraph, written as a mark before the places. */
const ordinaryWeight = -25;

/** A piece of the index, which becomes a file. */
export interface Chunk {
  /** Its terms, marked, and the bytes of each. */
  words: string[];
  sizes: number[];
  hash: string;
  /** As it stays until the next piece is asked for; absent when it is a piece of the last index. */
  content?: Uint8Array;
}

export type Indexed = Record<keyof ChangedTerms, Occurrences>;

/** What has changed since the last index. */
export interface Since {
  last: LastIndex;
  changed: ChangedTerms;
}

/** A term that is written anew, or its number in the last index. */
type Item = { word: string } & ({ index: Inverted; number: number } | { last: number });

/**
 * The index in pieces: `[[term, [[row, [weight, place …], []] …], []] …]`, rows and places as distances. What has not changed since
 * the last index is taken over from it.
 */
export function* chunksOf(indexed: Indexed, since?: Since): Generator<Chunk> {
  const items = inOrder(indexed, since);
  const writer = new CborWriter();
  const piece = new CborWriter();
  let words: string[] = [];
  let sizes: number[] = [];
  let size = 0;
  /** Terms of the last index at the beginning of the piece: when it has no others it may be the same piece. */
  let taken: number[] = [];
  const writeTaken = () => {
    for (const word of taken) writer.raw(since?.last.bytesOf(word) ?? new Uint8Array());
    taken = [];
  };
  for (const [at, item] of items.entries()) {
    if ('last' in item) {
      taken.push(item.last);
      sizes.push(since?.last.sizeOf(item.last) ?? 0);
    } else {
      writeTaken();
      const before = writer.length;
      writeTerm(writer, item.word, item.index, item.number);
      sizes.push(writer.length - before);
    }
    words.push(item.word);
    size += sizes.at(-1) ?? 0;
    const most = isMarkedWritten(item.word) ? bytesPerWrittenFile : bytesPerFile;
    if (size < most && at < items.length - 1) continue;
    const same = taken.length === words.length ? since?.last.wholePiece(taken) : undefined;
    if (same === undefined) {
      writeTaken();
      piece.clear();
      piece.array(1);
      piece.array(words.length);
      piece.raw(writer.bytes());
      writer.clear();
      const content = piece.bytes();
      yield { words, sizes, hash: contentHash(content), content };
    } else yield { words, sizes, hash: same };
    [words, sizes, taken, size] = [[], [], [], 0];
  }
}

/** All terms that stand in any row, in order. */
function inOrder(indexed: Indexed, since: Since | undefined): Item[] {
  const written: Item[] = [];
  const gone = new Set<string>();
  for (const [kind, occurrences] of Object.entries(indexed) as [keyof ChangedTerms, Occurrences][]) {
    const mark = kind === 'written' ? markWritten : markTerm;
    const changed = since?.changed[kind];
    for (const term of changed ?? []) gone.add(mark(term));
    const { terms, inverted } = occurrences;
    const index = inverted(changed && Uint8Array.from(terms, (term) => (changed.has(term) ? 1 : 0)));
    for (const [number, term] of terms.entries())
      if (index.starts[number] !== index.starts[number + 1]) written.push({ word: mark(term), index, number });
  }
  written.sort((a, b) => (a.word < b.word ? -1 : 1));
  if (!since) return written;
  const items: Item[] = [];
  let next = 0;
  for (const [last, word] of since.last.words.entries()) {
    if (gone.has(word)) continue;
    for (; next < written.length && (written[next] as Item).word < word; next++) items.push(written[next] as Item);
    items.push({ word, last });
  }
  for (; next < written.length; next++) items.push(written[next] as Item);
  return items;
}

function writeTerm(writer: CborWriter, word: string, { starts, rows, places }: Inverted, number: number): void {
  const start = starts[number] as number;
  const end = starts[number + 1] as number;
  writer.array(3);
  writer.text(word);
  writer.array(countRows(rows, start, end));
  let rowBefore = 0;
  for (let at = start; at < end; ) {
    const row = rows[at] as number;
    let next = at + 1;
    let sorted = true;
    for (; next < end && rows[next] === row; next++)
      if ((places[next] as number) < (places[next - 1] as number)) sorted = false;
    if (!sorted) places.subarray(at, next).sort();
    writer.array(3);
    writer.integer(row - rowBefore);
    writer.array(next - at + 1);
    writer.integer(ordinaryWeight);
    let placeBefore = 0;
    for (; at < next; at++) {
      writer.integer((places[at] as number) - placeBefore);
      placeBefore = places[at] as number;
    }
    writer.array(0);
    rowBefore = row;
  }
  writer.array(0);
}

function countRows(rows: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (at === start || rows[at] !== rows[at - 1]) count++;
  return count;
}
