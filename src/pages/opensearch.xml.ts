import { escapeXml } from '../export/xml.ts';
import { absolute, href } from '../site/links.ts';
import { siteContent } from '../site/load.ts';

/** Lets browsers add the site's search to their own. */
export async function GET(): Promise<Response> {
  const { config } = await siteContent();
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(config.name.slice(0, 16))}</ShortName>
  <LongName>${escapeXml(config.name.slice(0, 48))}</LongName>
  <Description>${escapeXml(config.tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>de</Language>
  <Url type="text/html" template="${escapeXml(absolute(href('/suche/')))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
