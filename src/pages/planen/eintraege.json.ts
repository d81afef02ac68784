import { siteContent } from '../../site/load.ts';
import { planningData } from '../../site/planning-data.ts';

export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(planningData(await siteContent())), {
    headers: { 'content-type': 'application/json' },
  });
}
