import { z } from 'zod';
import { citedSource, identity, placement, provenance } from './common.ts';
import { field } from './field.ts';
import { reference, relation } from './reference.ts';
import { line, prose } from './text.ts';
import { oneOf, someOf } from './vocabulary.ts';

export const costSchema = z.strictObject({
  what: field(line(200), { label: 'Wofür', hint: 'Was das Geld bezahlt.', example: 'Personal und Sachkosten' }),
  amount: field(z.number().min(0), {
    label: 'Betrag in Euro',
    hint: 'Zahl ohne Punkt und Währung; bei einer Spanne der untere Wert.',
    example: 36000,
  }),
  upTo: field(z.number().min(0), {
    label: 'bis zu (Euro)',
    hint: 'Oberer Wert, wenn die Quelle eine Spanne nennt.',
    example: 50000,
  }).optional(),
  per: field(line(80), {
    label: 'je',
    hint: 'Bezug des Betrags: Jahr, Kind, Kind und Monat, insgesamt …',
    example: 'Jahr',
  }),
  year: field(z.int().min(1990).max(2100), {
    label: 'Stand',
    hint: 'Jahr, auf das sich der Betrag bezieht.',
    example: 2024,
  }).optional(),
  source: citedSource(),
});

export const financingSchema = z.strictObject({
  who: field(line(160), {
    label: 'Wer zahlt',
    hint: 'Organisation, Programm oder Leistung.',
    example: 'Stadt Monheim',
  }),
  note: field(line(300), {
    label: 'Wofür, wie lange',
    hint: 'Was die Quelle dazu sagt.',
    example: 'Regelangebot',
  }).optional(),
  source: citedSource().optional(),
});

export const practiceSchema = z.strictObject({
  ...identity,
  ...placement,
  settings: someOf('settings', { label: 'Wo es stattfindet', hint: 'Die Orte des Angebots.', example: ['kita'] }),
  access: someOf('access', {
    label: 'Zugang',
    hint: 'Wie Familien mit dem Angebot in Kontakt kommen. Das entscheidet oft, ob es alle erreicht. Leer lassen, wenn keine Quelle es sagt.',
    example: ['aufsuchend'],
  }),
  costToFamilies: oneOf('cost-to-families', {
    label: 'Kosten für Familien',
    hint: 'Leer lassen, wenn nicht bekannt.',
    example: 'kostenfrei',
  }).optional(),
  municipality: someOf('municipalities', {
    label: 'Art der Kommune',
    hint: 'Wo das Angebot läuft: Großstadt ab 100.000, Mittelstadt ab 20.000 Einwohner*innen.',
    example: ['mittelstadt'],
  }),
  participation: field(prose(400, 10), {
    label: 'Beteiligung',
    hint: 'Wie Kinder, Jugendliche und Eltern mitbestimmen oder mitmachen.',
    example: 'Kinder planen die Spielplätze in Streifzügen mit.',
    widget: 'text',
  }).optional(),
  costs: field(z.array(costSchema).max(20).default([]), {
    label: 'Kosten',
    hint: 'Beträge mit Bezug, Stand und Quelle.',
  }),
  financing: field(z.array(financingSchema).max(20).default([]), {
    label: 'Finanzierung',
    hint: 'Wer das Angebot bezahlt oder bezahlt hat.',
  }),
  fundedBy: relation('Gefördert durch', 'Programme, aus denen Geld kommt oder kam.', 'programme'),
  describedBy: relation('Beschrieben in', 'Orientierungen, die das Vorgehen beschreiben.', 'guide'),
  supportedBy: relation('Begleitet von', 'Stellen, die das Angebot beraten oder begleiten.', 'office'),
  variantOf: field(reference('practice'), {
    label: 'Variante von',
    hint: 'Das Praxisbeispiel, nach dessen Vorbild dieses entstanden ist.',
    example: 'practice/babylotse-hamburg',
    widget: 'reference',
  }).optional(),
  ...provenance,
});
export type Practice = z.infer<typeof practiceSchema>;
