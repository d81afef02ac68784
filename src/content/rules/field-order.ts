import { fieldsOf } from '../../../schemas/describe.ts';
import { kinds } from '../../../schemas/kinds.ts';
import { readPath } from '../path.ts';
import type { Edit, RawFile, RawRule } from '../rule.ts';
import { frontLines } from './front-lines.ts';
import { placeAt } from './text-place.ts';

interface Block {
  name: string;
  text: string;
}

const nameOf = (line: string): string | undefined => /^([A-Za-z]\w*):(?:\s|$)/u.exec(line)?.[1];

/**
 * The top-level fields of a front matter, each with the comments and empty lines above it; `undefined` when it has lines
 * that cannot be moved as text.
 */
function blocks(lines: readonly string[]): Block[] | undefined {
  const found: Block[] = [];
  let above = '';
  for (const line of lines) {
    const name = nameOf(line);
    const last = found.at(-1);
    if (name !== undefined) {
      found.push({ name, text: `${above}${line}\n` });
      above = '';
    } else if (/^\s*(?:#.*)?\r?$/u.test(line)) above += `${line}\n`;
    else if (last && /^[ -]/u.test(line)) {
      last.text += `${above}${line}\n`;
      above = '';
    } else return undefined;
  }
  if (above !== '') return undefined;
  return new Set(found.map(({ name }) => name)).size === found.length ? found : undefined;
}

/** Names of the fields of each type, as the docs order them. */
export const orderOf = Object.fromEntries(
  Object.entries(kinds).map(([type, { schema }]) => [type, fieldsOf(schema).map(({ name }) => name)]),
) as Record<keyof typeof kinds, string[]>;

function edits({ file, text }: RawFile): Edit[] {
  const path = readPath(file);
  if ('reason' in path || (path.kind !== 'entry' && path.kind !== 'indicator')) return [];
  const order = orderOf[path.kind === 'entry' ? path.type : 'indicator'];
  return isOrdered(text, order) ? [] : reorder(text, order, path.kind === 'indicator');
}

/** Whether there is nothing to sort, as in nearly all files. */
export function isOrdered(text: string, order: readonly string[]): boolean {
  let last = 0;
  for (const line of frontLines(text)) {
    const name = nameOf(line.text);
    if (name === undefined) continue;
    const place = order.indexOf(name);
    if (place < last) return false;
    last = place;
  }
  return true;
}

/** @param isWhole whether the front matter is all of the file */
export function reorder(text: string, order: readonly string[], isWhole: boolean): Edit[] {
  const lines = frontLines(text);
  const first = lines[0];
  const rows = lines.map((line) => line.text);
  // The last line of a YAML file is the empty one after its line end.
  if (isWhole && rows.at(-1) === '') rows.pop();
  const own = blocks(rows);
  if (!first || !own || own.some(({ name }) => !order.includes(name))) return [];
  const sorted = [...own].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const before = own.map((block) => block.text).join('');
  const after = sorted.map((block) => block.text).join('');
  if (before === after || !text.startsWith(before, first.offset)) return [];
  return [{ offset: first.offset, length: before.length, text: after }];
}

export const fieldOrder: RawRule = {
  id: 'field-order',
  stage: 'raw',
  severity: 'warning',
  title: 'Die Felder stehen in der Reihenfolge der Anleitung.',
  why: 'Gleich geordnete Dateien lassen sich schneller prüfen und vergleichen.',
  check: (file) =>
    edits(file).map(({ offset }) => ({
      at: placeAt(file.text, offset),
      message: 'Die Felder stehen in einer anderen Reihenfolge als vorgesehen',
      fix: 'npm run check -- --fix ordnet sie.',
      fixable: true,
    })),
  mend: edits,
};
