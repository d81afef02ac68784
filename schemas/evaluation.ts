import { z } from 'zod';
import { citedSource, identity, placement, provenance } from './common.ts';
import { field } from './field.ts';
import { relation } from './reference.ts';
import { line, prose } from './text.ts';
import { oneOf, someOf } from './vocabulary.ts';

export const outcomeSchema = z.strictObject({
  what: field(line(200), {
    label: 'Was wurde gemessen',
    hint: 'Das Merkmal, nicht das Ergebnis.',
    example: 'Lebenszufriedenheit der Mutter',
  }),
  direction: oneOf('directions', {
    label: 'Richtung',
    hint: 'Was die Studie fand. Kein Effekt und Nachteile gehören genauso hierher wie Erfolge.',
    example: 'positiv',
  }),
  note: field(line(300), {
    label: 'Genauer',
    hint: 'Größe, Zeitpunkt oder Gruppe.',
    example: 'mit 7 Jahren, Effektstärke 0,25',
  }).optional(),
  source: citedSource(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

export const evaluationSchema = z
  .strictObject({
    ...identity,
    ...placement,
    evaluates: relation(
      'Untersucht',
      'Praxisbeispiele oder Programme, um die es in der Studie geht.',
      'practice',
      'programme',
    ),
    approach: field(line(300, 5), {
      label: 'Untersuchter Ansatz',
      hint: 'Wenn das untersuchte Angebot keinen eigenen Eintrag hat: was untersucht wurde.',
      example: 'Hausbesuchsprogramm Pro Kind für Erstgebärende',
    }).optional(),
    focus: someOf('focuses', {
      label: 'Worum es ging',
      hint: 'Wirkung, Umsetzung, Kosten, Reichweite, Strukturen.',
      example: ['wirkung'],
    }),
    design: oneOf('designs', {
      label: 'Studiendesign',
      hint: 'Das stärkste Vorgehen der Studie. Davon hängt ab, wie sicher die Ergebnisse sind.',
      example: 'rct',
    }),
    sample: field(
      z.strictObject({
        size: field(z.int().min(1), { label: 'Zahl', hint: 'Wie viele untersucht wurden.', example: 755 }),
        of: field(line(200), {
          label: 'Wer',
          hint: 'Personen, Einrichtungen oder Kommunen.',
          example: 'Frauen, davon 361 in der Kontrollgruppe',
        }),
      }),
      { label: 'Stichprobe', hint: 'Größe der größten Erhebung.' },
    ).optional(),
    followUpMonths: field(z.int().min(0).max(1200), {
      label: 'Nachbeobachtung in Monaten',
      hint: 'Zeit vom Beginn oder Ende des Angebots bis zur letzten Messung.',
      example: 84,
    }).optional(),
    independence: oneOf('independence', {
      label: 'Unabhängigkeit',
      hint: 'Wer die Studie verantwortet: unabhängige Forschung, vom Träger oder Programm beauftragt, oder eigene Auswertung.',
      example: 'unabhaengig',
    }).optional(),
    outcomes: field(z.array(outcomeSchema).max(40).default([]), {
      label: 'Ergebnisse',
      hint: 'Jedes gemessene Merkmal mit Richtung und Quelle.',
    }),
    limitations: field(z.array(prose(400, 10)).min(1).max(12), {
      label: 'Grenzen',
      hint: 'Was die Studie nicht zeigen kann. Mindestens ein Punkt.',
      example: ['Die Kontrollgruppe wurde nicht zufällig gebildet.'],
    }),
    published: field(
      z.strictObject({
        kind: field(line(120), { label: 'Form', hint: 'Bericht, Fachartikel, Buch …', example: 'Fachartikel' }),
        access: field(z.enum(['frei', 'kostenpflichtig', 'unveroeffentlicht']), {
          label: 'Zugang',
          hint: 'frei, kostenpflichtig oder unveroeffentlicht.',
          example: 'frei',
        }).optional(),
      }),
      { label: 'Veröffentlichung', hint: 'Wie die Ergebnisse zugänglich sind.' },
    ).optional(),
    ...provenance,
  })
  .refine((evaluation) => evaluation.evaluates.length > 0 || evaluation.approach !== undefined, {
    error: 'fehlt: Nennen Sie den untersuchten Eintrag (evaluates) oder den Ansatz (approach)',
    path: ['evaluates'],
  });
export type Evaluation = z.infer<typeof evaluationSchema>;
