import { countsAt } from '../index/count-places.ts';
import { writtenWords } from '../index/prepare.ts';
import type { Posting, RowText, Store } from '../index/store.ts';
import { StoreError } from '../index/store.ts';
import { markTerm, markWritten } from './mark.ts';
import type { PagefindInstance, PagefindModule } from './module.ts';

export interface PagefindSource {
  /** Loads Pagefind's script. */
  load(): Promise<PagefindModule>;
  /** Address of the index folder with a slash at its end. */
  basePath: string;
  /** Version of the index. */
  version: string;
  /** Rows of the index. */
  size: number;
  text(row: number): Promise<RowText>;
  /** Whether the index must have postings for a term. Pagefind keeps silent about a file that it could not load. */
  has(term: string): boolean;
}

/** Sessions that are tried before the store gives up; Pagefind keeps a failed file for as long as its session lives. */
const sessionsTried = 2;

/** Milliseconds after which Pagefind is taken for stuck; it waits without end for a script that failed to load. */
const patience = 15_000;

/** Terms kept in memory; a session of typing uses some hundred. */
const keptTerms = 2000;

/** Postings from a Pagefind index; see `count-places.ts` for the trick. Results of look-ups are kept. */
export class PagefindStore implements Store {
  readonly #source: PagefindSource;
  readonly #kept = new Map<string, Promise<readonly Posting[]>>();
  #session: Promise<Session> | undefined;

  constructor(source: PagefindSource) {
    this.#source = source;
  }

  get size(): number {
    return this.#source.size;
  }

  /** Loads script, WebAssembly and the list of rows, so that the first query waits for its terms only. */
  async warm(): Promise<void> {
    await this.#withSession(async () => undefined);
  }

  postings(term: string): Promise<readonly Posting[]> {
    const kept = this.#kept.get(term);
    if (kept) return kept;
    const found = this.#lookUp(term);
    if (this.#kept.size >= keptTerms) this.#kept.clear();
    this.#kept.set(term, found);
    found.catch(() => this.#kept.delete(term));
    return found;
  }

  async phrase(words: string): Promise<ReadonlySet<number>> {
    return this.#withSession(async ({ pagefind, rows }) => {
      const { results } = await inTime(pagefind.search(`"${writtenWords(words).map(markWritten).join(' ')}"`));
      return new Set(results.map(({ id }) => rowOf(rows, id)));
    });
  }

  text(row: number): Promise<RowText> {
    return this.#source.text(row);
  }

  #lookUp(term: string): Promise<readonly Posting[]> {
    return this.#withSession(async ({ pagefind, rows }) => {
      const { results } = await inTime(pagefind.search(markTerm(term)));
      if (results.length === 0 && this.#source.has(term)) throw new Error('A file of the index was not loaded');
      const postings = results.map(({ id, words }) => ({ row: rowOf(rows, id), counts: countsAt(words) }));
      return postings.sort((a, b) => a.row - b.row);
    });
  }

  async #withSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
    let failure: unknown;
    for (let tried = 0; tried < sessionsTried; tried++) {
      const opening = this.#open();
      try {
        return await work(await opening);
      } catch (error) {
        if (error instanceof StoreError && error.failure === 'wasm') throw error;
        failure = error;
        if (this.#session === opening) this.#session = undefined;
      }
    }
    throw new StoreError('broken', 'The search index cannot be read', { cause: failure });
  }

  #open(): Promise<Session> {
    this.#session ??= openSession(this.#source, this.size);
    return this.#session;
  }
}

interface Session {
  pagefind: PagefindInstance;
  /** Pagefind's page id → row. */
  rows: ReadonlyMap<string, number>;
}

async function openSession({ load, basePath, version }: PagefindSource, size: number): Promise<Session> {
  if (!allowsWebAssembly()) throw new StoreError('wasm', 'The browser does not run WebAssembly');
  const pagefind = (await load()).createInstance({ basePath, noWorker: true, metaCacheTag: version });
  await inTime(pagefind.init());
  // Without a term Pagefind lists all pages in the order in which they were added, and loads nothing for it.
  const { results } = await inTime(pagefind.search(null));
  if (results.length !== size) throw new Error(`The index has ${results.length} pages, the catalogue ${size}`);
  return { pagefind, rows: new Map(results.map(({ id }, row) => [id, row])) };
}

/** The smallest WebAssembly module: its header. A content policy or a hardened browser refuses it. */
function allowsWebAssembly(): boolean {
  try {
    return Boolean(new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)));
  } catch {
    return false;
  }
}

function rowOf(rows: ReadonlyMap<string, number>, id: string): number {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`The index has no page ${id}`);
  return row;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Pagefind gave no answer within ${patience} ms`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
