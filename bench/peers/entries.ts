import { parse } from 'yaml';
import { kinds } from '../../schemas/kinds.ts';
import { readFolder } from '../../src/content/disk.ts';
import { splitSource } from '../../src/content/front-matter.ts';
import { readPath } from '../../src/content/path.ts';

/** An entry as other tools get it: title, summary and text; the relations and facts are this product's own. */
export interface PeerEntry {
  ref: string;
  list: string;
  slug: string;
  title: string;
  summary: string;
  /** Words that the product finds an entry by, too; peers get them as text, so that the comparison is fair. */
  words: readonly string[];
  body: string;
}

export async function entriesFor(content: string): Promise<PeerEntry[]> {
  const { files } = readFolder(content);
  return files.flatMap(({ file, text }) => {
    const path = readPath(file);
    if (!('kind' in path) || path.kind !== 'entry') return [];
    const source = splitSource(text);
    if (!source) return [];
    const data = parse(source.yaml) as {
      title: string;
      summary: string;
      aliases?: string[];
      questions?: string[];
      place?: string;
    };
    return [
      {
        ref: `${path.type}/${path.slug}`,
        list: kinds[path.type].list,
        slug: path.slug,
        title: data.title,
        summary: data.summary,
        words: [...(data.place ? [data.place] : []), ...(data.aliases ?? []), ...(data.questions ?? [])],
        body: source.body.trim(),
      },
    ];
  });
}

/** Text that MDX does not read as code. */
export const plainForMdx = (text: string): string => text.replace(/[<{]/gu, ' ');

/** Components as Markdown, for tools that have none. */
export const withoutComponents = (body: string): string =>
  body
    .replace(/<Kennzahl\s+([^>]*)\/>/gu, (_, attributes: string) =>
      ['wert', 'einheit', 'text']
        .map((name) => attribute(attributes, name))
        .filter(Boolean)
        .join(' '),
    )
    .replace(/<Diagramm[^>]*\/>/gu, '')
    .replace(/<\/?[A-Z][^>]*>/gu, '');

const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes)?.[1] ?? '';
