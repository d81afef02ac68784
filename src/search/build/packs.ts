import { gzipSync } from 'node:zlib';

/** Compresses the content of a file. */
export type Pack = (content: Uint8Array) => Uint8Array;

export const pack: Pack = (content) => gzipSync(content, { level: 6 });
