import { absolute, href } from '../site/links.ts';
import { siteContent } from '../site/load.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Lets browsers add the site's search to their own. */
export async function GET(): Promise<Response> {
  const { config } = await siteContent();
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(config.name.slice(0, 16))}</ShortName>
  <LongName>${escape(config.name.slice(0, 48))}</LongName>
  <Description>${escape(config.tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>de</Language>
  <Url type="text/html" template="${escape(absolute(href('/suche/')))}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
}
