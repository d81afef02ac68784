import type { APIContext } from 'astro';
import { kinds } from '../../../schemas/kinds.ts';
import type { Entry } from '../../catalogue/model.ts';
import { toMarkdown } from '../../export/markdown.ts';
import { kindLabel, placeLabel } from '../../site/describe.ts';
import { factsOf } from '../../site/facts.ts';
import { absolute, entryHref } from '../../site/links.ts';
import { siteContent } from '../../site/load.ts';
import { pageKeys } from '../../site/page-keys.ts';
import { inShard } from '../../site/shard.ts';

interface Props {
  entry: Entry;
}

export async function getStaticPaths() {
  const site = await siteContent();
  const keys = pageKeys(site);
  return site.catalogue.entries.filter(inShard).map((entry) => ({
    params: { list: kinds[entry.type].list, slug: entry.slug },
    props: { entry },
    cacheKey: keys.entry(entry),
  }));
}

/** An entry as plain Markdown, for programs and for copying. */
export async function GET({ props: { entry } }: APIContext<Props>): Promise<Response> {
  const { catalogue, labels, rendered, config } = await siteContent();
  const text = toMarkdown({
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
  return new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
}
