/** Path below the site, and the content of the file: bytes, a text, or pieces of one, of which only one is in the memory at a time. */
export type BundledFile = readonly [path: string, content: Buffer | string | Iterable<string>];

/** Ending of the paths of bundles, which no file of the site has. */
export const bundleEnding = '.bundle';

/** Files in one answer: many small ones, since a route of its own for each of them costs more than all that they hold, or a large one in pieces. */
export class BundleResponse extends Response {
  readonly files: readonly BundledFile[];

  constructor(files: readonly BundledFile[]) {
    super(null);
    this.files = files;
  }
}

/** The files of a bundle. The class itself tells nothing, since the program of the pages has one of its own. */
export const filesOfBundle = (response: Response): readonly BundledFile[] | undefined =>
  'files' in response ? (response as BundleResponse).files : undefined;
