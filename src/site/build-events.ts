import { channel } from 'node:diagnostics_channel';

/**
 * Told when all pages of a build are made, so that what only they need leaves the memory before the search comes. Pages run as
 * bundled code, which shares no module with what builds the site (src/build).
 */
export const pagesMade = channel('kinderchancen:pages-made');
