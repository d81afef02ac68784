import { forLast } from '../for-last.ts';

interface Line {
  offset: number;
  text: string;
}

const fence = /^---[ \t]*\r?$/u;
/** Lines of the front matter (or of a whole YAML file), each with its place in the text. */
export const frontLines = forLast((text: string): readonly Line[] => {
  const lines: Line[] = [];
  let isEntry = false;
  for (let offset = 0; offset <= text.length; ) {
    const next = text.indexOf('\n', offset);
    const end = next < 0 ? text.length : next;
    const line = text.slice(offset, end);
    if (offset === 0 && fence.test(line)) isEntry = true;
    else if (isEntry && fence.test(line)) break;
    else lines.push({ offset, text: line });
    offset = end + 1;
  }
  return lines;
});

/** Place in the text at which the body of an entry begins; 0 when there is no front matter. */
export function bodyOffset(text: string): number {
  const match = /^---[ \t]*\r?\n[\s\S]*?^---[ \t]*(?:\r?\n|$)/mu.exec(text);
  return match?.index === 0 ? match[0].length : 0;
}
