import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file of an entry as it lies in the repository.
 *
 * @param file path below the content folder
 */
export const entrySource = (file: string): Buffer<ArrayBuffer> =>
  readFileSync(join(process.env['CONTENT_DIR'] ?? 'content', file));
