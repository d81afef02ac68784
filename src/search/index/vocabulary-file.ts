import type { Frequencies } from '../analysis/frequencies.ts';
import { ByteReader, ByteWriter } from '../semantics/bytes.ts';

/** Stands between the ends of terms, in which it never is. */
const border = '\n';

/**
 * Terms in alphabetical order with the start that they share with the term before left out, and their frequency. Numbers and
 * letters stand apart, since like things compress better: 200 KB for 68,000 terms in place of 230.
 */
export function writeVocabulary(frequencies: Frequencies): Uint8Array {
  const writer = new ByteWriter();
  const terms = [...frequencies.keys()].sort();
  writer.number(terms.length);
  const ends: string[] = [];
  let before = '';
  for (const term of terms) {
    let shared = 0;
    while (shared < before.length && before[shared] === term[shared]) shared++;
    writer.number(shared);
    ends.push(term.slice(shared));
    before = term;
  }
  writer.text(ends.join(border));
  for (const term of terms) writer.number(frequencies.get(term) ?? 0);
  return writer.done();
}

export function readVocabulary(bytes: Uint8Array): Map<string, number> {
  const reader = new ByteReader(bytes);
  const shared = Array.from({ length: reader.number() }, () => reader.number());
  const ends = reader.text().split(border);
  let before = '';
  const terms = shared.map((letters, number) => {
    before = before.slice(0, letters) + (ends[number] ?? '');
    return before;
  });
  return new Map(terms.map((term) => [term, reader.number()]));
}
