import { toTurtle } from '../../export/skos.ts';
import { absolute, href } from '../../site/links.ts';
import { siteContent } from '../../site/load.ts';
import { allVocabularies } from '../../site/open-data.ts';

export async function GET(): Promise<Response> {
  const site = await siteContent();
  const text = await toTurtle(allVocabularies(site), absolute(href('/')), site.config.textLicence.url);
  return new Response(text, { headers: { 'content-type': 'text/turtle; charset=utf-8' } });
}
