import { passagesOf } from '../../src/search/semantics/passages.ts';
import { textKey } from '../../src/search/semantics/text-key.ts';
import { today } from '../today.ts';
import { readRecords } from './records.ts';

/** Prints all passages of the content folder, one JSON object a line: `key`, `text`, `kind`. */
const { records } = await readRecords(process.argv[2] ?? 'content', today());
const seen = new Set<string>();
for (const { kind, text } of records.flatMap(passagesOf)) {
  const key = textKey(text);
  if (seen.has(key)) continue;
  seen.add(key);
  process.stdout.write(`${JSON.stringify({ key, text, kind })}\n`);
}
