import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CompoundSplitter } from '../../src/search/analysis/compounds.ts';
import { countFrequencies } from '../../src/search/analysis/frequencies.ts';
import { fieldTexts } from '../../src/search/index/fields.ts';
import { SortedKeys } from '../../src/search/semantics/sorted-keys.ts';
import { tableWords } from '../../src/search/semantics/table-words.ts';
import { readRecords } from '../../src/site/search-records.ts';
import { today } from '../today.ts';

/**
 * Reads strings, one JSON string a line, and prints for each its words as rows of the table, with the back-off that the
 * browser uses: a list of `[rows, rows of the parts]` per word. Words with neither are left out.
 *
 * Usage: rows.ts KEYS [CONTENT], where KEYS holds the table's keys, one a line, sorted.
 */
const [keysFile = '', content = 'content'] = process.argv.slice(2);
const keys = readFileSync(keysFile, 'utf8').split('\n').filter(Boolean);
const numbers = new Map(keys.map((key, number) => [key, number]));
const { records } = await readRecords(content, today());
const splitter = new CompoundSplitter(countFrequencies(records.map((record) => fieldTexts(record).join('\n'))));
const table = new SortedKeys(keys);
const rowsOf = (terms: readonly string[]) => terms.flatMap((term) => numbers.get(term) ?? []);

for await (const line of createInterface({ input: process.stdin })) {
  const words = tableWords(JSON.parse(line) as string).map(({ word, term }) => [
    rowsOf(table.resolve(word, term, splitter)),
    rowsOf(splitter.parts(word)),
  ]);
  process.stdout.write(`${JSON.stringify(words.filter(([rows]) => (rows?.length ?? 0) > 0))}\n`);
}
