import { z } from 'zod';
import { partialDate } from './dates.ts';
import { field } from './field.ts';
import { line } from './text.ts';
import { webAddress } from './url.ts';

/** Id of a source within one entry; `[^s2]` in the text cites it. */
export const sourceId = z.string().regex(/^s[1-9]\d{0,2}$/u, { error: 'ist eine Kennung wie s1, s2, s3' });

export const sourceSchema = z.strictObject({
  id: field(sourceId, {
    label: 'Kennung',
    hint: 'Fortlaufend: s1, s2, s3. Im Text verweist [^s1] darauf.',
    example: 's1',
  }),
  title: field(line(400, 3), {
    label: 'Titel',
    hint: 'Titel der Seite oder Veröffentlichung, wie er dort steht.',
    example: 'Präventionskette Mo.Ki in Monheim am Rhein',
  }),
  publisher: field(line(200), {
    label: 'Herausgeber',
    hint: 'Wer die Quelle veröffentlicht: Behörde, Institut, Verein, Zeitung.',
    example: 'AWO Bezirksverband Niederrhein',
  }),
  url: field(webAddress, {
    label: 'Adresse',
    hint: 'Öffentliche Adresse. Ohne Adresse nennen Sie Titel, Herausgeber und Datum.',
    example: 'https://www.awo-nr.de/praeventionskette-moki/',
    widget: 'url',
  }).optional(),
  date: field(partialDate, {
    label: 'Datum',
    hint: 'So genau, wie die Quelle es nennt: Jahr, Monat oder Tag.',
    example: '2022-11',
    widget: 'date',
  }).optional(),
});
export type Source = z.infer<typeof sourceSchema>;
