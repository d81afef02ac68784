/** What is used of Pagefind's browser script (1.6.0); it ships no types for it. */
export interface PagefindModule {
  createInstance(options: PagefindOptions): PagefindInstance;
}

export interface PagefindOptions {
  /** Address of the index with a slash at its end. */
  basePath: string;
  /** True: run where it is called; the search has a worker of its own. */
  noWorker: boolean;
  /** Added to the address of the entry file in place of the time, so that caches may keep it. */
  metaCacheTag: string;
}

export interface PagefindInstance {
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(term: string | null): Promise<PagefindResults>;
}

export interface PagefindResults {
  results: readonly PagefindResult[];
}

export interface PagefindResult {
  id: string;
  /** Places of the matched words in the page, counted from its first word. */
  words: readonly number[];
}
