import { expect, test } from 'vitest';
import { probe } from './link-probe.ts';

/** A web of three hosts, without a network. */
function web(answers: Record<string, number | Error>) {
  const asked: string[] = [];
  const fetcher = (async (url: string, { method }: { method: string }) => {
    asked.push(`${method} ${url}`);
    const answer = answers[`${method} ${url}`] ?? answers[url] ?? new Error('unreachable');
    if (answer instanceof Error) throw answer;
    return new Response(null, { status: answer });
  }) as unknown as typeof fetch;
  return { fetcher, asked };
}

test('HEAD is enough where it is answered; GET is tried where it is refused', async () => {
  const { fetcher, asked } = web({
    'https://a.de/1': 200,
    'HEAD https://b.de/1': 405,
    'GET https://b.de/1': 200,
    'https://c.de/weg': 404,
  });
  const states = new Map<string, string>();
  await probe(
    ['https://a.de/1', 'https://b.de/1', 'https://c.de/weg', 'https://d.de/'],
    (url, { ok, reason }) => states.set(url, `${ok} ${reason}`),
    fetcher,
    async () => undefined,
  );
  expect(Object.fromEntries(states)).toEqual({
    'https://a.de/1': 'true 200',
    'https://b.de/1': 'true 200',
    'https://c.de/weg': 'false 404',
    'https://d.de/': 'false keine Antwort',
  });
  expect(asked.filter((line) => line.includes('a.de'))).toEqual(['HEAD https://a.de/1']);
});

test('one host is asked once a second', async () => {
  const { fetcher } = web({
    'https://a.de/1': 200,
    'https://a.de/2': 200,
    'https://a.de/3': 200,
    'https://b.de/1': 200,
  });
  const waits: number[] = [];
  await probe(
    ['https://a.de/1', 'https://a.de/2', 'https://a.de/3', 'https://b.de/1'],
    () => undefined,
    fetcher,
    async (ms) => void waits.push(ms),
  );
  expect(waits).toEqual([1000, 1000]);
});
