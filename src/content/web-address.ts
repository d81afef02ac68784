import { readableHost } from './punycode.ts';

/** Hosts that shorten addresses and so hide where a link leads. */
const shorteners = new Set([
  'bit.ly',
  'tinyurl.com',
  't.co',
  'goo.gl',
  'ow.ly',
  'is.gd',
  'buff.ly',
  't1p.de',
  'kurzelinks.de',
  'lnkd.in',
  'rebrand.ly',
  'cutt.ly',
  'tiny.cc',
  'shorturl.at',
  'rb.gy',
  's.id',
  'v.gd',
  'fb.me',
  'g.co',
  'dlvr.it',
]);

const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid|example|onion)$/u;

/** Public names whose only use is to lead to the reader's own machine or network. */
const loopbackNames = /(?:^|\.)(?:localtest\.me|lvh\.me|nip\.io|sslip\.io|xip\.io|vcap\.me)$/u;

/** An ending of official or other well-known hosts in the middle of a name: `www.bund.de.evil.net`. */
const innerEnding = /\.(?:de|eu|bund|(?:com|org|net|gov)(?!\.[a-z]{2}$))\.(?!de$|eu$|europa\.eu$)[^.]/u;

/** Letters of host names that German readers can tell apart. */
const plainHost = /^[a-z0-9.äöüßéèàâêôçñøåæ-]+$/u;

/**
 * What is wrong with the address of a link or source, in German, or `undefined`.
 * Only absolute https and http addresses of public host names pass; `http:` is left to a rule that warns.
 */
export function addressProblem(address: string): { message: string; fix: string } | undefined {
  const shown = address.length > 80 ? `${address.slice(0, 80)}…` : address;
  if (address.length > 2000)
    return { message: 'Die Adresse ist zu lang', fix: 'Kürzen Sie sie auf den Teil vor dem Fragezeichen.' };
  if (/[\s\u0000-\u001f<>"'\\^`{}|]/u.test(address)) {
    return {
      message: `Die Adresse „${shown}“ enthält unerlaubte Zeichen`,
      fix: 'Kopieren Sie die Adresse neu aus dem Browser.',
    };
  }
  if (!/^https?:\/\//u.test(address)) {
    return {
      message: `Das Ziel „${shown}“ ist keine Webadresse`,
      fix: 'Links beginnen mit https://. Auf andere Einträge verweist <Verweis auf="practice/name">Text</Verweis>.',
    };
  }
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { message: `Die Adresse „${shown}“ ist nicht lesbar`, fix: 'Kopieren Sie die Adresse neu aus dem Browser.' };
  }
  const hostname = url.hostname.replace(/\.$/u, '');
  if (url.username !== '' || url.password !== '') {
    return {
      message: 'Die Adresse enthält Zugangsdaten oder täuscht einen anderen Anbieter vor',
      fix: 'Löschen Sie den Teil vor dem Zeichen @.',
    };
  }
  if (
    /^[\d.]+$/u.test(hostname) ||
    hostname.startsWith('[') ||
    !hostname.includes('.') ||
    privateNames.test(hostname) ||
    loopbackNames.test(hostname)
  ) {
    return {
      message: `„${hostname}“ ist kein öffentlicher Anbieter`,
      fix: 'Nennen Sie eine Adresse, die alle im Netz erreichen.',
    };
  }
  if (url.port !== '')
    return {
      message: 'Die Adresse nennt einen besonderen Anschluss (Port)',
      fix: 'Nennen Sie die gewöhnliche Adresse der Seite.',
    };
  const shownHost = readableHost(hostname);
  if (!plainHost.test(shownHost) || shownHost.includes('xn--'))
    return {
      message: `Der Name „${shownHost}“ kann einen anderen Anbieter vortäuschen`,
      fix: 'Prüfen Sie ihn Buchstabe für Buchstabe; erlaubt sind Buchstaben, die auf Deutsch vorkommen.',
    };
  if (innerEnding.test(hostname))
    return {
      message: `„${hostname}“ sieht aus wie ein anderer Anbieter`,
      fix: 'Nennen Sie die Adresse des Anbieters selbst.',
    };
  if (shorteners.has(hostname.replace(/^www\./u, ''))) {
    return {
      message: `„${hostname}“ verbirgt, wohin der Link führt`,
      fix: 'Öffnen Sie den Link und kopieren Sie die Adresse, zu der er führt.',
    };
  }
  return undefined;
}
