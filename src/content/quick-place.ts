/** Where a value begins that is written in rows of its own; both counted from 0. */
interface Place {
  row: number;
  column: number;
}

/** Names that stand in a file as they are, without quotation marks. */
const plainName = /^[A-Za-z][\w-]*$/u;

/**
 * Place of a field by rows and indentation, without the time that the parser with places takes (front-matter.ts). For texts that
 * `quickYaml` reads: these have neither comments nor texts over several rows that could look like fields. Undefined for what is not
 * written in rows; front-matter.test.ts holds that the two agree on the rest.
 *
 * @param path of a field that the text has
 */
export function quickPlace(source: string, path: readonly PropertyKey[]): Place | undefined {
  const rows = source.split('\n');
  let at: Place | undefined;
  let value = valueBelow(rows, { row: -1, column: -1 });
  for (const part of path) {
    if (value === undefined) return undefined;
    at = typeof part === 'number' ? itemOf(rows, value, part) : fieldOf(rows, value, part);
    if (at === undefined) return undefined;
    value = typeof part === 'number' ? at : valueBelow(rows, at);
  }
  return at;
}

/** Place of a name in a map. */
function fieldOf(rows: readonly string[], map: Place, name: PropertyKey): Place | undefined {
  if (typeof name !== 'string' || !plainName.test(name)) return undefined;
  for (const row of rowsAt(rows, map)) {
    const text = rows[row] ?? '';
    const end = map.column + name.length;
    if (text.startsWith(name, map.column) && text[end] === ':' && (text[end + 1] ?? ' ') === ' ')
      return { row, column: map.column };
  }
  return undefined;
}

/** Place of the value of an item of a list. */
function itemOf(rows: readonly string[], list: Place, index: number): Place | undefined {
  let count = 0;
  for (const row of rowsAt(rows, list)) {
    const text = rows[row] ?? '';
    if (!text.startsWith('- ', list.column)) return undefined;
    if (count++ === index) return { row, column: indentOf(text, list.column + 1) };
  }
  return undefined;
}

/** Rows of a map or list that are not within one of its values. */
function* rowsAt(rows: readonly string[], { row: first, column }: Place): Generator<number> {
  yield first;
  for (let row = first + 1; row < rows.length; row++) {
    const text = rows[row] ?? '';
    const indent = indentOf(text, 0);
    if (indent === text.length) continue;
    if (indent < column) return;
    if (indent === column) yield row;
  }
}

/** The value of a field whose name stands alone in its row. */
function valueBelow(rows: readonly string[], { row: name, column }: Place): Place | undefined {
  if (name >= 0 && !/^[^:]*: *$/u.test((rows[name] ?? '').slice(column))) return undefined;
  const row = rows.findIndex((text, index) => index > name && text.trim() !== '');
  const text = rows[row] ?? '';
  const indent = indentOf(text, 0);
  return row >= 0 && (indent > column || (indent === column && text.startsWith('- ', indent)))
    ? { row, column: indent }
    : undefined;
}

/** First column from the given one that holds something else than a blank. */
function indentOf(text: string, from: number): number {
  let column = from;
  while (text[column] === ' ') column++;
  return column;
}
