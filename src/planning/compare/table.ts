import { type CompareCard, type CompareRow, compareRowIds, compareRows } from './card.ts';

export const missing = 'keine Angabe';

export interface TableRow {
  id: CompareRow;
  label: string;
  /** One cell an entry, in the order of the cards; an empty cell has „keine Angabe“. */
  cells: readonly (readonly string[])[];
  /** At least two entries say something different, or one says nothing. */
  differs: boolean;
}

/** The comparison as a table; rows in which no entry says anything stay, since a gap is an answer too. */
export function tableOf(cards: readonly CompareCard[]): TableRow[] {
  return compareRowIds.map((id) => {
    const cells = cards.map(({ rows }) => rows[id] ?? []);
    return { id, label: compareRows[id], cells, differs: new Set(cells.map((cell) => JSON.stringify(cell))).size > 1 };
  });
}

/** Header and rows for a CSV file: one column an entry. */
export function tableSheet(cards: readonly CompareCard[]): { header: string[]; rows: string[][] } {
  return {
    header: ['', ...cards.map(({ title }) => title)],
    rows: [
      ['Art', ...cards.map(({ kind }) => kind)],
      ['Ort', ...cards.map(({ place }) => place)],
      ...tableOf(cards).map(({ label, cells }) => [label, ...cells.map((cell) => cell.join(' | ') || missing)]),
    ],
  };
}
