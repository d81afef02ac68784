import { channel } from 'node:diagnostics_channel';
import type { ContentKeys } from './read-cache.ts';

/** File → where `KeptContent` has what it says. */
export type KeysByFile = ReadonlyMap<string, ContentKeys>;

const read = channel('kinderchancen:content-read');

/**
 * Tells where the content of all sound files is kept, so that they are read once in a build. Astro runs the loader as code that shares
 * no module with the integrations.
 */
export const announceContent = (keys: KeysByFile): void => read.publish(keys);

export const onContentRead = (told: (keys: KeysByFile) => void): void =>
  read.subscribe((keys) => told(keys as KeysByFile));
