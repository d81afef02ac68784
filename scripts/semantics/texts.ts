import { today } from '../today.ts';
import { readRecords } from './records.ts';

/** Prints the texts that training strings are cut from, one JSON object per entry: names, places, questions, blocks. */
const { records, glossary } = await readRecords(process.argv[2] ?? 'content', today());
for (const { title, place, aliases, questions, summary, sections, tags } of records) {
  const blocks = [summary, ...sections.flatMap(({ text }) => text.split('\n'))].filter(Boolean);
  const line = { names: [title, ...aliases], places: place ? [place] : [], questions, tags, blocks };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
for (const { term, aliases } of glossary) {
  const line = { names: [term, ...aliases], places: [], questions: [], tags: [], blocks: [] };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
