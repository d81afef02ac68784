import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { cacheControl, headersOf } from '../../src/site/response-headers.ts';

/** What a path answers instead of its file; undefined lets the connection break. */
export type Answer = { status: number; body: string; type: string; headers?: Record<string, string> } | undefined;

export interface TestSite {
  address: string;
  /** Paths asked for so far, without query. */
  asked: string[];
  /** Paths, exact or by pattern, that answer otherwise. */
  answers: Map<string | RegExp, Answer>;
  /** Milliseconds before each answer. */
  delay: number;
  close(): Promise<void>;
}

/**
 * The built site on a port of its own, where a test can break things as a network does: also below a base path.
 *
 * @param over folder whose files stand before those of the site
 */
export async function startSite(
  base = '/',
  { folder = process.env['OUT_DIR'] ?? 'dist', over }: { folder?: string; over?: string } = {},
): Promise<TestSite> {
  const serve = (root: string) =>
    sirv(root, {
      dev: true,
      setHeaders(response, path) {
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
        response.setHeader('cache-control', cacheControl(path));
      },
    });
  const files = serve(folder);
  const before = over === undefined ? undefined : serve(over);
  const site: Omit<TestSite, 'address' | 'close'> = { asked: [], answers: new Map(), delay: 0 };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    site.asked.push(path);
    setTimeout(() => {
      const other = [...site.answers].find(([key]) => (typeof key === 'string' ? key === path : key.test(path)));
      if (other) {
        if (!other[1]) request.socket.destroy();
        else
          response
            .writeHead(other[1].status, { 'content-type': other[1].type, ...other[1].headers })
            .end(other[1].body);
        return;
      }
      request.url = `/${path.slice(base.length)}`;
      const ofSite = () =>
        files(request, response, () => {
          response.writeHead(404).end();
        });
      if (before) before(request, response, ofSite);
      else ofSite();
    }, site.delay);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(site, { address: `http://127.0.0.1:${port}${base}`, close: () => close(server) });
}

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
