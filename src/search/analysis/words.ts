/** A written word and where it stands. */
export interface Word {
  /** Lower case, NFC, gender forms as one plain word: „Erzieher*innen“ → `erzieherinnen`. */
  text: string;
  /** UTF-16 offsets in the given text. */
  from: number;
  to: number;
  /** Parts of a hyphenated word; empty for others. */
  parts: readonly string[];
}

/** Sign between a male form and its female ending: star, colon, underscore, middle dot, slash, bracket. */
const genderSign = '(?:[*:_·∗/]-?|\\()';
/** „innen“ may be followed by more (Schüler:innenrat); a slash before plain „in“ counts only at the end of the word. */
const genderEnding = `${genderSign}(?:[Ii]nnen|[Ii]n(?!\\p{L})|[rnms](?!\\p{L}))\\)?`;
const letters = '[\\p{L}\\p{N}\\p{M}\\u00AD]';
const dotted = '(?<!\\p{L})\\p{L}(?:\\.\\s?\\p{L}(?!\\p{L}))+\\.?';
const wordPattern = new RegExp(`${dotted}|§+|${letters}+(?:${genderEnding}|-(?=${letters})|${letters}+)*`, 'gu');
const softHyphen = /\u00AD/gu;
const shortEnding = new RegExp(`${genderSign}[rnms]\\)?$`, 'u');
const signBeforeEnding = new RegExp(`${genderSign}(?=[Ii]n)|\\)`, 'gu');

/**
 * Written words of a text in order. Hyphenated words come once, with their parts; `§` comes as „paragraf“; dotted
 * abbreviations come joined („e. V.“ → `ev`). Takes any text, also broken or very long ones.
 *
 * @param text as written; offsets of the result refer to its NFC form
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.normalize('NFC').matchAll(wordPattern)) {
    const written = match[0];
    const from = match.index;
    const plain = plainWord(written);
    if (plain === '') continue;
    const parts = plain.split('-').filter(Boolean);
    words.push({
      text: parts.join(''),
      from,
      to: from + written.length,
      parts: parts.length > 1 ? parts : [],
    });
  }
  return words;
}

/** A word without its place; one object for all places of a written form. */
export type PlainWord = Pick<Word, 'text' | 'parts'>;

/** Whitespace, except after a single letter with a full stop: „e. V.“ is one word. */
const gap = /(?<!(?<!\p{L})\p{L}\.)\s+/u;
const known = new Map<string, readonly PlainWord[]>();
const knownLimit = 400_000;

/** Pieces of a text that hold whole words, to be looked at one by one. */
export const piecesOf = (text: string): string[] => text.split(gap);

/** Words of a piece without places. */
export const plainWordsIn = (piece: string): PlainWord[] =>
  wordsOf(piece).map(({ text: word, parts }) => ({ text: word, parts }));

/** The words of `wordsOf` without places. Written forms repeat, so each is looked at once: ten times as fast for long texts. */
export function plainWordsOf(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  for (const piece of piecesOf(text)) {
    let found = known.get(piece);
    if (!found) {
      found = plainWordsIn(piece);
      if (known.size >= knownLimit) known.clear();
      known.set(piece, found);
    }
    for (const word of found) words.push(word);
  }
  return words;
}

const onlyLetters = /^[\p{Ll}\p{N}]*$/u;

function plainWord(written: string): string {
  if (written.startsWith('§')) return 'paragraf';
  // Most words by far; the steps below would change nothing but the first letter.
  if (onlyLetters.test(written.slice(1))) return written.toLowerCase();
  return written
    .replace(softHyphen, '')
    .replace(/(?<=\p{Ll})I(?=nnen|n(?!\p{L}))/gu, 'i')
    .replace(shortEnding, '')
    .replace(signBeforeEnding, '')
    .replace(/[.\s]/gu, '')
    .toLowerCase();
}
