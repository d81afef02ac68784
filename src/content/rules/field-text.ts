import type { Finding } from '../problem.ts';
import type { FrontRule } from '../rule.ts';
import { eachText } from './each-text.ts';

/** What YAML escapes can bring in unseen: control, zero-width, direction and private-use characters. */
const unseen =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ue000-\uf8ff\ufffe\uffff]|[\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]/u;
const markup = /<[a-z/!?]|-->/iu;

export const fieldText: FrontRule = {
  id: 'field-text',
  stage: 'front',
  severity: 'error',
  title: 'Die Felder enthalten reinen Text, ohne HTML und ohne verborgene Zeichen.',
  why: 'Felder stehen auch in Listen, Suche, Feeds und offenen Daten, wo andere Programme sie lesen.',
  check({ front }) {
    const findings: Finding[] = [];
    eachText(front.data, (text, path) => {
      const character = unseen.exec(text)?.[0];
      if (character !== undefined) {
        const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        findings.push({
          at: front.locate(path),
          message: `Das Feld enthält ein verborgenes Zeichen (U+${code})`,
          fix: 'Tippen Sie den Text neu.',
        });
      } else if (markup.test(text)) {
        findings.push({
          at: front.locate(path),
          message: 'Das Feld enthält HTML',
          fix: 'Schreiben Sie nur Text; „kleiner als“ schreiben Sie aus.',
        });
      }
    });
    return findings;
  },
};
