/**
 * Text without signs that stand alone, such as a dash between words. Pagefind counts them as words of the page but not
 * of the query, so that a phrase across one would never be found.
 */
export function withoutLoneSigns(text: string): string {
  return text
    .replace(/(?<!\S)[^\p{L}\p{N}\s]+(?!\S)/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
