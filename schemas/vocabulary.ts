import { z } from 'zod';
import { type FieldText, field } from './field.ts';
import { line, prose } from './text.ts';

/**
 * The closed lists of the wiki. Code knows their ids; label, definition and lay words of each stand in
 * content/vocabulary/<name>.yaml, and a rule holds both against each other.
 */
export const vocabularies = {
  'action-fields': ['fruehkindliche-bildung', 'schulische-bildung', 'ernaehrung', 'gesundheit', 'wohnen', 'freizeit'],
  'life-phases': ['schwangerschaft-geburt', 'fruehe-kindheit', 'kita', 'grundschule', 'jugend', 'uebergang-beruf'],
  'life-situations': [
    'alleinerziehend',
    'behinderung',
    'migrationsgeschichte',
    'mehrkindfamilie',
    'erwerbslosigkeit',
    'deutschkenntnisse',
    'erkrankung',
    'wohnungslosigkeit',
    'niedriger-bildungsstand',
  ],
  levels: ['bund', 'land', 'kommune', 'traeger'],
  laender: ['bw', 'by', 'be', 'bb', 'hb', 'hh', 'he', 'mv', 'ni', 'nw', 'rp', 'sl', 'sn', 'st', 'sh', 'th', 'bund'],
  settings: ['familie', 'kita', 'schule', 'quartier', 'klinik', 'kommune', 'digital'],
  access: ['aufsuchend', 'am-regelort', 'komm-struktur', 'digital'],
  'cost-to-families': ['kostenfrei', 'ermaessigt', 'eigenanteil'],
  municipalities: ['grossstadt', 'mittelstadt', 'kleinstadt', 'landkreis', 'bundesweit'],
  'programme-kinds': ['foerderprogramm', 'leistung', 'interventionsprogramm', 'rahmenstrategie'],
  'guide-kinds': [
    'leitfaden',
    'arbeitshilfe',
    'checkliste',
    'vorlage',
    'selbsteinschaetzung',
    'positionspapier',
    'handbuch',
  ],
  'planning-steps': ['bestand', 'bedarf', 'ziele', 'netzwerk', 'umsetzung', 'pruefen'],
  'guide-basis': ['forschung', 'praxis', 'recht'],
  designs: [
    'rct',
    'kontrollgruppe',
    'laengsschnitt',
    'vorher-nachher',
    'querschnitt',
    'prozess',
    'review',
    'kostenanalyse',
  ],
  focuses: ['wirkung', 'prozess', 'kosten', 'reichweite', 'struktur'],
  independence: ['unabhaengig', 'beauftragt', 'eigen'],
  directions: ['positiv', 'gemischt', 'kein-effekt', 'negativ'],
  serves: ['land', 'bund', 'region'],
  'option-areas': ['kommunikation-wissen', 'qualitaet', 'kooperation', 'strukturen'],
  'guarantee-areas': [
    'armut',
    'fruehkindliche-bildung',
    'schulische-bildung',
    'ernaehrung',
    'gesundheit',
    'wohnen',
    'uebergreifend',
  ],
} as const satisfies Record<string, readonly [string, ...string[]]>;

export type VocabularyName = keyof typeof vocabularies;
export type ConceptId<V extends VocabularyName> = (typeof vocabularies)[V][number];

/** One id of a vocabulary. */
export function oneOf<V extends VocabularyName>(name: V, text: FieldText) {
  return field(z.enum(vocabularies[name] as readonly ConceptId<V>[]), { ...text, vocabulary: name });
}

/** Several ids of a vocabulary, each at most once; empty when the field is left out. */
export function someOf<V extends VocabularyName>(name: V, text: FieldText) {
  return field(
    z
      .array(z.enum(vocabularies[name] as readonly ConceptId<V>[]))
      .refine((ids) => new Set(ids).size === ids.length, { error: 'nennt einen Begriff doppelt' }),
    { ...text, vocabulary: name },
  ).default([]);
}

export const conceptSchema = z.strictObject({
  id: field(z.string(), {
    label: 'Kennung',
    hint: 'Steht so in den Einträgen und in Adressen.',
    example: 'gesundheit',
  }),
  label: field(line(80), { label: 'Name', hint: 'So steht der Begriff auf der Seite.', example: 'Gesundheit' }),
  short: field(line(30), {
    label: 'Kurzname',
    hint: 'Für enge Stellen wie Tabellenköpfe.',
    example: 'Geburt',
  }).optional(),
  definition: field(prose(600, 20), {
    label: 'Erklärung',
    hint: 'Ein bis drei Sätze: was gemeint ist und was nicht.',
    example: 'Alles, was Kindern hilft, gesund aufzuwachsen: Vorsorge, Bewegung, seelische Gesundheit.',
  }),
  aliases: field(z.array(line(80)).default([]), {
    label: 'Andere Wörter',
    hint: 'Wörter, nach denen Menschen suchen, die den Fachbegriff nicht kennen.',
    example: ['Vorsorge', 'Arzt'],
  }),
});
export type Concept = z.infer<typeof conceptSchema>;

export const vocabularySchema = z.strictObject({
  label: field(line(80), { label: 'Name der Liste', hint: 'Überschrift über der Liste.', example: 'Handlungsfelder' }),
  description: field(prose(600), {
    label: 'Wozu die Liste dient',
    hint: 'Ein Satz für Menschen, die Einträge schreiben.',
    example: 'Ordnet Einträge den Bereichen der EU-Kindergarantie zu.',
  }),
  concepts: field(z.array(conceptSchema).min(1), {
    label: 'Begriffe',
    hint: 'In der Reihenfolge, in der sie erscheinen.',
  }),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;
