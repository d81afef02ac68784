import { passagesOf } from '../../src/search/semantics/passages.ts';
import { textKey } from '../../src/search/semantics/text-key.ts';
import { readRecords } from '../../src/site/search-records.ts';
import { today } from '../today.ts';

/** Prints all passages of the content folder, one JSON object a line: `key`, `text`, `kind`. */
const { records } = await readRecords(process.argv[2] ?? 'content', today());
const seen = new Set<string>();
for (const { kind, text } of records.flatMap(passagesOf)) {
  const key = textKey(text);
  if (seen.has(key)) continue;
  seen.add(key);
  process.stdout.write(`${JSON.stringify({ key, text, kind })}\n`);
}
