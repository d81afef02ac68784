import type { SiteContent } from './load.ts';

const known = new WeakMap<SiteContent, Map<string, string>>();

/** HTML by name, for as long as the content of the site is the same (components/Once.astro). */
export function renderedOnce(site: SiteContent): Map<string, string> {
  const rendered = known.get(site) ?? new Map<string, string>();
  known.set(site, rendered);
  return rendered;
}

/** The same text, which JavaScript otherwise keeps as a tree of all that it was joined of. */
export const inOnePiece = (text: string): string => Buffer.from(text).toString();
