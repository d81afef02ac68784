/** `tot`: the page is gone. `unklar`: it may be there for people; programs are refused, or the server fails. */
export type LinkVerdict = 'erreichbar' | 'tot' | 'unklar';

/** What an address answered. */
export interface LinkState {
  verdict: LinkVerdict;
  /** „404“, „keine Antwort“ … */
  reason: string;
  /** Where a permanent redirect leads to. */
  moved?: string;
  /** Milliseconds since 1970. */
  asked: number;
}

export interface ProbeOptions {
  fetcher?: typeof fetch;
  wait?: (ms: number) => Promise<void>;
  /** Milliseconds until a silent server is given up. */
  timeout?: number;
}

/** Milliseconds between two requests to a host. */
const pause = 1000;
/** A server that asks for more patience than this, in milliseconds, is asked another day. */
const mostPatience = 60_000;
const mostRedirects = 5;
const permanent = new Set([301, 308]);
const busy = new Set([429, 503]);
const gone = new Set([404, 410]);

const defaults: Required<ProbeOptions> = {
  fetcher: fetch,
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  timeout: 15_000,
};

/** Asks addresses, one request at a time per host with a second between, hosts side by side. */
export async function probe(
  urls: readonly string[],
  onResult: (url: string, state: LinkState) => void,
  options: ProbeOptions = {},
): Promise<void> {
  const tools = { ...defaults, ...options };
  const hosts = Map.groupBy(urls, (url) => new URL(url).host);
  await Promise.all(
    Array.from(hosts.values(), async (own) => {
      for (const [index, url] of own.entries()) {
        if (index > 0) await tools.wait(pause);
        onResult(url, { ...(await ask(url, tools)), asked: Date.now() });
      }
    }),
  );
}

type Answer = Omit<LinkState, 'asked'> & { patience?: number };

/** HEAD first; where it fails the page itself is asked for, since many servers answer HEAD wrongly. */
async function ask(url: string, tools: Required<ProbeOptions>): Promise<Omit<LinkState, 'asked'>> {
  const { patience = pause, ...first } = await request('HEAD', url, tools);
  if (first.verdict === 'erreichbar' || patience > mostPatience) return first;
  await tools.wait(patience);
  const { patience: _, ...second } = await request('GET', url, tools);
  return second;
}

/** One request, with the redirects that follow from it. */
async function request(
  method: 'HEAD' | 'GET',
  url: string,
  { fetcher, wait, timeout }: Required<ProbeOptions>,
): Promise<Answer> {
  let address = url;
  let lasting = true;
  try {
    for (let step = 0; step <= mostRedirects; step++) {
      const response = await fetcher(address, {
        method,
        redirect: 'manual',
        signal: AbortSignal.timeout(timeout),
        headers: { 'user-agent': 'Linkpruefung der Wissensplattform Kinderchancen' },
      });
      await response.body?.cancel();
      const { status, headers } = response;
      const target = headers.get('location');
      if (status < 300 || status >= 400 || target === null)
        return { ...judge(status, headers), ...(lasting && address !== url && { moved: address }) };
      lasting &&= permanent.has(status);
      const next = new URL(target, address);
      if (next.host === new URL(address).host) await wait(pause);
      address = next.href;
    }
    return { verdict: 'tot', reason: 'Weiterleitung im Kreis' };
  } catch {
    return { verdict: 'unklar', reason: 'keine Antwort' };
  }
}

function judge(status: number, headers: Headers): Answer {
  const reason = String(status);
  if (status < 300) return { verdict: 'erreichbar', reason };
  if (gone.has(status)) return { verdict: 'tot', reason };
  const seconds = busy.has(status) ? Number(headers.get('retry-after') ?? Number.NaN) : Number.NaN;
  return { verdict: 'unklar', reason, ...(Number.isFinite(seconds) && { patience: Math.max(pause, seconds * 1000) }) };
}
