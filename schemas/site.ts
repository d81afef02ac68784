import { z } from 'zod';
import { day } from './dates.ts';
import { field } from './field.ts';
import { line, prose } from './text.ts';
import { webAddress } from './url.ts';
import { vocabularies } from './vocabulary.ts';

/** Text that an operator must replace; pages mark it as open as long as it begins with „[“. */
const fill = (max: number) => prose(max);

export const siteSchema = z.strictObject({
  name: field(line(80), {
    label: 'Name der Seite',
    hint: 'Steht im Kopf jeder Seite.',
    example: 'Wissensplattform Kinderchancen',
  }),
  tagline: field(line(160), {
    label: 'Untertitel',
    hint: 'Ein Satz: was die Seite bietet.',
    example: 'Gute Praxis gegen Kinderarmut',
  }),
  url: field(webAddress, {
    label: 'Adresse',
    hint: 'Öffentliche Adresse der Seite, ohne Unterordner.',
    example: 'https://kinderchancen.example.org',
    widget: 'url',
  }),
  base: field(
    z
      .string()
      .regex(/^\/(?:[a-z0-9-]+\/)*$/u, { error: 'beginnt und endet mit einem Schrägstrich, zum Beispiel /wiki/' }),
    {
      label: 'Unterordner',
      hint: 'Ordner, unter dem die Seite liegt. „/“, wenn sie die ganze Adresse hat.',
      example: '/wiki/',
    },
  ),
  official: field(z.boolean(), {
    label: 'Amtliches Angebot',
    hint: 'true nur, wenn eine Behörde die Seite verantwortet.',
    example: false,
  }),
  operator: field(
    z.strictObject({
      name: field(fill(200), {
        label: 'Betreiber',
        hint: 'Organisation, die die Seite verantwortet.',
        example: 'Ministerium für …',
      }),
      address: field(fill(400), {
        label: 'Anschrift',
        hint: 'Postanschrift für das Impressum.',
        example: 'Musterstraße 1, 12345 Musterstadt',
      }),
      email: field(fill(120), { label: 'Mailadresse', hint: 'Funktionspostfach.', example: 'redaktion@example.org' }),
      responsible: field(fill(200), {
        label: 'Inhaltlich verantwortlich',
        hint: 'Stelle nach § 18 MStV; eine Funktion genügt nicht immer, bitte rechtlich klären.',
        example: 'Referat 123',
      }),
    }),
    { label: 'Betreiber', hint: 'Angaben für Impressum und Datenschutz.' },
  ),
  privacy: field(
    z.strictObject({
      hosting: field(fill(600), {
        label: 'Hosting',
        hint: 'Wer die Seite ausliefert und welche Protokolle entstehen.',
        example: 'Ausgeliefert vom Rechenzentrum …',
      }),
      officer: field(fill(300), {
        label: 'Datenschutzbeauftragte Stelle',
        hint: 'Kontakt der Stelle.',
        example: 'datenschutz@example.org',
      }),
    }),
    { label: 'Datenschutz', hint: 'Was nur der Betreiber wissen kann.' },
  ),
  accessibility: field(
    z.strictObject({
      state: field(z.enum(['vollstaendig', 'teilweise', 'nicht-geprueft']), {
        label: 'Stand der Barrierefreiheit',
        hint: 'Ergebnis der letzten Prüfung.',
        example: 'teilweise',
      }),
      method: field(prose(600), {
        label: 'Wie geprüft',
        hint: 'Verfahren der Prüfung.',
        example: 'Selbstbewertung mit automatischen Tests',
      }),
      date: field(day, { label: 'Datum der Erklärung', hint: 'Tag der letzten Prüfung.', example: '2026-11-25' }),
      contact: field(fill(200), {
        label: 'Barriere melden an',
        hint: 'Postfach oder Adresse.',
        example: 'barriere@example.org',
      }),
      arbitration: field(
        z.strictObject({
          land: field(z.enum(vocabularies.laender), {
            label: 'Land',
            hint: 'Wessen Recht für den Betreiber gilt: ein Land oder bund.',
            example: 'nw',
          }),
          name: field(fill(300), {
            label: 'Stelle',
            hint: 'Name und Anschrift der Schlichtungs- oder Durchsetzungsstelle.',
            example: 'Schlichtungsstelle …',
          }),
          url: field(webAddress, {
            label: 'Webseite',
            hint: 'Webseite der Stelle.',
            example: 'https://www.example.org/',
            widget: 'url',
          }).optional(),
        }),
        {
          label: 'Schlichtung',
          hint: 'Wohin sich Lesende wenden, wenn eine gemeldete Barriere bleibt. Ohne Angabe sagt die Seite, dass sie fehlt.',
        },
      ).optional(),
      issues: field(z.array(prose(400)).default([]), {
        label: 'Bekannte Mängel',
        hint: 'Was noch nicht barrierefrei ist.',
        example: ['Fremde PDF-Dokumente'],
      }),
    }),
    { label: 'Barrierefreiheit', hint: 'Angaben für die Erklärung zur Barrierefreiheit.' },
  ),
  repository: field(
    z.strictObject({
      url: field(webAddress, {
        label: 'Adresse des Repositorys',
        hint: 'Wo Texte und Programm liegen.',
        example: 'https://gitlab.opencode.de/…',
        widget: 'url',
      }),
      kind: field(z.enum(['gitlab', 'github']), { label: 'Art', hint: 'gitlab oder github.', example: 'gitlab' }),
      branch: field(line(60), { label: 'Zweig', hint: 'Zweig, aus dem die Seite entsteht.', example: 'main' }),
      appId: field(line(100), {
        label: 'Kennung der Anwendung',
        hint: 'GitLab: Application ID der Anwendung, mit der sich die Redaktion anmeldet. Ohne sie geht es nur mit einem Zugangsschlüssel.',
        example: '3f1c…',
      }).optional(),
    }),
    { label: 'Repository', hint: 'Für „Änderung vorschlagen“ und die Versionsgeschichte.' },
  ).optional(),
  offline: field(z.boolean(), {
    label: 'Offline-Speichern',
    hint: 'false schaltet das Speichern ab: Browser löschen dann, was sie gespeichert haben.',
    example: true,
  }).default(true),
  textLicence: field(
    z.strictObject({
      name: field(line(60), { label: 'Lizenz der Texte', hint: 'Kurzname.', example: 'CC BY 4.0' }),
      url: field(webAddress, {
        label: 'Adresse der Lizenz',
        hint: 'Lizenztext.',
        example: 'https://creativecommons.org/licenses/by/4.0/deed.de',
        widget: 'url',
      }),
    }),
    { label: 'Lizenz', hint: 'Unter der die Einträge stehen.' },
  ),
  searchExamples: field(z.array(line(80)).min(1).max(5), {
    label: 'Beispielfragen',
    hint: 'Fragen unter der Suche auf der Startseite; jede muss gute Treffer haben.',
    example: ['Frühstück an der Grundschule'],
  }),
  keyFigures: field(
    z
      .array(
        z.strictObject({
          indicator: field(z.string(), { label: 'Indikator', hint: 'Name des Indikators.', example: 'arope-kinder' }),
          place: field(line(80), { label: 'Ort', hint: 'Ort des Werts.', example: 'Deutschland' }),
          breakdown: field(line(120), {
            label: 'Gruppe',
            hint: 'Teilgruppe, wenn gemeint.',
            example: 'Alleinerziehende',
          }).optional(),
          text: field(line(200), {
            label: 'Text',
            hint: 'Satz nach der Zahl.',
            example: 'der Kinder sind von Armut bedroht',
          }),
        }),
      )
      .max(4)
      .default([]),
    { label: 'Zahlen auf der Startseite', hint: 'Immer der neueste Wert des Indikators.' },
  ),
});
export type Site = z.infer<typeof siteSchema>;
