import type { APIContext } from 'astro';
import { kinds } from '../../../schemas/kinds.ts';
import { bytesOf } from '../../site/bytes-of.ts';
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

/** Bytes of an entry: on average 900 to 8,600 by kind in the real ones. */
const bytesOfEntry = 6000;

export async function GET({ props: { type } }: APIContext<Props>): Promise<Response> {
  const site = await siteContent();
  const { entries, options, ofType } = site.catalogue;
  const { length } = type === undefined ? entries : type === 'option' ? options : ofType(type);
  const body = bytesOf(openData(site, type), length * bytesOfEntry);
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}
