import type { RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

/** A form of address or an academic title before a name. „Dr.“ in the title of a source is that of an author. */
const named = /(?<![\p{L}„])(?:Frau|Herrn?)\s+(?:Dr\.\s+|Prof\.\s+)*(?!Holle)\p{Lu}\p{Ll}+/gu;
const inFields = /^\s*(?:- )?(?:org|contact|who): .*(?:Dr\.|Prof\.|Dipl\.-?\p{L}*\.?|Frau|Herrn?) \p{Lu}/gmu;

export const personName: RawRule = {
  id: 'person-name',
  stage: 'raw',
  severity: 'warning',
  title: 'Ein Eintrag nennt Organisationen und Rollen, keine Personen.',
  why: 'Personen wechseln, und nicht alle möchten gefunden werden. Autor*innen stehen in den Quellen.',
  check: ({ text }) =>
    [...text.matchAll(named), ...text.matchAll(inFields)].map(({ index }) => ({
      at: placeAt(text, index),
      message: 'Hier wird offenbar eine Person genannt',
      fix: 'Nennen Sie die Stelle oder Rolle, zum Beispiel „die Netzwerkkoordination“.',
    })),
};
