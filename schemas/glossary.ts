import { z } from 'zod';
import { field } from './field.ts';
import { reference } from './reference.ts';
import { line, prose } from './text.ts';
import { webAddress } from './url.ts';

export const glossarySchema = z
  .strictObject({
    term: field(line(100, 2), {
      label: 'Begriff',
      hint: 'Grundform, wie sie in Texten steht.',
      example: 'Präventionskette',
    }),
    abbreviations: field(z.array(line(40)).max(6).default([]), {
      label: 'Abkürzungen',
      hint: 'Wie sie in Texten vorkommen.',
      example: ['KiZ'],
    }),
    aliases: field(z.array(line(80, 2)).max(20).default([]), {
      label: 'Andere Wörter',
      hint: 'Alltagswörter und verwandte Schreibweisen.',
      example: ['Vorbeugungskette'],
    }),
    definition: field(prose(500, 30), {
      label: 'Erklärung',
      hint: 'Ein oder zwei Sätze, die ohne Vorwissen verständlich sind.',
      example: 'Eine Präventionskette stimmt alle vorbeugenden Angebote einer Kommune aufeinander ab.',
      widget: 'text',
    }),
    entry: field(reference('practice', 'programme', 'evaluation', 'guide', 'office', 'indicator'), {
      label: 'Eintrag dazu',
      hint: 'Eintrag, der den Begriff belegt oder vertieft.',
      example: 'guide/leitbegriffe-praeventionskette',
      widget: 'reference',
    }).optional(),
    source: field(
      z.strictObject({
        title: field(line(300, 3), { label: 'Titel', hint: 'Titel der Quelle.', example: 'Leitbegriffe' }),
        publisher: field(line(200), { label: 'Herausgeber', hint: 'Wer sie veröffentlicht.', example: 'BZgA' }),
        url: field(webAddress, {
          label: 'Adresse',
          hint: 'Öffentliche Adresse.',
          example: 'https://leitbegriffe.bzga.de/',
          widget: 'url',
        }).optional(),
      }),
      { label: 'Quelle', hint: 'Wenn kein Eintrag den Begriff belegt.' },
    ).optional(),
  })
  .refine((term) => term.entry !== undefined || term.source !== undefined, {
    error: 'fehlt: Nennen Sie einen Eintrag (entry) oder eine Quelle (source)',
    path: ['entry'],
  });
export type GlossaryTerm = z.infer<typeof glossarySchema>;
