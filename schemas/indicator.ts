import { z } from 'zod';
import { citedSource, identity, placement, provenance } from './common.ts';
import { field } from './field.ts';
import { line, prose } from './text.ts';
import { oneOf } from './vocabulary.ts';

/** Year of a value: one year, or a span of survey years such as `2014–2017`. */
const surveyYear = z.union([z.int().min(1950).max(2100), z.string().regex(/^(19|20)\d\d–(19|20)\d\d$/u)], {
  error: 'ist ein Jahr (2023) oder eine Spanne mit Halbgeviertstrich (2014–2017)',
});

export const valueSchema = z.strictObject({
  place: field(line(80), {
    label: 'Ort',
    hint: 'Deutschland, ein Land, eine Kommune, EU oder ein anderer Staat.',
    example: 'Bayern',
  }),
  year: field(surveyYear, {
    label: 'Jahr',
    hint: 'Leer lassen, wenn die Quelle keines nennt; dann in der Anmerkung sagen.',
    example: 2021,
  }).optional(),
  value: field(z.number(), { label: 'Wert', hint: 'Zahl in der Einheit des Indikators.', example: 6.3 }),
  unit: field(line(30), {
    label: 'Einheit',
    hint: 'Nur wenn sie von der des Indikators abweicht.',
    example: 'Personen',
  }).optional(),
  breakdown: field(line(120), {
    label: 'Gruppe',
    hint: 'Teilgruppe, auf die sich der Wert bezieht.',
    example: 'unter 3 Jahre',
  }).optional(),
  note: field(line(200), {
    label: 'Anmerkung',
    hint: 'Stichtag, Zeitreihenbruch, vorläufig …',
    example: 'Zeitreihenbruch',
  }).optional(),
  source: citedSource(),
});
export type IndicatorValue = z.infer<typeof valueSchema>;

export const indicatorSchema = z.strictObject({
  ...identity,
  ...placement,
  definition: field(prose(1200, 20), {
    label: 'Definition',
    hint: 'Was genau gezählt wird, wer dazu gehört, wie gemessen wird.',
    example: 'Anteil der unter 18-Jährigen, die in Haushalten mit Leistungen nach SGB II leben.',
    widget: 'markdown',
  }),
  unit: field(line(30), {
    label: 'Einheit',
    hint: 'Einheit aller Werte, die keine eigene nennen.',
    example: 'Prozent',
  }),
  better: field(z.enum(['lower', 'higher']), {
    label: 'Gute Richtung',
    hint: 'lower: kleiner ist besser, higher: größer ist besser. Leer lassen, wenn es keine gibt.',
    example: 'lower',
  }).optional(),
  framework: field(
    z.strictObject({
      area: oneOf('guarantee-areas', {
        label: 'Bereich der EU-Kindergarantie',
        hint: 'Bereich des europäischen Überwachungsrahmens.',
        example: 'armut',
      }),
      role: field(z.enum(['haupt', 'weitere']), {
        label: 'Rolle',
        hint: 'haupt: Indikator des Rahmens, weitere: nationale Ergänzung.',
        example: 'haupt',
      }),
    }),
    { label: 'Einordnung', hint: 'Platz im Überwachungsrahmen der EU-Kindergarantie.' },
  ).optional(),
  series: field(z.array(valueSchema).min(1).max(2000), {
    label: 'Werte',
    hint: 'Ein Wert je Zeile: Ort, Jahr, Wert, Gruppe, Anmerkung, Quelle.',
  }),
  reading: field(prose(1500, 40), {
    label: 'Was die Zahl sagt – und was nicht',
    hint: 'Zwei bis vier Sätze, mit Quellen.',
    example: 'Die Quote zeigt, wie viele Kinder von Grundsicherung leben. Kinder knapp darüber zählt sie nicht.',
    widget: 'markdown',
  }),
  gaps: field(z.array(prose(400, 10)).max(10).default([]), {
    label: 'Datenlücken',
    hint: 'Was nicht gemessen wird oder fehlt.',
    example: ['Für Kommunen liegen keine Werte vor.'],
  }),
  ...provenance,
});
export type Indicator = z.infer<typeof indicatorSchema>;
