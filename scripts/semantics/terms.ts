import { createInterface } from 'node:readline';
import { tableWords } from '../../src/search/semantics/table-words.ts';

/** Reads words, one JSON string a line, and prints the key of each in the table; null for what is not one word. */
for await (const line of createInterface({ input: process.stdin })) {
  const words = tableWords(JSON.parse(line) as string);
  process.stdout.write(`${JSON.stringify(words.length === 1 ? (words[0]?.term ?? null) : null)}\n`);
}
