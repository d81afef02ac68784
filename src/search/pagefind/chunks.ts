import type { Inverted } from '../index/inverted.ts';
import { CborWriter } from './cbor-writer.ts';
import { markTerm, markWritten } from './mark.ts';

/** Bytes of an index file before compression; a query loads one per term. Frequent terms have a file of their own. */
const bytesPerFile = 4000;
/** The same for written words, which only quoted phrases load; each file costs some bytes of the list that every visit loads. */
const bytesPerWrittenFile = 16_000;
/** Weight of a word in an ordinary paragraph, written as a mark before the places. */
const ordinaryWeight = -25;

/** A piece of the index, which becomes a file. */
export interface Chunk {
  /** First and last of its terms, marked. */
  from: string;
  to: string;
  content: Uint8Array;
}

interface Marked {
  word: string;
  index: Inverted;
  number: number;
}

/** The index in pieces: `[[term, [[row, [weight, place …], []] …], []] …]`, rows and places as distances. */
export function* chunksOf(terms: readonly Inverted[], written: Inverted): Generator<Chunk> {
  const words = [...terms.flatMap((index) => marked(index, markTerm)), ...marked(written, markWritten)].sort((a, b) =>
    a.word < b.word ? -1 : 1,
  );
  const writer = new CborWriter();
  let first = 0;
  for (const [at, { word, index, number }] of words.entries()) {
    writeTerm(writer, word, index, number);
    const most = index === written ? bytesPerWrittenFile : bytesPerFile;
    if (writer.length < most && at < words.length - 1) continue;
    const items = writer.take();
    writer.array(1);
    writer.array(at - first + 1);
    writer.raw(items);
    yield { from: words[first]?.word ?? '', to: word, content: writer.take() };
    first = at + 1;
  }
}

/** Terms that stand in any row. */
const marked = (index: Inverted, mark: (term: string) => string): Marked[] =>
  index.terms.flatMap((term, number) =>
    index.starts[number] === index.starts[number + 1] ? [] : [{ word: mark(term), index, number }],
  );

function writeTerm(writer: CborWriter, word: string, { starts, rows, places }: Inverted, number: number): void {
  const start = starts[number] ?? 0;
  const end = starts[number + 1] ?? 0;
  writer.array(3);
  writer.text(word);
  writer.array(countRows(rows, start, end));
  let rowBefore = 0;
  for (let at = start; at < end; ) {
    const row = rows[at] ?? 0;
    let next = at + 1;
    while (next < end && rows[next] === row) next++;
    writer.array(3);
    writer.integer(row - rowBefore);
    writer.array(next - at + 1);
    writer.integer(ordinaryWeight);
    let placeBefore = 0;
    for (const place of places.subarray(at, next).sort()) {
      writer.integer(place - placeBefore);
      placeBefore = place;
    }
    writer.array(0);
    rowBefore = row;
    at = next;
  }
  writer.array(0);
}

function countRows(rows: Uint32Array, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (at === start || rows[at] !== rows[at - 1]) count++;
  return count;
}
