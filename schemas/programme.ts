import { z } from 'zod';
import { citedSource, identity, placement, provenance } from './common.ts';
import { day } from './dates.ts';
import { field } from './field.ts';
import { relation } from './reference.ts';
import { line, prose } from './text.ts';
import { webAddress } from './url.ts';
import { oneOf } from './vocabulary.ts';

export const fundingSchema = z
  .strictObject({
    applicants: field(prose(400), {
      label: 'Wer kann beantragen',
      hint: 'Wer antragsberechtigt ist, in Worten der Quelle.',
      example: 'Städte und Kreise mit eigenem Jugendamt',
    }).optional(),
    funds: field(prose(400), {
      label: 'Was wird gefördert',
      hint: 'Wofür das Geld ausgegeben werden darf.',
      example: 'Netzwerkkoordination mit Personal- und Sachkosten',
    }).optional(),
    amount: field(line(300), {
      label: 'Wie viel',
      hint: 'Höhe der Förderung mit Bezug und Jahr.',
      example: '2026 rund 14,2 Mio. Euro im ganzen Land',
    }).optional(),
    ownShare: field(line(200), {
      label: 'Eigenanteil',
      hint: 'Was Antragstellende selbst tragen.',
      example: '20 Prozent',
    }).optional(),
    opens: field(day, {
      label: 'Antrag ab',
      hint: 'Erster Tag der Antragsfrist.',
      example: '2025-09-08',
      widget: 'date',
    }).optional(),
    closes: field(day, {
      label: 'Antrag bis',
      hint: 'Letzter Tag der Antragsfrist. Danach zeigt die Seite den Aufruf nicht mehr als offen.',
      example: '2026-01-31',
      widget: 'date',
    }).optional(),
    applyUrl: field(webAddress, {
      label: 'Antragsseite',
      hint: 'Adresse, unter der Antrag oder Aufruf stehen.',
      example: 'https://www.nordrhein-westfalen-foerdert.nrw/',
      widget: 'url',
    }).optional(),
    legalBasis: field(line(300), {
      label: 'Rechtsgrundlage',
      hint: 'Gesetz, Richtlinie oder Vereinbarung.',
      example: 'Zuwendungsrichtlinie, Runderlass vom 10. Dezember 2024',
    }).optional(),
    source: citedSource().optional(),
  })
  .refine((funding) => Object.keys(funding).some((key) => key !== 'source'), {
    error: 'braucht mindestens eine Angabe zur Förderung',
  })
  .refine(({ opens, closes }) => !opens || !closes || opens <= closes, {
    error: 'liegt vor dem Beginn der Antragsfrist (opens)',
    path: ['closes'],
  });
export type Funding = z.infer<typeof fundingSchema>;

export const programmeSchema = z
  .strictObject({
    ...identity,
    kind: oneOf('programme-kinds', {
      label: 'Art des Programms',
      hint: 'Förderprogramm (Geld für Träger und Kommunen), Leistung (Familien beantragen selbst), Interventionsprogramm (ein festes Vorgehen) oder Rahmenstrategie.',
      example: 'foerderprogramm',
    }),
    ...placement,
    funding: field(fundingSchema, { label: 'Förderung', hint: 'Pflicht bei Förderprogrammen.' }).optional(),
    partOf: relation('Teil von', 'Programme oder Strategien, zu denen dieses gehört oder die es umsetzt.', 'programme'),
    fundedBy: relation('Finanziert aus', 'Programme oder Stiftungen, aus denen Geld kommt.', 'programme'),
    servedBy: relation('Begleitet von', 'Stellen, die das Programm beraten oder umsetzen.', 'office'),
    describedBy: relation('Beschrieben in', 'Orientierungen, die das Vorgehen beschreiben.', 'guide'),
    succeeds: relation('Folgt auf', 'Frühere Programme, die dieses fortsetzt.', 'programme'),
    ...provenance,
  })
  .refine((programme) => programme.kind !== 'foerderprogramm' || programme.funding !== undefined, {
    error: 'fehlt: Ein Förderprogramm braucht Angaben zur Förderung',
    path: ['funding'],
  });
export type Programme = z.infer<typeof programmeSchema>;
