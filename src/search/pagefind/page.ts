import { columnCount } from '../index/fields.ts';
import type { SearchRecord } from '../record.ts';
import { withoutLoneSigns } from './lone-signs.ts';
import { markTerm } from './mark.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? '');

/**
 * The page that Pagefind indexes for a record: first all terms column by column, then the written text for exact
 * phrases. The place of a term in the block tells its column. It is never shipped.
 */
export function indexPage(record: SearchRecord, columns: readonly (readonly string[])[]): string {
  const terms = columns.flat().map(markTerm).join(' ');
  const written = [
    record.title,
    ...record.aliases,
    ...record.questions,
    ...record.regions,
    ...record.tags,
    record.summary,
    ...record.sections.flatMap(({ heading, text }) => [heading, ...text.split('\n')]),
  ];
  const paragraphs = written
    .map(withoutLoneSigns)
    .filter(Boolean)
    .map((text) => `<p>${escapeHtml(text)}</p>`);
  return `<!doctype html><html lang="de"><title>${escapeHtml(record.title)}</title><body data-pagefind-body><p>${terms}</p>${paragraphs.join('')}</body></html>`;
}

/** Where each column of a row ends in the block of terms. */
export function columnEnds(lengths: readonly number[]): number[] {
  let end = 0;
  return lengths.map((length) => {
    end += length;
    return end;
  });
}

/**
 * Counts per column from the places of a term in the page.
 *
 * @param places word numbers from the start of the page; those after the block belong to the written text
 * @param ends as `columnEnds` gives them
 */
export function countsAt(places: readonly number[], ends: readonly number[]): number[] {
  const counts = new Array<number>(columnCount).fill(0);
  for (const place of places) {
    const column = ends.findIndex((end) => place < end);
    if (column >= 0) counts[column] = (counts[column] ?? 0) + 1;
  }
  return counts;
}
