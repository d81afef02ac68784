import { trustedPolicy } from '../site/trusted-types.ts';
import type { SearchFailure, WorkerAnswer, WorkerRequest } from './browser/messages.ts';
import type { SearchOptions } from './engine/options.ts';
import type { SearchResult } from './engine/result.ts';
import type { Suggestion } from './engine/suggest.ts';
import workerAddress from './worker.ts?worker&url';

/** Thrown when the search gives no answer; `failure` chooses the message. */
export class SearchError extends Error {
  readonly failure: SearchFailure;

  constructor(failure: SearchFailure) {
    super(`The search failed: ${failure}`);
    this.name = 'SearchError';
    this.failure = failure;
  }
}

/** The part of a worker that the client uses; tests give their own. */
export type SearchWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

const policy = trustedPolicy('search-worker', { createScriptURL: (address) => address });
const startWorker = (): SearchWorker => new Worker(policy.createScriptURL(workerAddress), { type: 'module' });

interface Waiting {
  resolve(answer: WorkerAnswer): void;
  reject(error: SearchError): void;
}

/**
 * The search as pages use it. Nothing is fetched before the first call; call `start` on the first focus of a search box,
 * so that files are there when the first word is typed.
 */
export class SearchClient {
  readonly #base: string;
  readonly #startWorker: () => SearchWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: SearchWorker | undefined;
  #lastId = 0;

  /**
   * @param base address of the search folder with a slash at its end, `/wiki/suche-daten/`; relative ones are resolved
   * against the page
   */
  constructor(base: string, start: () => SearchWorker = startWorker) {
    this.#base = base;
    this.#startWorker = start;
  }

  /** Starts the worker and lets it read what every query needs. Harmless when called again. */
  start(): void {
    if (this.#worker) return;
    try {
      const worker = this.#startWorker();
      worker.addEventListener('message', (event) => this.#receive((event as MessageEvent<WorkerAnswer>).data));
      worker.addEventListener('error', () => this.#fail());
      this.#worker = worker;
      this.#send({ kind: 'open', base: new URL(this.#base, location.href).href });
    } catch {
      this.#fail();
    }
  }

  /**
   * @returns the answer, or undefined when a later call of `search` has overtaken this one
   * @throws SearchError
   */
  async search(query: string, options: Partial<SearchOptions> = {}): Promise<SearchResult | undefined> {
    const answer = await this.#ask((id) => ({ kind: 'search', id, query, options }));
    return answer.kind === 'result' ? answer.result : undefined;
  }

  /** @throws SearchError */
  async suggest(typed: string, limit = 8): Promise<readonly Suggestion[]> {
    const answer = await this.#ask((id) => ({ kind: 'suggest', id, typed, limit }));
    return answer.kind === 'suggestions' ? answer.suggestions : [];
  }

  #ask(request: (id: number) => WorkerRequest): Promise<WorkerAnswer> {
    this.start();
    this.#lastId++;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (!this.#worker) {
        reject(new SearchError('worker'));
        return;
      }
      this.#waiting.set(id, { resolve, reject });
      this.#send(request(id));
    });
  }

  #send(request: WorkerRequest): void {
    this.#worker?.postMessage(request);
  }

  #receive(answer: WorkerAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.kind === 'failed') waiting?.reject(new SearchError(answer.failure));
    else waiting?.resolve(answer);
  }

  /** The worker broke down: all waiting calls fail, the next call starts a new one. */
  #fail(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new SearchError('worker'));
  }
}
