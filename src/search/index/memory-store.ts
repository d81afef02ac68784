import type { SearchRecord } from '../record.ts';
import { countsAt } from './count-places.ts';
import { fieldTexts } from './fields.ts';
import type { Occurrences } from './occurrences.ts';
import { type PreparedIndex, writtenWords } from './prepare.ts';
import { type Posting, type RowText, rowTextOf, type Store } from './store.ts';

const spaced = (words: readonly string[]) => ` ${words.join(' ')} `;

/** A store over records in memory. The yardstick for the Pagefind store: both give the same postings. */
export class MemoryStore implements Store {
  readonly size: number;
  readonly #postings: ReadonlyMap<string, readonly Posting[]>;
  readonly #records: readonly SearchRecord[];
  readonly #written: readonly string[];

  constructor(records: readonly SearchRecord[], { terms, names }: PreparedIndex) {
    this.size = records.length;
    this.#records = records;
    this.#written = records.map((record) => spaced(writtenWords(fieldTexts(record).join('\n'))));
    this.#postings = new Map([...postingsIn(terms), ...postingsIn(names)]);
  }

  async postings(term: string): Promise<readonly Posting[]> {
    return this.#postings.get(term) ?? [];
  }

  async phrase(words: string): Promise<ReadonlySet<number>> {
    const wanted = spaced(writtenWords(words));
    const rows = this.#written.map((written, row) => (written.includes(wanted) ? row : -1));
    return new Set(rows.filter((row) => row >= 0));
  }

  async text(row: number): Promise<RowText> {
    const record = this.#records[row];
    if (!record) throw new Error(`There is no row ${row}`);
    return rowTextOf(record);
  }
}

function postingsIn({ terms, inverted }: Occurrences): [string, Posting[]][] {
  const { starts, rows, places } = inverted();
  return terms.map((term, number) => {
    const byRow = new Map<number, number[]>();
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
      const row = rows[at] ?? 0;
      byRow.set(row, [...(byRow.get(row) ?? []), places[at] ?? 0]);
    }
    return [term, Array.from(byRow, ([row, own]) => ({ row, counts: countsAt(own) }))];
  });
}
