import type { SearchRecord } from '../record.ts';

/** Fields that are scored on their own. Their order is the order of counts and lengths everywhere. */
export const fields = ['title', 'aliases', 'questions', 'regions', 'tags', 'body'] as const;
export type Field = (typeof fields)[number];

/** Each field has two columns, whole words first, then parts of compounds: column of a part = field + `fields.length`. */
export const columnCount = fields.length * 2;

/** Text of each field, in the order of `fields`. */
export function fieldTexts(record: SearchRecord): string[] {
  return [
    record.title,
    record.aliases.join('\n'),
    record.questions.join('\n'),
    record.regions.join('\n'),
    record.tags.join('\n'),
    [record.summary, ...record.sections.flatMap(({ heading, text }) => [heading, text])].join('\n'),
  ];
}
