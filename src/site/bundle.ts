/** Path below the site, and the content of the file. */
export type BundledFile = readonly [path: string, text: string];

/** Ending of the paths of bundles, which no file of the site has. */
export const bundleEnding = '.ndjson';

export const isBundle = (path: string): boolean => path.endsWith(bundleEnding);

/** Many small files in one answer, a line of JSON each: a route of its own for each of them costs more than all that they hold. */
export const writeBundle = (files: readonly BundledFile[]): Uint8Array[] =>
  files.map((file) => Buffer.from(`${JSON.stringify(file)}\n`));

/** The files of `writeBundle`. */
export const readBundle = (bundle: string): BundledFile[] =>
  bundle
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as BundledFile);
