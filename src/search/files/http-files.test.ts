import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { readPackedJson } from './files.ts';
import { HttpFiles } from './http-files.ts';

afterEach(() => vi.unstubAllGlobals());

function answering(...answers: (Response | Error)[]) {
  const fetched = vi.fn(async (_address: string, _options: RequestInit) => {
    const answer = answers.shift();
    if (answer instanceof Response) return answer;
    throw answer ?? new Error('no more answers');
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
}

test('reads and unpacks a file below the base address', async () => {
  const fetched = answering(new Response(gzipSync('{"rows":3}')));
  expect(await readPackedJson(new HttpFiles('https://a.de/daten/'), 'x.pack')).toEqual({ rows: 3 });
  expect(fetched.mock.calls[0]?.[0]).toBe('https://a.de/daten/x.pack');
});

test('tries again after a failure, past the cache', async () => {
  const fetched = answering(new Error('offline'), new Response('', { status: 503 }), new Response('ok'));
  expect(new TextDecoder().decode(await new HttpFiles('/').read('x'))).toBe('ok');
  expect(fetched.mock.calls[1]?.[1]).toEqual({ cache: 'reload' });
});

test('a missing file is not tried again', async () => {
  const fetched = answering(new Response('', { status: 404 }));
  await expect(new HttpFiles('/').read('x')).rejects.toThrow('missing');
  expect(fetched).toHaveBeenCalledOnce();
});

test('gives up after three tries and says why', async () => {
  answering(new Error('a'), new Error('b'), new Error('offline'));
  await expect(new HttpFiles('/').read('x')).rejects.toMatchObject({ cause: { message: 'offline' } });
});
