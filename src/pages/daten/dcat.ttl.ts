import { toDcat } from '../../export/dcat.ts';
import { absolute, href } from '../../site/links.ts';
import { siteContent } from '../../site/load.ts';
import { distributions } from '../../site/open-data.ts';

/** The record by which data portals such as GovData find the open data. */
export async function GET(): Promise<Response> {
  const { config, catalogue, labels } = await siteContent();
  const text = await toDcat({
    home: absolute(href('/')),
    title: `${config.name}: Katalog`,
    description: config.tagline,
    publisher: config.operator.name,
    licence: config.textLicence.url,
    modified: catalogue.today,
    keywords: ['Kinderarmut', 'Prävention', ...labels.vocabulary('action-fields').concepts.map(({ label }) => label)],
    distributions: distributions(),
  });
  return new Response(text, { headers: { 'content-type': 'text/turtle; charset=utf-8' } });
}
