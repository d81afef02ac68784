import type { ReadingRule } from '../rule.ts';

/** Rules that the reading steps report: without them there is no entry to check. */
export const reading = {
  path: {
    id: 'path',
    stage: 'reading',
    severity: 'error',
    title: 'Eine Datei liegt im Ordner ihrer Art und ihres Landes.',
    why: 'Art, Land und Adresse eines Eintrags ergeben sich aus seinem Ort und Namen.',
  },
  fileType: {
    id: 'file-type',
    stage: 'reading',
    severity: 'error',
    title: 'Unter content/ liegen nur gewöhnliche Dateien.',
    why: 'Verknüpfungen und ausführbare Dateien können auf fremde Orte zeigen oder Schaden anrichten.',
  },
  outsideContent: {
    id: 'outside-content',
    stage: 'reading',
    severity: 'error',
    title: 'Ein Vorschlag für Einträge ändert nur Dateien unter content/.',
    why: 'Änderungen am Programm werden getrennt und mit anderen Augen geprüft.',
  },
  frontMatter: {
    id: 'front-matter',
    stage: 'reading',
    severity: 'error',
    title: 'Ein Eintrag beginnt mit einem Kopfbereich zwischen zwei Zeilen ---.',
    why: 'Dort stehen die Angaben, nach denen Listen, Suche und Vergleich arbeiten.',
  },
  yaml: {
    id: 'yaml',
    stage: 'reading',
    severity: 'error',
    title: 'Der Kopfbereich ist gültiges YAML ohne Anker, Verweise und Typangaben.',
    why: 'Nur so liest jede Person und jedes Programm dasselbe.',
  },
  schema: {
    id: 'schema',
    stage: 'reading',
    severity: 'error',
    title: 'Jedes Feld heißt und enthält, was für die Art des Eintrags vorgesehen ist.',
    why: 'Unbekannte oder falsche Angaben gingen sonst still verloren.',
  },
  mdx: {
    id: 'mdx-syntax',
    stage: 'reading',
    severity: 'error',
    title: 'Der Text ist lesbares Markdown mit richtig geschlossenen Bausteinen.',
    why: 'Was sich nicht eindeutig lesen lässt, wird nicht veröffentlicht.',
  },
} as const satisfies Record<string, ReadingRule>;
