import type { SearchRecord } from '../record.ts';
import { type PreparedIndex, writtenWords } from './prepare.ts';
import type { Posting, RowText, Store } from './store.ts';

const spaced = (words: readonly string[]) => ` ${words.join(' ')} `;

/** A store over records in memory. The yardstick for the Pagefind store: both give the same postings. */
export class MemoryStore implements Store {
  readonly size: number;
  readonly #postings = new Map<string, Posting[]>();
  readonly #records: readonly SearchRecord[];
  readonly #written: PreparedIndex['written'];

  constructor(records: readonly SearchRecord[], prepared: PreparedIndex) {
    this.size = records.length;
    this.#records = records;
    this.#written = prepared.written;
    prepared.terms.forEach((columns, row) => {
      for (const [term, counts] of countColumns(columns)) {
        const postings = this.#postings.get(term);
        if (postings) postings.push({ row, counts });
        else this.#postings.set(term, [{ row, counts }]);
      }
    });
  }

  async postings(term: string): Promise<readonly Posting[]> {
    return this.#postings.get(term) ?? [];
  }

  async phrase(words: string): Promise<ReadonlySet<number>> {
    const wanted = spaced(writtenWords(words));
    const rows = this.#written.map((written, row) => (spaced(written).includes(wanted) ? row : -1));
    return new Set(rows.filter((row) => row >= 0));
  }

  async text(row: number): Promise<RowText> {
    const { summary = '', questions = [], sections = [] } = this.#records[row] ?? {};
    return { summary, questions, sections };
  }
}

function countColumns(columns: readonly (readonly string[])[]): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  columns.forEach((terms, column) => {
    for (const term of terms) {
      const row = counts.get(term) ?? new Array<number>(columns.length).fill(0);
      row[column] = (row[column] ?? 0) + 1;
      counts.set(term, row);
    }
  });
  return counts;
}
