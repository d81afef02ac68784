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
]);

const privateNames = /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|test|invalid|example|onion)$/u;

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
  if (url.username !== '' || url.password !== '') {
    return {
      message: 'Die Adresse enthält Zugangsdaten oder täuscht einen anderen Anbieter vor',
      fix: 'Löschen Sie den Teil vor dem Zeichen @.',
    };
  }
  if (
    /^[\d.]+$/u.test(url.hostname) ||
    url.hostname.startsWith('[') ||
    !url.hostname.includes('.') ||
    privateNames.test(url.hostname)
  ) {
    return {
      message: `„${url.hostname}“ ist kein öffentlicher Anbieter`,
      fix: 'Nennen Sie eine Adresse, die alle im Netz erreichen.',
    };
  }
  if (url.port !== '')
    return {
      message: 'Die Adresse nennt einen besonderen Anschluss (Port)',
      fix: 'Nennen Sie die gewöhnliche Adresse der Seite.',
    };
  if (url.hostname.startsWith('xn--') || url.hostname.includes('.xn--')) {
    const mixed = /[^\u0000-\u024f]/u.test(decodeURI(address));
    if (mixed)
      return {
        message: 'Der Name des Anbieters mischt ähnlich aussehende Zeichen',
        fix: 'Prüfen Sie die Adresse Buchstabe für Buchstabe.',
      };
  }
  if (shorteners.has(url.hostname.replace(/^www\./u, ''))) {
    return {
      message: `„${url.hostname}“ verbirgt, wohin der Link führt`,
      fix: 'Öffnen Sie den Link und kopieren Sie die Adresse, zu der er führt.',
    };
  }
  return undefined;
}
