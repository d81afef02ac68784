import { start } from '../problem.ts';
import type { RawRule } from '../rule.ts';

/**
 * Largest file in bytes. The longest real entry has about 12 KB, the longest table of figures about 30 KB. The limit is
 * applied before decoding and parsing, so that no file can make the check slow.
 */
export const maximumBytes = 256 * 1024;

export const fileSize: RawRule = {
  id: 'file-size',
  stage: 'raw',
  severity: 'error',
  title: 'Eine Datei hat höchstens 256 KB.',
  why: 'Einträge sind Texte. Sehr große Dateien halten die Prüfung auf oder enthalten etwas anderes als einen Eintrag.',
  check: ({ bytes }) =>
    bytes.length <= maximumBytes
      ? []
      : [
          {
            at: start,
            message: `Die Datei ist mit ${Math.ceil(bytes.length / 1024).toLocaleString('de-DE')} KB zu groß`,
            fix: 'Kürzen Sie den Text. Dokumente gehören als Link in die Quellen.',
          },
        ],
};
