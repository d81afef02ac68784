import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

// A copy, since the result of zlib is the beginning of a buffer of 16 KB, which would be kept with it.
/** A file of the search folder from its content. */
export const pack = (content: Uint8Array): Uint8Array => new Uint8Array(gzipSync(content, { level: 6 }));

/** Says whether the content of a file is that of the last build. */
export const contentHash = (content: Uint8Array): string => hash('sha256', content, 'hex').slice(0, 32);
