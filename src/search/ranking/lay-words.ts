import type { NameGroup } from './synonyms.ts';

/**
 * Reads a list of lay words: `said, said => meant, meant` a line; lines with `#` are headings and notes.
 *
 * @throws naming the line that has no arrow or an empty side
 */
export function parseLayWords(text: string): NameGroup[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [says = [], means = [], ...more] = line.split('=>').map(names);
    if (says.length === 0 || means.length === 0 || more.length > 0) {
      throw new Error(`Zeile ${index + 1}: „${line}“ ist nicht von der Form: Wort, Wort => Wort, Wort`);
    }
    return [{ says, means }];
  });
}

const names = (list: string) =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
