import type { Finding } from '../problem.ts';
import type { RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

const mail = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Mail services for private people. */
const privateMail =
  /@(?:gmail|googlemail|gmx|web|t-online|outlook|hotmail|live|yahoo|icloud|me|freenet|aol|arcor|posteo|mailbox|proton(?:mail)?|tutanota)\.\p{L}+$/iu;
/** first.last@… reads as the mailbox of a person. */
const personMail = /^\p{L}{2,}[._]\p{L}{3,}@/u;
/** What opens a mailbox of an office, although it has a dot. */
const officeMail =
  /^(?:info|kontakt|post|office|redaktion|presse|service|team|stadt|kreis|amt|jugendamt|fruehe|netzwerk|poststelle|sekretariat|koordination)[._]/iu;
/** A German phone number: `+49 …`, or a leading 0 with at least 7 digits and a separator. */
const phone =
  /(?<![\w/.=-])(?:\+49|0049)[\d\s()/-]{6,20}\d|(?<![\w/.=-])\(?0[1-9]\d{1,4}\)?(?:\s?[/–-]\s?|\s)\d[\d\s-]{3,12}\d(?![\w./-])/gu;
const labelledPhone = /(?:Tel(?:efon)?|Mobil|Handy|Fax)\.?:?\s*(\+?[\d(][\d\s()/–-]{5,20}\d)/gu;

export const personalData: RawRule = {
  id: 'personal-data',
  stage: 'raw',
  severity: 'error',
  title: 'Ein Eintrag nennt keine Mailadressen und Telefonnummern, außer dem Postfach einer Stelle im Feld contact.',
  why: 'Daten von Personen gehören nicht in ein öffentliches Verzeichnis, und im Text veralten sie unbemerkt.',
  check({ file, text }) {
    if (file === 'site.yaml') return [];
    const findings: Finding[] = [];
    for (const { 0: address, index } of text.includes('@') ? text.matchAll(mail) : []) {
      const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
      const isContact = /(?:^|[\s{,])email: *["']?$/u.test(line);
      const isPrivate = privateMail.test(address) || (personMail.test(address) && !officeMail.test(address));
      // Part of a web address: the rules on addresses say what is wrong there.
      if (/https?:\/\/\S*$/u.test(line) || (isContact && !isPrivate)) continue;
      findings.push({
        at: placeAt(text, index),
        message: isPrivate ? 'Das ist die Mailadresse einer Person' : 'Eine Mailadresse steht außerhalb von contact',
        fix: 'Tragen Sie unter contact › email das Postfach der Stelle ein (info@…) oder unter page ihre Kontaktseite.',
      });
    }
    const numbers = new Map<number, string>();
    for (const match of text.matchAll(phone)) numbers.set(match.index, match[0]);
    // Its own place is that of the number, so that one number is named once.
    for (const match of text.matchAll(labelledPhone))
      numbers.set(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '');
    for (const [index, number] of numbers) {
      if ((number.match(/\d/gu) ?? []).length < 7) continue;
      findings.push({
        at: placeAt(text, index),
        message: 'Hier steht eine Telefonnummer',
        fix: 'Löschen Sie sie und verlinken Sie unter contact › page die Kontaktseite der Stelle.',
      });
    }
    return findings;
  },
};
