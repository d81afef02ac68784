import { toJsonLd } from '../../export/skos.ts';
import { absolute, href } from '../../site/links.ts';
import { siteContent } from '../../site/load.ts';
import { allVocabularies } from '../../site/open-data.ts';

export async function GET(): Promise<Response> {
  const site = await siteContent();
  return new Response(
    JSON.stringify(toJsonLd(allVocabularies(site), absolute(href('/')), site.config.textLicence.url), null, 1),
    {
      headers: { 'content-type': 'application/ld+json' },
    },
  );
}
