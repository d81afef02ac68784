/** A cell that spreadsheet programs would read as a formula gets an apostrophe in front (OWASP, CSV injection). */
const safe = (cell: string) => (/^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string) => (/[;"\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * A table of texts for German spreadsheet programs, written in the browser: the format of src/export/csv.ts (semicolons,
 * byte order mark, Windows line ends) without its package, which would be heavier than the page.
 */
export const browserCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(safe).map(quoted).join(';')}\r\n`).join('')}`;
