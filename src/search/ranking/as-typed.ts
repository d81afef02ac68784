import { wordsOf } from '../analysis/words.ts';
import type { Reason } from './reasons.ts';

/** A reason with the words of the query as they were typed; inside the engine they are lower case. */
export function asTyped(reason: Reason, query: string): Reason {
  const normal = query.normalize('NFC');
  const written = new Map(wordsOf(normal).map(({ text, from, to }) => [text, normal.slice(from, to)]));
  const typed = (words: string) =>
    words
      .split(' ')
      .map((word) => written.get(word) ?? word)
      .join(' ');
  switch (reason.kind) {
    case 'name':
      return reason;
    case 'word':
      return { ...reason, words: reason.words.map(typed) };
    default:
      return { ...reason, query: typed(reason.query) };
  }
}
