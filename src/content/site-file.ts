import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Site, siteSchema } from '../../schemas/site.ts';
import { parseYaml } from './front-matter.ts';
import { bySchema } from './schema-problems.ts';

/** Folder of the content, relative to the repository. */
export const contentFolder = (): string => process.env['CONTENT_DIR'] ?? 'content';

let known: Site | undefined;

/** The operator's settings, content/site.yaml; needed before Astro starts. */
export function readSite(): Site {
  if (known) return known;
  const file = join(contentFolder(), 'site.yaml');
  const { front, findings } = parseYaml(readFileSync(file, 'utf8'), 1);
  const result = front ? bySchema(front, siteSchema) : { data: undefined, findings };
  if (result.data) {
    known = result.data;
    return known;
  }
  throw new Error(
    result.findings
      .map(({ at, message, fix }) => `${file}:${at.line}:${at.column} ${message}. ${fix ?? ''}`)
      .join('\n'),
  );
}

/** Base path of the site; `SITE_BASE` overrides the file, for tests and for previews of a branch. */
export const siteBase = (): string => process.env['SITE_BASE'] ?? readSite().base;

/** Public address of the site without the base path; `SITE_URL` overrides the file. */
export const siteUrl = (): string => process.env['SITE_URL'] ?? readSite().url;
