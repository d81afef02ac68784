import Papa from 'papaparse';

type Cell = string | number | undefined;

/**
 * A cell that spreadsheet programs would read as a formula gets an apostrophe in front (OWASP, CSV injection).
 * Numbers are written by us and stay as they are.
 */
const safe = (cell: Cell): string | number =>
  typeof cell === 'string' && /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : (cell ?? '');

const germanNumber = (cell: string | number): string =>
  typeof cell === 'number' ? String(cell).replace('.', ',') : cell;

/**
 * A table for German spreadsheet programs: semicolons, decimal commas, UTF-8 with byte order mark, Windows line ends.
 * Serves the build and the pages that write tables in the browser.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(safe).map(germanNumber));
  return `\ufeff${Papa.unparse(cells, { delimiter: ';', newline: '\r\n' })}\r\n`;
}
