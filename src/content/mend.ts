import type { Edit, RawFile } from './rule.ts';
import { rulesOf } from './rules/all.ts';

export interface Mended {
  text: string;
  /** Rules that changed something, in the order of the docs. */
  rules: string[];
}

/**
 * Mends what rules can mend without a person: each rule replaces only its own places, everything else (comments, empty
 * lines, line ends) stays byte for byte. Mending a mended text changes nothing.
 */
export function mend({ file, text }: RawFile): Mended {
  const rules: string[] = [];
  let current = text;
  for (const rule of rulesOf('raw')) {
    const bytes = new TextEncoder().encode(current);
    const edits = rule.mend?.({ file, bytes, text: current }) ?? [];
    if (edits.length === 0) continue;
    current = apply(current, edits);
    rules.push(rule.id);
  }
  return { text: current, rules };
}

/** @param edits from top to bottom, without overlap */
function apply(text: string, edits: readonly Edit[]): string {
  let result = '';
  let end = 0;
  for (const edit of edits) {
    result += text.slice(end, edit.offset) + edit.text;
    end = edit.offset + edit.length;
  }
  return result + text.slice(end);
}
