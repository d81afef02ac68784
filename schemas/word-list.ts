import { z } from 'zod';
import { field } from './field.ts';
import { line, prose } from './text.ts';

/** Words that the check looks for in entries: content/vocabulary/<name>-words.yaml. */
export const wordListSchema = z.strictObject({
  label: field(line(80), { label: 'Name der Liste', hint: 'Überschrift.', example: 'Abwertende Wörter' }),
  description: field(prose(600), {
    label: 'Wozu die Liste dient',
    hint: 'Ein Satz.',
    example: 'Die Prüfung weist auf diese Wörter hin.',
  }),
  words: field(
    z
      .array(
        z.strictObject({
          word: field(line(60), {
            label: 'Wort',
            hint: 'Ein * steht für beliebige Endungen.',
            example: 'sozial schwach*',
          }),
          better: field(line(160), {
            label: 'Besser',
            hint: 'Was man stattdessen schreibt.',
            example: 'von Armut betroffen',
          }),
        }),
      )
      .min(1),
    { label: 'Wörter', hint: 'Je Zeile ein Wort mit seinem besseren Ausdruck.' },
  ),
});
export type WordList = z.infer<typeof wordListSchema>;
