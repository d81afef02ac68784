/** What an address answered. */
export interface LinkState {
  ok: boolean;
  /** „404“, „keine Antwort“ … */
  reason: string;
  /** Milliseconds since 1970. */
  asked: number;
}

const pause = 1000;
const timeout = 15_000;

/**
 * Asks addresses, one at a time per host with a second between, hosts side by side.
 *
 * @param fetcher replaced in tests
 */
export async function probe(
  urls: readonly string[],
  onResult: (url: string, state: LinkState) => void,
  fetcher: typeof fetch = fetch,
  wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)),
): Promise<void> {
  const hosts = new Map<string, string[]>();
  for (const url of urls) {
    const { host } = new URL(url);
    hosts.set(host, [...(hosts.get(host) ?? []), url]);
  }
  await Promise.all(
    [...hosts.values()].map(async (own) => {
      for (const [index, url] of own.entries()) {
        if (index > 0) await wait(pause);
        onResult(url, await ask(url, fetcher));
      }
    }),
  );
}

/** HEAD first; servers that refuse it are asked for the page itself. */
async function ask(url: string, fetcher: typeof fetch): Promise<LinkState> {
  for (const method of ['HEAD', 'GET']) {
    try {
      const response = await fetcher(url, {
        method,
        redirect: 'follow',
        signal: AbortSignal.timeout(timeout),
        headers: { 'user-agent': 'Linkpruefung der Wissensplattform Kinderchancen' },
      });
      await response.body?.cancel();
      if (response.ok) return { ok: true, reason: String(response.status), asked: Date.now() };
      if (method === 'GET' || response.status === 404 || response.status === 410)
        return { ok: false, reason: String(response.status), asked: Date.now() };
    } catch {
      if (method === 'GET') return { ok: false, reason: 'keine Antwort', asked: Date.now() };
    }
  }
  return { ok: false, reason: 'keine Antwort', asked: Date.now() };
}
