import { beforeAll, expect, test, vi } from 'vitest';
import type { WorkerAnswer, WorkerRequest } from './browser/messages.ts';
import { SearchClient, SearchError } from './client.ts';

/** A worker that answers as told. */
function fakeWorker(reply: (request: WorkerRequest) => WorkerAnswer | undefined) {
  const listeners = new Map<string, (event: unknown) => void>();
  const requests: WorkerRequest[] = [];
  const worker = {
    postMessage(request: WorkerRequest) {
      requests.push(request);
      const answer = reply(request);
      if (answer) queueMicrotask(() => listeners.get('message')?.({ data: answer }));
    },
    terminate: vi.fn(),
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
  };
  return { worker, requests, breakDown: () => listeners.get('error')?.({}) };
}

beforeAll(() => vi.stubGlobal('location', { href: 'http://localhost/wiki/suche/' }));

test('nothing starts before it is needed, and then with the full address', async () => {
  const { worker, requests } = fakeWorker((request) =>
    request.kind === 'suggest' ? { kind: 'suggestions', id: request.id, suggestions: [] } : undefined,
  );
  const start = vi.fn(() => worker);
  const client = new SearchClient('../suche-daten/', start);
  expect(start).not.toHaveBeenCalled();
  expect(await client.suggest('ki')).toEqual([]);
  client.start();
  expect(start).toHaveBeenCalledOnce();
  expect(requests[0]).toEqual({ kind: 'open', base: 'http://localhost/wiki/suche-daten/' });
});

test('a search that was overtaken gives undefined', async () => {
  const { worker } = fakeWorker((request) =>
    request.kind === 'search' ? { kind: 'stale', id: request.id } : undefined,
  );
  expect(await new SearchClient('/', () => worker).search('Kita')).toBeUndefined();
});

test('a failure says which', async () => {
  const { worker } = fakeWorker((request) =>
    request.kind === 'search' ? { kind: 'failed', id: request.id, failure: 'wasm' } : undefined,
  );
  await expect(new SearchClient('/', () => worker).search('Kita')).rejects.toMatchObject({ failure: 'wasm' });
});

test('a worker that breaks down fails its calls, and the next call starts a new one', async () => {
  const broken = fakeWorker(() => undefined);
  const sound = fakeWorker((request) =>
    request.kind === 'suggest' ? { kind: 'suggestions', id: request.id, suggestions: [] } : undefined,
  );
  const start = vi.fn(() => sound.worker).mockReturnValueOnce(broken.worker);
  const client = new SearchClient('/', start);
  const answer = client.search('Kita');
  broken.breakDown();
  await expect(answer).rejects.toThrow(SearchError);
  expect(await client.suggest('ki')).toEqual([]);
});

test('a browser without workers is told as such', async () => {
  const client = new SearchClient('/', () => {
    throw new Error('no workers');
  });
  await expect(client.search('Kita')).rejects.toMatchObject({ failure: 'worker' });
});
