import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Bytes that zlib sets aside for a result at once; most files are smaller, and have no need of its 16 KB. */
const chunkSize = 4096;

/** A file of the search folder from its content. */
export const pack = (content: Uint8Array): Uint8Array => gzipSync(content, { level: 6, chunkSize });

/** Says whether the content of a file is that of the last build. */
export const contentHash = (content: Uint8Array): string => hash('sha256', content, 'hex').slice(0, 32);
