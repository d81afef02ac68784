import { analyse } from '../analysis/analyse.ts';
import { CompoundSplitter } from '../analysis/compounds.ts';
import { countFrequencies, type Frequencies } from '../analysis/frequencies.ts';
import type { SearchRecord } from '../record.ts';
import { fieldTexts } from './fields.ts';

/** Records as terms, before they go into a store. */
export interface PreparedIndex {
  frequencies: Frequencies;
  splitter: CompoundSplitter;
  /** Row → column → terms in alphabetical order with repetitions; equal terms stand together and compress well. */
  terms: readonly (readonly (readonly string[])[])[];
}

/** Pure and deterministic: the same records give the same terms. */
export function prepare(records: readonly SearchRecord[]): PreparedIndex {
  const texts = records.map(fieldTexts);
  const frequencies = countFrequencies(texts.map((parts) => parts.join('\n')));
  const splitter = new CompoundSplitter(frequencies);
  const terms = texts.map((parts) => {
    const analysed = parts.map((text) => analyse(text, splitter));
    return [...analysed.map(({ whole }) => whole.sort()), ...analysed.map(({ parts }) => parts.sort())];
  });
  return { frequencies, splitter, terms };
}
