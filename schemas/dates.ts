import { z } from 'zod';

/** A calendar day, `2026-11-25`; impossible days are refused. */
export const day = z.iso.date();

const year = z.int().min(1800).max(2100);
const month = z.string().regex(/^(18|19|20)\d\d-(0[1-9]|1[0-2])$/u, { error: 'ist ein Monat wie 2024-05' });

/** A point in time as exactly as it is known: a year (2024), a month ('2024-05') or a day ('2024-05-17'). */
export const partialDate = z.union([year, month, day], {
  error: 'ist ein Jahr (2024), ein Monat (2024-05) oder ein Tag (2024-05-17)',
});
export type PartialDate = z.infer<typeof partialDate>;
