import { formCatalogue } from '../../../site/form-catalogue.ts';
import { siteContent } from '../../../site/load.ts';

/** What the contribution form checks a draft against. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(formCatalogue(await siteContent())), {
    headers: { 'content-type': 'application/json' },
  });
}
