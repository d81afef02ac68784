import { z } from 'zod';
import { day, partialDate } from './dates.ts';
import { field } from './field.ts';
import { sourceSchema } from './source.ts';
import { line, prose } from './text.ts';
import { webAddress } from './url.ts';
import { someOf } from './vocabulary.ts';

/** Fields that open every entry: what it is and how people look for it. */
export const identity = {
  title: field(line(120, 5), {
    label: 'Titel',
    hint: 'Name des Angebots, bei Bedarf mit Ort. Höchstens 120 Zeichen.',
    example: 'Mo.Ki – Monheim für Kinder',
    widget: 'line',
  }),
  summary: field(prose(300, 80), {
    label: 'Kurzbeschreibung',
    hint: 'In 80 bis 300 Zeichen: was es ist und für wen. Ohne Werbung, ohne Fachwörter.',
    example:
      'Stadt und AWO begleiten Kinder mit abgestimmten, vorbeugenden Angeboten von der Geburt bis zum Einstieg in den Beruf.',
    widget: 'text',
  }),
  aliases: field(z.array(line(80, 2)).max(30).default([]), {
    label: 'Andere Namen und Wörter',
    hint: 'Abkürzungen, frühere Namen und Alltagswörter, mit denen Menschen danach suchen.',
    example: ['MoKi', 'Monheimer Modell'],
  }),
  questions: field(z.array(line(160, 8)).min(3).max(8), {
    label: 'Fragen, die der Eintrag beantwortet',
    hint: 'Drei bis acht Fragen in Alltagssprache, jede mit anderen Wörtern. Die Antwort muss im Eintrag stehen.',
    example: ['Wie fängt man mit einer Präventionskette klein an?'],
  }).optional(),
};

/** Fields that place an entry: theme, people, responsibility, region, time. */
export const placement = {
  actionFields: someOf('action-fields', {
    label: 'Handlungsfelder',
    hint: 'Die Bereiche der EU-Kindergarantie, um die es wirklich geht; meist ein bis drei.',
    example: ['gesundheit'],
  }),
  lifePhases: someOf('life-phases', {
    label: 'Lebensphasen',
    hint: 'Für welches Alter das Angebot gemacht ist.',
    example: ['kita'],
  }),
  lifeSituations: someOf('life-situations', {
    label: 'Lebenslagen',
    hint: 'Nur wählen, wenn sich das Angebot ausdrücklich an diese Familien richtet.',
    example: ['alleinerziehend'],
  }),
  levels: someOf('levels', { label: 'Wer handelt', hint: 'Die Ebenen, die das Angebot tragen.', example: ['kommune'] }),
  org: field(z.array(line(200, 2)).min(1).max(20), {
    label: 'Organisationen',
    hint: 'Wer das Angebot trägt oder herausgibt. Nur Organisationen, keine Personen.',
    example: ['Stadt Monheim am Rhein'],
  }),
  place: field(line(120), {
    label: 'Ort',
    hint: 'Stadt, Kreis oder Region. Leer lassen, wenn das Angebot landes- oder bundesweit ist.',
    example: 'Monheim am Rhein',
    widget: 'line',
  }).optional(),
  period: field(
    z.strictObject({
      from: field(partialDate, { label: 'Beginn', hint: 'Jahr oder Monat.', example: 2002, widget: 'date' }).optional(),
      to: field(partialDate, {
        label: 'Ende',
        hint: 'Auch ein geplantes Ende. Leer lassen, wenn keines bekannt ist.',
        example: 2025,
        widget: 'date',
      }).optional(),
    }),
    {
      label: 'Zeitraum',
      hint: 'Seit wann es das Angebot gibt, und bis wann es läuft oder lief.',
      example: { from: 2002 },
    },
  ).optional(),
  contact: field(
    z.strictObject({
      page: field(webAddress, {
        label: 'Kontaktseite',
        hint: 'Seite der Organisation mit Ansprechstelle.',
        example: 'https://www.monheim.de/moki',
        widget: 'url',
      }).optional(),
      email: field(z.email(), {
        label: 'Funktionspostfach',
        hint: 'Eine Adresse der Organisation wie info@…, keine persönliche.',
        example: 'moki@monheim.de',
      }).optional(),
    }),
    { label: 'Kontakt', hint: 'Wo Interessierte nachfragen können. Keine Namen von Personen.' },
  ).optional(),
};

/** Fields that close every entry: where the facts come from and how fresh they are. */
export const provenance = {
  sources: field(z.array(sourceSchema).min(1).max(60), {
    label: 'Quellen',
    hint: 'Jede Zahl im Text braucht eine Quelle. Mindestens eine.',
  }),
  checkedOn: field(day, {
    label: 'Geprüft am',
    hint: 'Tag, an dem zuletzt jemand alle Angaben mit den Quellen verglichen hat.',
    example: '2026-11-25',
    widget: 'date',
  }),
  nextReview: field(day, {
    label: 'Nächste Prüfung',
    hint: 'Leer lassen für die übliche Frist: 24 Monate, bei Programmen 12.',
    example: '2028-11-25',
    widget: 'date',
  }).optional(),
};

/** A source id cited by a single field, such as a cost or an outcome. */
export const citedSource = (label = 'Quelle') =>
  field(z.string().regex(/^s[1-9]\d{0,2}$/u, { error: 'ist die Kennung einer Quelle wie s1' }), {
    label,
    hint: 'Kennung der Quelle, aus der die Angabe stammt.',
    example: 's1',
    widget: 'source',
  });
