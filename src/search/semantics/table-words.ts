import { stem } from '../analysis/stem.ts';
import { plainWordsOf } from '../analysis/words.ts';

/** A word as the table knows it. */
export interface TableWord {
  /** Lower case, as written. */
  word: string;
  /** Key in the table: the index term of the word. */
  term: string;
}

/** Words of a text for the table: all of them, also stop words; hyphenated words as their parts. */
export function tableWords(text: string): TableWord[] {
  return plainWordsOf(text).flatMap(({ text: word, parts }) =>
    (parts.length > 0 ? parts : [word]).map((form) => ({ word: form, term: stem(form) })),
  );
}
