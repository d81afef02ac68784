import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { type LinkState, probe } from './link-probe.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Asks a server on this computer; waiting is noted instead of done. */
async function asked(paths: string[], listener: RequestListener, timeout = 10_000) {
  const requests: string[] = [];
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const states = new Map<string, LinkState>();
  const waits: number[] = [];
  await probe(
    paths.map((path) => origin + path),
    (url, state) => states.set(url.slice(origin.length), state),
    { wait: async (ms) => void waits.push(ms), timeout },
  );
  const verdicts = paths.map((path) => {
    const { verdict, reason, moved } = states.get(path) ?? { verdict: undefined };
    return [verdict, reason, ...(moved ? [moved.slice(origin.length)] : [])].join(' ');
  });
  return { verdicts, requests, waits };
}

/** Answers with the status that the path names; `/405-head/` refuses HEAD only. */
const byPath: RequestListener = ({ method, url = '' }, response) => {
  const [, status = '200', only] = /^\/(\d+)(-head)?/u.exec(url) ?? [];
  response.writeHead(only && method === 'GET' ? 200 : Number(status)).end();
};

test('one request with HEAD is enough for a page that is there', async () => {
  const { verdicts, requests, waits } = await asked(['/200'], byPath);
  expect(verdicts).toEqual(['erreichbar 200']);
  expect(requests).toEqual(['HEAD /200']);
  expect(waits).toEqual([]);
});

test.each([403, 404, 405, 500, 501])('a server that answers HEAD with %i is asked for the page', async (status) => {
  const { verdicts, requests } = await asked([`/${status}-head`], byPath);
  expect(verdicts).toEqual(['erreichbar 200']);
  expect(requests).toEqual([`HEAD /${status}-head`, `GET /${status}-head`]);
});

test.each([
  [404, 'tot'],
  [410, 'tot'],
  [401, 'unklar'],
  [403, 'unklar'],
  [500, 'unklar'],
  [503, 'unklar'],
])('%i means: %s', async (status, verdict) => {
  expect((await asked([`/${status}`], byPath)).verdicts).toEqual([`${verdict} ${status}`]);
});

test('between any two requests to a host lies a second', async () => {
  const { requests, waits } = await asked(['/200/a', '/200/b', '/404/c'], byPath);
  expect(requests).toHaveLength(4);
  expect(waits).toEqual([1000, 1000, 1000]);
});

test('a busy server gets the time that it asks for, once', async () => {
  const { verdicts, requests, waits } = await asked(['/'], ({ method }, response) => {
    response.writeHead(method === 'HEAD' ? 429 : 200, { 'retry-after': '7' }).end();
  });
  expect(verdicts).toEqual(['erreichbar 200']);
  expect(requests).toEqual(['HEAD /', 'GET /']);
  expect(waits).toEqual([7000]);
});

test('a server that asks for an hour is left alone', async () => {
  const { verdicts, requests } = await asked(['/'], (_, response) => {
    response.writeHead(503, { 'retry-after': '3600' }).end();
  });
  expect(verdicts).toEqual(['unklar 503']);
  expect(requests).toEqual(['HEAD /']);
});

test('the end of redirects counts; only a permanent one is a new address', async () => {
  const redirects: RequestListener = ({ url }, response) => {
    const [status, location] = url === '/alt' ? [301, '/neu'] : url === '/kurz' ? [302, '/neu'] : [200, ''];
    response.writeHead(status as number, location ? { location: location as string } : {}).end();
  };
  expect((await asked(['/alt', '/kurz'], redirects)).verdicts).toEqual(['erreichbar 200 /neu', 'erreichbar 200']);
});

test('redirects to a missing page are dead, and so are endless ones', async () => {
  const redirects: RequestListener = ({ url }, response) => {
    if (url === '/weg') response.writeHead(404).end();
    else response.writeHead(302, { location: url === '/alt' ? '/weg' : '/kreis' }).end();
  };
  expect((await asked(['/alt', '/kreis'], redirects)).verdicts).toEqual(['tot 404', 'tot Weiterleitung im Kreis']);
});

test('a server that says nothing, or hangs up, leaves the matter open', async () => {
  const { verdicts } = await asked(
    ['/still', '/weg'],
    ({ url }, response) => {
      if (url === '/weg') response.destroy();
    },
    300,
  );
  expect(verdicts).toEqual(['unklar keine Antwort', 'unklar keine Antwort']);
});

test('an address whose host does not exist leaves the others to be asked', async () => {
  const states = new Map<string, string>();
  const fetcher = (async (url: string) => {
    if (url.includes('fort.de')) throw new TypeError('fetch failed');
    return new Response(null);
  }) as typeof fetch;
  await probe(['https://fort.de/', 'https://da.de/'], (url, { verdict }) => states.set(url, verdict), {
    fetcher,
    wait: async () => undefined,
  });
  expect(Object.fromEntries(states)).toEqual({ 'https://fort.de/': 'unklar', 'https://da.de/': 'erreichbar' });
  server = createServer();
});
