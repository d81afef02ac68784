import { kinds, proseTypes } from '../../schemas/kinds.ts';
import type { Entry } from '../catalogue/model.ts';
import { toMarkdown } from '../export/markdown.ts';
import { kindLabel, placeLabel } from './describe.ts';
import { entrySource } from './entry-source.ts';
import { factsOf } from './facts.ts';
import { absolute, entryHref } from './links.ts';
import type { SiteContent } from './load.ts';
import { planningCardOf } from './planning-card.ts';

/** Path below the site, and the content of the file. */
type SideFile = readonly [path: string, content: string | Buffer<ArrayBuffer>];

const prose: readonly string[] = proseTypes;

/** Media types of the endings that side files have. */
const mediaTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  mdx: 'text/markdown; charset=utf-8',
};

export const mediaTypeOf = (path: string): string =>
  mediaTypes[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain; charset=utf-8';

/** Files beside the page of an entry, each with its path and who has it. */
const sideFiles: readonly {
  pathOf(entry: Entry): string;
  has(entry: Entry): boolean;
  contentOf(entry: Entry, site: SiteContent): string | Buffer<ArrayBuffer>;
}[] = [
  {
    // The entry as plain Markdown, for programs and for copying.
    pathOf: ({ type, slug }) => `${kinds[type].list}/${slug}.md`,
    has: () => true,
    contentOf: markdownOf,
  },
  {
    // Its source, as the contribution form opens it for a correction.
    pathOf: ({ type, slug }) => `${kinds[type].list}/${slug}.mdx`,
    has: ({ type }) => prose.includes(type),
    contentOf: ({ file }) => entrySource(file),
  },
  {
    // What the planning tools show of it.
    pathOf: ({ type, slug }) => `planen/karten/${type}/${slug}.json`,
    has: ({ type }) => type !== 'indicator',
    contentOf: (entry, { catalogue, labels }) => JSON.stringify(planningCardOf(entry, catalogue, labels)),
  },
];

export const sidePathsOf = (entry: Entry): string[] =>
  sideFiles.filter(({ has }) => has(entry)).map(({ pathOf }) => pathOf(entry));

export const sideFilesOf = (entry: Entry, site: SiteContent): SideFile[] =>
  sideFiles.filter(({ has }) => has(entry)).map(({ pathOf, contentOf }) => [pathOf(entry), contentOf(entry, site)]);

function markdownOf(entry: Entry, { catalogue, labels, rendered, config }: SiteContent): string {
  return toMarkdown({
    title: entry.data.title,
    kind: `${kindLabel(entry, labels)} · ${placeLabel(entry, labels)}`,
    summary: entry.data.summary,
    facts: factsOf(entry, catalogue, labels).map(({ label, parts }) => ({
      label,
      text: parts.map((part) => part.text).join('; ') || 'keine Angabe',
    })),
    sections: rendered(entry.ref)?.sections ?? [],
    sources: entry.data.sources,
    url: absolute(entryHref(entry.ref)),
    licence: config.textLicence.name,
  });
}
