import type { Finding } from '../problem.ts';
import type { RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

export const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;

export const encoding: RawRule = {
  id: 'encoding',
  stage: 'raw',
  severity: 'error',
  title: 'Eine Datei ist reiner Text in UTF-8, ohne Steuerzeichen.',
  why: 'Andere Zeichensätze zerstören Umlaute, Steuerzeichen stören Suche, Vorlesen und Export.',
  check({ bytes, text }) {
    const findings: Finding[] = [];
    // Only bytes that cannot be decoded, or that sign itself, leave one in the text.
    if (text.includes('\ufffd') && !isDecodable(bytes)) {
      findings.push({
        at: placeAt(text, text.indexOf('\ufffd')),
        message: 'Die Datei ist nicht in UTF-8 gespeichert',
        fix: 'Speichern Sie sie im Editor mit der Kodierung „UTF-8“.',
      });
    }
    if (text.startsWith('\ufeff')) {
      findings.push({
        at: { line: 1, column: 1 },
        message: 'Am Anfang steht ein unsichtbares Zeichen (BOM)',
        fix: 'Speichern Sie die Datei als „UTF-8 ohne BOM“.',
      });
    }
    const control = controls.exec(text);
    if (control) {
      const code = (control[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      findings.push({
        at: placeAt(text, control.index),
        message: `Hier steht ein Steuerzeichen (U+${code})`,
        fix: 'Löschen Sie das Zeichen und schreiben Sie die Stelle neu.',
      });
    }
    return findings;
  },
};

function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
