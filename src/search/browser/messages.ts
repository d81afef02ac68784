import type { SearchOptions } from '../engine/options.ts';
import type { SearchResult } from '../engine/result.ts';
import type { Suggestion } from '../engine/suggest.ts';

/**
 * Why there is no answer. `wasm`: the browser forbids WebAssembly; `broken`: files of the search cannot be read, for
 * example offline before the first visit; `worker`: the browser does not run the worker.
 */
export type SearchFailure = 'wasm' | 'broken' | 'worker';

/** From the page to the worker. */
export type WorkerRequest =
  /** First message: address of the search folder with a slash at its end. */
  | { kind: 'open'; base: string }
  /** A newer search makes the one before stale. */
  | { kind: 'search'; id: number; query: string; options: Partial<SearchOptions> }
  | { kind: 'suggest'; id: number; typed: string; limit: number };

/** From the worker to the page; one answer per request with an id. */
export type WorkerAnswer =
  | { kind: 'result'; id: number; result: SearchResult }
  | { kind: 'suggestions'; id: number; suggestions: readonly Suggestion[] }
  /** A newer search came before the answer. */
  | { kind: 'stale'; id: number }
  | { kind: 'failed'; id: number; failure: SearchFailure };
