import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Bytes that zlib sets aside for a result at once; they stay until the collector has looked through everything. It takes no fewer than the least. */
const mostAtOnce = 1 << 12;
const leastAtOnce = 1 << 6;

/** A file of the search folder from its content. */
export const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(content, { level: 6, chunkSize: Math.min(mostAtOnce, Math.max(leastAtOnce, content.length >> 1)) });

/** Says whether the content of a file is that of the last build. */
export const contentHash = (content: Uint8Array): string => hash('sha256', content, 'hex').slice(0, 32);
