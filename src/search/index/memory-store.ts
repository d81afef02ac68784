import { wordsOf } from '../analysis/words.ts';
import type { SearchRecord } from '../record.ts';
import { fieldTexts } from './fields.ts';
import type { PreparedIndex } from './prepare.ts';
import type { Posting, RowText, Store } from './store.ts';

const spaced = (text: string) =>
  ` ${wordsOf(text)
    .flatMap((word) => (word.parts.length > 0 ? word.parts : [word.text]))
    .join(' ')} `;

/** A store over records in memory. The yardstick for the Pagefind store: both give the same postings. */
export class MemoryStore implements Store {
  readonly size: number;
  readonly #postings = new Map<string, Posting[]>();
  readonly #records: readonly SearchRecord[];

  constructor(records: readonly SearchRecord[], prepared: PreparedIndex) {
    this.size = records.length;
    this.#records = records;
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
    const wanted = spaced(words);
    const rows = this.#records.map((record, row) =>
      spaced(fieldTexts(record).join('\n')).includes(wanted) ? row : -1,
    );
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
