/**
 * A term as Pagefind sees it. The letters around it end Pagefind's prefix search and leave its stemmer nothing to cut,
 * so that a look-up finds exactly this term and all of its places. The mark must be a letter, since other signs are word
 * borders to Pagefind; a q within the term is spelt out, or „wohn“ would find „wohnquartier“, and so are signs beyond
 * a–z and digits, which Pagefind would fold, and an e that its stemmer would take for two dots on the vowel before.
 */
export function markTerm(term: string): string {
  const spelt = term.replace(/[^a-pr-z0-9]|(?<=[aou])e/gu, (sign) => `z${(sign.codePointAt(0) ?? 0).toString(36)}z`);
  return `q${spelt}q`;
}

/** A written word for exact phrases; the second q keeps it apart from all terms, since no term begins with one. */
export const markWritten = (word: string): string => `q${markTerm(word)}`;

export const isMarkedWritten = (marked: string): boolean => marked.startsWith('qq');
