/** What a page names of its own site: in attributes, and in style sheets. */
const inPages = /(\s(?:href|src|action)=")([^"#?]*)/gu;
const inStyles = /(url\()([^)#?]*)/gu;

/**
 * Rewrites the addresses of a file's own site to relative ones with file names, so that it can be read from a disk,
 * without any server.
 *
 * @param path of the file below the site, `praxis/moki-monheim/index.html`
 * @param base base path of the site, with slashes at both ends
 */
export function relativeLinks(text: string, path: string, base: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return text.replaceAll(path.endsWith('.css') ? inStyles : inPages, (whole, before: string, address: string) => {
    if (!address.startsWith(base) || address.startsWith('//')) return whole;
    const target = address.slice(base.length);
    return `${before}${up}${/(?:^|\/)$/u.test(target) ? `${target}index.html` : target}`;
  });
}
