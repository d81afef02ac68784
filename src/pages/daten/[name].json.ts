import type { APIContext } from 'astro';
import { kinds } from '../../../schemas/kinds.ts';
import { BundleResponse } from '../../site/bundle.ts';
import { isDevServer } from '../../site/dev-server.ts';
import { siteContent } from '../../site/load.ts';
import { type OpenType, openData, openTypes } from '../../site/open-data.ts';
import { pageKeys } from '../../site/page-keys.ts';

interface Props {
  type?: OpenType;
}

export async function getStaticPaths() {
  const site = await siteContent();
  const { ofType, entries, options, links } = site.catalogue;
  const keys = pageKeys(site);
  return [
    { params: { name: 'katalog' }, props: {}, cacheKey: keys.entries(entries) },
    ...openTypes.map((type) => ({
      params: { name: kinds[type].list },
      props: { type },
      // What the options say is part of every key, but not what names them.
      cacheKey:
        type === 'option'
          ? keys.cards(
              [],
              options.map(({ ref }) => links(ref)),
            )
          : keys.entries(ofType(type)),
    })),
  ];
}

export async function GET({ params: { name }, props: { type } }: APIContext<Props>): Promise<Response> {
  const texts = openData(await siteContent(), type);
  if (!isDevServer) return new BundleResponse([[`daten/${name}.json`, texts]]);
  return new Response([...texts].join(''), { headers: { 'content-type': 'application/json' } });
}
