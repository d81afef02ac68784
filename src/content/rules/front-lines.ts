/** Lines of the front matter (or of a whole YAML file), each with its place in the text. */
export function frontLines(text: string): { offset: number; line: string }[] {
  const lines: { offset: number; line: string }[] = [];
  let offset = 0;
  const body = /^---[ \t]*\r?$/u;
  const rows = text.split('\n');
  const isEntry = body.test(rows[0] ?? '');
  for (const [index, line] of rows.entries()) {
    if (isEntry && index > 0 && body.test(line)) break;
    if (!isEntry || index > 0) lines.push({ offset, line });
    offset += line.length + 1;
  }
  return lines;
}

/** Place in the text at which the body of an entry begins; 0 when there is no front matter. */
export function bodyOffset(text: string): number {
  const match = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/mu.exec(text);
  return match?.index === 0 ? match[0].length : 0;
}
