import type { Edit, RawRule } from '../rule.ts';
import { frontLines } from './front-lines.ts';
import { placeAt } from './text-place.ts';

const germanDate =
  /^(?<head>\s*(?:- )?(?:checkedOn|nextReview|opens|closes|date|from|to): +)(?<value>(?<quote>["']?)(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})\k<quote>)[ \t]*(?:#.*)?\r?$/u;

const anyDate = /\d\.\d{1,2}\.\d{4}/u;

/** Dates of the front matter in German order, as ISO dates; days that do not exist are left to the schema. */
function edits(text: string): Edit[] {
  if (!anyDate.test(text)) return [];
  return frontLines(text).flatMap(({ offset, text: line }) => {
    const groups = germanDate.exec(line)?.groups;
    if (!groups) return [];
    const { head = '', value = '', day = '', month = '', year = '' } = groups;
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${iso}T00:00:00Z`);
    if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso)) return [];
    return [{ offset: offset + head.length, length: value.length, text: iso }];
  });
}

export const dateFormat: RawRule = {
  id: 'date-format',
  stage: 'raw',
  severity: 'error',
  title: 'Ein Datum steht als Jahr-Monat-Tag im Kopfbereich.',
  why: 'Nur so lesen es alle Programme gleich, und Listen lassen sich danach ordnen.',
  check: ({ text }) =>
    edits(text).map(({ offset, text: iso }) => ({
      at: placeAt(text, offset),
      message: 'Das Datum steht in der Reihenfolge Tag.Monat.Jahr',
      fix: `Schreiben Sie ${iso}.`,
      fixable: true,
    })),
  mend: ({ text }) => edits(text),
};
