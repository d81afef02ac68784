import type { Frequencies } from '../analysis/frequencies.ts';
import { ByteReader, ByteWriter } from '../semantics/bytes.ts';

/** Terms in alphabetical order with the start that they share with the term before left out, and their frequency. */
export function writeVocabulary(frequencies: Frequencies): Uint8Array {
  const writer = new ByteWriter();
  const terms = [...frequencies.keys()].sort();
  writer.number(terms.length);
  let before = '';
  for (const term of terms) {
    let shared = 0;
    while (shared < before.length && before[shared] === term[shared]) shared++;
    writer.number(shared);
    writer.text(term.slice(shared));
    before = term;
  }
  for (const term of terms) writer.number(frequencies.get(term) ?? 0);
  return writer.done();
}

export function readVocabulary(bytes: Uint8Array): Map<string, number> {
  const reader = new ByteReader(bytes);
  const terms: string[] = [];
  for (let left = reader.number(); left > 0; left--) {
    const shared = reader.number();
    terms.push((terms.at(-1) ?? '').slice(0, shared) + reader.text());
  }
  return new Map(terms.map((term) => [term, reader.number()]));
}
