import { createHash } from 'node:crypto';
import type { APIContext, GetStaticPathsItem } from 'astro';
import type { Reference } from '../../schemas/reference.ts';
import type { Entry } from '../catalogue/model.ts';
import { BundleResponse, bundleEnding } from '../site/bundle.ts';
import { isDevServer } from '../site/dev-server.ts';
import { siteContent } from '../site/load.ts';
import { pageKeys } from '../site/page-keys.ts';
import { inShard } from '../site/shard.ts';
import { mediaTypeOf, sideFilesOf, sidePathsOf } from '../site/side-files.ts';

interface Props {
  /** Astro keeps props until the end of the build, and with an entry all of its data. */
  refs: readonly Reference[];
}

/**
 * The files beside the pages of entries. A build makes them in bundles, which src/build/pages.ts takes apart; the
 * development server gives each by itself.
 */
export async function getStaticPaths(): Promise<GetStaticPathsItem[]> {
  const site = await siteContent();
  const entries = site.catalogue.entries.filter(inShard);
  if (isDevServer)
    return entries.flatMap((entry) =>
      sidePathsOf(entry).map((file) => ({ params: { file }, props: { refs: [entry.ref] } })),
    );
  const keys = pageKeys(site);
  return [...Map.groupBy(entries, bundleOf)].map(([bundle, members]) => ({
    params: { file: `${bundle}${bundleEnding}` },
    props: { refs: members.map(({ ref }) => ref) },
    cacheKey: keys.entries(members),
  }));
}

export async function GET({ params: { file }, props: { refs } }: APIContext<Props>): Promise<Response> {
  const site = await siteContent();
  const files = refs.flatMap((ref) => {
    const entry = site.catalogue.get(ref);
    return entry ? sideFilesOf(entry, site) : [];
  });
  if (!isDevServer) return new BundleResponse(files);
  const found = files.find(([path]) => path === file);
  return found
    ? new Response(found[1], { headers: { 'content-type': mediaTypeOf(found[0]) } })
    : new Response(null, { status: 404 });
}

/** One of 256 bundles, by the hash of the name: a new entry leaves the other bundles as they are. */
const bundleOf = ({ ref }: Entry): string => createHash('sha256').update(ref).digest('hex').slice(0, 2);
