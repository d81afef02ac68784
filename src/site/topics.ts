import type { Content } from '../content/read.ts';
import type { TopicRecord } from '../search/record.ts';

/** Vocabularies whose concepts have a page, with the folder of those pages. */
const folders = new Map([
  ['action-fields', 'handlungsfelder'],
  ['life-phases', 'lebensphasen'],
  ['life-situations', 'lebenslagen'],
  ['laender', 'laender'],
]);

/** Pages of themes and Länder that a suggestion of the search can lead to. */
export const topicsOf = (contents: readonly Content[]): TopicRecord[] =>
  contents.flatMap((content) => {
    const folder = content.kind === 'vocabulary' ? folders.get(content.path.slug) : undefined;
    if (content.kind !== 'vocabulary' || folder === undefined) return [];
    return content.data.concepts.map(({ id, label, aliases }) => ({ label, aliases, url: `${folder}/${id}/` }));
  });
