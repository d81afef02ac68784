import { z } from 'zod';
import { day } from './dates.ts';
import { field } from './field.ts';
import { reference } from './reference.ts';
import { line, prose } from './text.ts';
import { webAddress } from './url.ts';
import { oneOf, someOf } from './vocabulary.ts';

/** An entry of another instance: enough to find it and to go there, never its text. */
export const teaserSchema = z.strictObject({
  id: field(reference('practice', 'programme', 'evaluation', 'guide', 'office', 'indicator'), {
    label: 'Kennung',
    hint: 'Kennung auf der anderen Plattform.',
    example: 'practice/beispiel',
  }),
  title: field(line(120, 5), { label: 'Titel', hint: 'Titel des Eintrags.', example: 'Mo.Ki – Monheim für Kinder' }),
  summary: field(prose(300, 20), {
    label: 'Kurzbeschreibung',
    hint: 'Ohne Auszeichnungen.',
    example: 'Die Stadt begleitet Kinder …',
  }),
  url: field(webAddress, {
    label: 'Adresse',
    hint: 'Seite des Eintrags.',
    example: 'https://andere.example.org/praxis/beispiel/',
    widget: 'url',
  }),
  land: oneOf('laender', { label: 'Land', hint: 'Land des Eintrags.', example: 'nw' }),
  actionFields: someOf('action-fields', { label: 'Handlungsfelder', hint: 'Wie im Eintrag.', example: ['gesundheit'] }),
  lifePhases: someOf('life-phases', { label: 'Lebensphasen', hint: 'Wie im Eintrag.', example: ['kita'] }),
  checkedOn: field(day, { label: 'Geprüft am', hint: 'Wie im Eintrag.', example: '2026-11-25' }),
});

/** Teasers of one other instance: content/partners/<name>.yaml, written by `npm run import`. */
export const partnerSchema = z.strictObject({
  name: field(line(120), {
    label: 'Plattform',
    hint: 'Name der anderen Plattform.',
    example: 'Wissensplattform Nordland',
  }),
  home: field(webAddress, {
    label: 'Adresse',
    hint: 'Startseite der anderen Plattform.',
    example: 'https://andere.example.org/',
    widget: 'url',
  }),
  licence: field(webAddress, {
    label: 'Lizenz',
    hint: 'Lizenz der Texte.',
    example: 'https://creativecommons.org/licenses/by/4.0/',
    widget: 'url',
  }),
  imported: field(day, { label: 'Übernommen am', hint: 'Tag der Übernahme.', example: '2026-11-25' }),
  entries: field(z.array(teaserSchema).max(5000), { label: 'Einträge', hint: 'Verlinkte Einträge.' }),
});
export type Partner = z.infer<typeof partnerSchema>;
