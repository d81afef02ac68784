import { z } from 'zod';
import { field } from './field.ts';
import { relation, slugPattern } from './reference.ts';
import { sourceSchema } from './source.ts';
import { line, prose } from './text.ts';
import { oneOf, someOf } from './vocabulary.ts';

/** One thing that one level can do; an option, not a duty, and worded so. */
export const optionSchema = z.strictObject({
  id: field(
    z.string().regex(slugPattern, { error: 'besteht aus kleinen Buchstaben, Ziffern und Bindestrichen' }).max(80),
    {
      label: 'Kennung',
      hint: 'Steht in der Adresse der Option und ändert sich nicht mehr.',
      example: 'gesamtstrategie-beschliessen',
    },
  ),
  level: oneOf('levels', { label: 'Ebene', hint: 'Wer handeln kann.', example: 'kommune' }),
  title: field(line(120, 5), {
    label: 'Titel',
    hint: 'Was getan werden kann, mit Tätigkeitswort.',
    example: 'Gesamtstrategie beschließen',
  }),
  text: field(prose(800, 40), {
    label: 'Erklärung',
    hint: 'Ein bis drei Sätze in eigenen Worten.',
    example: 'Die Kommune kann …',
    widget: 'text',
  }),
  chapter: field(line(40), { label: 'Kapitel', hint: 'Fundstelle im Papier.', example: 'III.4' }),
  actionFields: someOf('action-fields', {
    label: 'Handlungsfelder',
    hint: 'Nur wenn die Option ein Feld nennt.',
    example: ['wohnen'],
  }),
  lifePhases: someOf('life-phases', {
    label: 'Lebensphasen',
    hint: 'Nur wenn die Option eine Phase nennt.',
    example: ['kita'],
  }),
  aliases: field(z.array(line(80, 2)).max(20).default([]), {
    label: 'Andere Wörter',
    hint: 'Alltagswörter, mit denen Menschen danach suchen.',
    example: ['Plan gegen Kinderarmut'],
  }),
  examples: relation(
    'Beispiele',
    'Einträge, die zeigen, dass es geht.',
    'practice',
    'programme',
    'evaluation',
    'guide',
    'office',
    'indicator',
  ),
});
export type Option = z.infer<typeof optionSchema>;

/** One area of the options matrix: content/options/<area>.yaml. */
export const optionAreaSchema = z.strictObject({
  area: oneOf('option-areas', {
    label: 'Bereich',
    hint: 'Bereich des Papiers; gleich dem Dateinamen.',
    example: 'kooperation',
  }),
  source: field(sourceSchema, { label: 'Quelle', hint: 'Das Papier, aus dem die Optionen stammen.' }),
  options: field(z.array(optionSchema).min(1).max(100), {
    label: 'Optionen',
    hint: 'Je Ebene, in der Reihenfolge des Papiers.',
  }),
});
export type OptionArea = z.infer<typeof optionAreaSchema>;
