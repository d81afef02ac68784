import type { APIContext } from 'astro';
import { z } from 'zod';
import { glossarySchema } from '../../../schemas/glossary.ts';
import { kinds } from '../../../schemas/kinds.ts';
import { siteSchema } from '../../../schemas/site.ts';
import { vocabularySchema } from '../../../schemas/vocabulary.ts';
import { openCatalogueSchema } from '../../export/open-catalogue-schema.ts';
import { absolute, href } from '../../site/links.ts';
import { siteContent } from '../../site/load.ts';
import { pageKeys } from '../../site/page-keys.ts';

const schemas: Record<string, { title: string; schema: z.ZodType }> = {
  ...Object.fromEntries(
    Object.entries(kinds).map(([type, { singular, schema }]) => [type, { title: singular, schema }]),
  ),
  glossary: { title: 'Glossareintrag', schema: glossarySchema },
  vocabulary: { title: 'Vokabular', schema: vocabularySchema },
  katalog: { title: 'Katalog der offenen Daten', schema: openCatalogueSchema },
  site: { title: 'Einstellungen der Seite', schema: siteSchema },
};

export async function getStaticPaths() {
  // The code is part of every key.
  const cacheKey = pageKeys(await siteContent()).cards([], '');
  return Object.keys(schemas).map((kind) => ({ params: { kind }, cacheKey }));
}

/** JSON Schema of the fields that an editor writes, with their German labels, hints and examples. */
export function GET({ params: { kind = '' } }: APIContext): Response {
  const found = schemas[kind];
  if (!found) return new Response(null, { status: 404 });
  const { title, schema } = found;
  const json = {
    $id: absolute(href(`/schema/${kind}.json`)),
    title,
    ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  };
  return new Response(JSON.stringify(json, null, 2), { headers: { 'content-type': 'application/schema+json' } });
}
