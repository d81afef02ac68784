import { stem } from '../analysis/stem.ts';
import { type PlainWord, plainWordsOf } from '../analysis/words.ts';

/** A word as the table knows it. */
export interface TableWord {
  /** Lower case, as written. */
  word: string;
  /** Key in the table: the index term of the word. */
  term: string;
}

/** What the table may know of a word: the word, or the parts of a hyphenated one. */
export const formsOf = ({ text, parts }: PlainWord): readonly string[] => (parts.length > 0 ? parts : [text]);

/** Words of a text for the table: all of them, also stop words; hyphenated words as their parts. */
export const tableWords = (text: string): TableWord[] =>
  plainWordsOf(text).flatMap((word) => formsOf(word).map((form) => ({ word: form, term: stem(form) })));
