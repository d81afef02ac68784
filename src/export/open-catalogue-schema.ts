import { z } from 'zod';
import { entryTypes, slugPattern } from '../../schemas/reference.ts';

const web = z.url({ protocol: /^https?$/u }).max(2000);
const words = z.string().max(4000);

/**
 * The open data of an instance, as another instance may read them: strict in shape and size, so that a foreign file can
 * bring neither code nor markup nor endless lists. `data` is kept as it is and read again by the schema of its type.
 */
export const openEntrySchema = z.strictObject({
  id: z.string().regex(new RegExp(`^(?:${entryTypes.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`, 'u')),
  type: z.enum(entryTypes),
  slug: z.string().regex(slugPattern).max(80),
  land: z.string().max(10).optional(),
  url: web,
  licence: web,
  data: z.record(z.string().max(60), z.unknown()),
  derived: z.strictObject({
    evidence: z
      .strictObject({
        level: z.int().min(0).max(4).optional(),
        name: words.optional(),
        sign: words.optional(),
        reach: z.array(words).max(10),
        studies: z.int().min(0),
      })
      .optional(),
    reviewDue: z.iso.date().optional(),
    reviewState: words.optional(),
    links: z
      .array(z.strictObject({ relation: words, direction: z.enum(['forward', 'back']), label: words, target: words }))
      .max(500),
  }),
  sections: z
    .array(z.strictObject({ heading: words, text: z.string().max(40_000) }))
    .max(30)
    .optional(),
});

export const openCatalogueSchema = z.strictObject({
  version: z.string().regex(/^1\.\d+$/u, { error: 'ist eine Fassung, die dieses Programm nicht kennt (erwartet 1.x)' }),
  generated: z.iso.date(),
  publisher: words,
  licence: web,
  home: web,
  entries: z.array(openEntrySchema).max(20_000),
});
