import { SearchEngine } from '../engine/engine.ts';
import type { OpenedSearch } from '../engine/open.ts';
import { Suggester } from '../engine/suggest.ts';
import { StoreError } from '../index/store.ts';
import type { SearchFailure, WorkerAnswer, WorkerRequest } from './messages.ts';

/** What the session needs of an opened search; the store is warmed while someone types. */
export type OpenedSession = Pick<OpenedSearch, 'names'> &
  ConstructorParameters<typeof SearchEngine>[0] & {
    store: { warm(): Promise<void> };
  };

interface Running {
  engine: SearchEngine;
  /** Made with the first beginning that is typed, since it needs all names. */
  suggester(): Promise<Suggester>;
}

/** The worker's side of the conversation; knows neither the worker's globals nor where files come from. */
export class WorkerSession {
  readonly #open: (base: string) => Promise<OpenedSession>;
  readonly #answer: (answer: WorkerAnswer) => void;
  #base = '';
  #running: Promise<Running> | undefined;
  #latest: AbortController | undefined;

  constructor(open: (base: string) => Promise<OpenedSession>, answer: (answer: WorkerAnswer) => void) {
    this.#open = open;
    this.#answer = answer;
  }

  async handle(request: WorkerRequest): Promise<void> {
    switch (request.kind) {
      case 'open':
        this.#base = request.base;
        await this.#start().catch(() => undefined);
        return;
      case 'search':
        return this.#search(request);
      case 'suggest':
        return this.#suggest(request);
    }
  }

  async #search({ id, query, options }: WorkerRequest & { kind: 'search' }): Promise<void> {
    this.#latest?.abort();
    const current = new AbortController();
    this.#latest = current;
    try {
      const { engine } = await this.#start();
      current.signal.throwIfAborted();
      const result = await engine.search(query, options, current.signal);
      this.#answer({ kind: 'result', id, result });
    } catch (error) {
      if (current.signal.aborted) this.#answer({ kind: 'stale', id });
      else this.#answer({ kind: 'failed', id, failure: failureOf(error) });
    }
  }

  async #suggest({ id, typed, limit }: WorkerRequest & { kind: 'suggest' }): Promise<void> {
    try {
      const suggester = await (await this.#start()).suggester();
      this.#answer({ kind: 'suggestions', id, suggestions: suggester.suggest(typed, limit) });
    } catch (error) {
      this.#answer({ kind: 'failed', id, failure: failureOf(error) });
    }
  }

  /** Opens the search once; after a failure the next request tries again. */
  #start(): Promise<Running> {
    if (!this.#running) {
      const running = this.#open(this.#base).then((opened) => {
        opened.store.warm().catch(() => undefined);
        return { engine: new SearchEngine(opened), suggester: suggesterOf(opened) };
      });
      this.#running = running;
      running.catch(() => {
        this.#running = undefined;
      });
    }
    return this.#running;
  }
}

/** Made once; after a failure the next beginning tries again. */
function suggesterOf({ labels, names }: OpenedSession): () => Promise<Suggester> {
  let made: Promise<Suggester> | undefined;
  return () => {
    made ??= labels().then((all) => new Suggester(all, names));
    made.catch(() => {
      made = undefined;
    });
    return made;
  };
}

const failureOf = (error: unknown): SearchFailure => (error instanceof StoreError ? error.failure : 'broken');
