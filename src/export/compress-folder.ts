import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that shrink; pictures, fonts and Pagefind's files are compressed already. */
const shrinking = /\.(?:html|css|js|json|jsonld|webmanifest|svg|xml|txt|md|mdx|csv|ttl)$/u;
/** Bytes that fit into one packet anyway. */
const least = 1024;
/** zlib works on so many threads. */
const together = 4;

const compressions = {
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
};

/**
 * Writes `.gz` and `.br` beside every text file of a folder, for servers that hand out files compressed beforehand.
 *
 * @returns bytes of these files: as they are, as gzip and as brotli
 */
export async function compressFolder(
  folder: string,
): Promise<{ files: number; plain: number; gz: number; br: number }> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile() && shrinking.test(item.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const sums = { files: 0, plain: 0, gz: 0, br: 0 };
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) {
      const bytes = await readFile(file);
      if (bytes.length < least) continue;
      sums.files++;
      sums.plain += bytes.length;
      for (const kind of ['gz', 'br'] as const) {
        const small = await compressions[kind](bytes);
        await writeFile(`${file}.${kind}`, small);
        sums[kind] += small.length;
      }
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return sums;
}
