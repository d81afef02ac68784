import { readFileSync } from 'node:fs';
import { parseLayWords } from '../../src/search/ranking/lay-words.ts';
import { readRecords } from '../../src/site/search-records.ts';
import { today } from '../today.ts';

/**
 * Prints the texts that training strings are cut from, one JSON object per entry, glossary term and
 * line of the lay words: names, places, questions, blocks.
 */
const { records, glossary } = await readRecords(process.argv[2] ?? 'content', today());
for (const { title, place, aliases, questions, summary, sections, tags } of records) {
  const blocks = [summary, ...sections.flatMap(({ text }) => text.split('\n'))].filter(Boolean);
  const line = { names: [title, ...aliases], places: place ? [place] : [], questions, tags, blocks };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
const layWords = parseLayWords(readFileSync('data/search/lay-words.txt', 'utf8'));
const groups = [
  ...glossary.map(({ term, aliases }) => [term, ...aliases]),
  ...layWords.map(({ says, means }) => [...says, ...means]),
];
for (const names of groups) {
  process.stdout.write(`${JSON.stringify({ names, places: [], questions: [], tags: [], blocks: [] })}\n`);
}
