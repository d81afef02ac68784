import type { FormCatalogue } from './catalogue.ts';

/**
 * Longest address that a file's text may travel in. Servers such as nginx read 8 KB of request line by default; some
 * room is left for the sign-in page that a host puts in between.
 */
const longestAddress = 7000;

export interface NewFile {
  /** Path below content/. */
  file: string;
  text: string;
  /** Whether the file is there already. */
  exists: boolean;
}

/** Page of the repository's host on which the file can be made or changed, and whether it brings the text along. */
export function repositoryPage(
  repository: NonNullable<FormCatalogue['repository']>,
  { file, text, exists }: NewFile,
): { address: string; withText: boolean } {
  const home = repository.url.replace(/\/$/u, '') + (repository.kind === 'gitlab' ? '/-' : '');
  if (exists) return { address: `${home}/edit/${repository.branch}/content/${file}`, withText: false };
  const cut = file.lastIndexOf('/');
  const folder = `${home}/new/${repository.branch}/content/${file.slice(0, cut)}`;
  const name = encodeURIComponent(file.slice(cut + 1));
  if (repository.kind === 'gitlab') return { address: `${folder}?file_name=${name}`, withText: false };
  const address = `${folder}?filename=${name}`;
  const full = `${address}&value=${encodeURIComponent(text)}`;
  return full.length <= longestAddress ? { address: full, withText: true } : { address, withText: false };
}

/** A mail that only needs the downloaded file as its attachment. */
export function mailAddress(email: string | undefined, title: string, { file, exists }: NewFile): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const subject = `${exists ? 'Änderung' : 'Neuer Eintrag'}: ${title}`;
  const body = [
    'Guten Tag,',
    '',
    `im Anhang finden Sie ${exists ? 'eine geänderte Fassung' : 'einen neuen Eintrag'} für die Plattform: ${name}.`,
    `Ablage: content/${file}`,
    '',
    'Mit freundlichen Grüßen',
  ].join('\r\n');
  return `mailto:${email ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
