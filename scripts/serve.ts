import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';
import { siteBase } from '../src/content/site-file.ts';
import { cacheControl, headersOf, responseHeaders } from '../src/site/response-headers.ts';

/** Serves the built site as a web server should: status 404, headers, caching, compression, base path. */
const folder = process.env['OUT_DIR'] ?? 'dist';
const port = Number(process.env['PORT'] ?? 4321);
const base = siteBase();

if (!existsSync(join(folder, 'index.html'))) {
  console.error(`Im Ordner „${folder}“ liegt keine gebaute Seite. Bauen Sie sie zuerst mit: npm run build`);
  process.exit(1);
}

const files = sirv(folder, {
  etag: true,
  dotfiles: false,
  setHeaders(response, path) {
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    response.setHeader('cache-control', cacheControl(path));
  },
});
const compress = compression();
const notFound = readFileSync(join(folder, '404.html'));

const server = createServer((request, response) => {
  const missing = () => {
    response.writeHead(404, {
      ...responseHeaders,
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
    });
    response.end(notFound);
  };
  const url = request.url ?? '/';
  if (base !== '/') {
    if (url === '/') {
      response.writeHead(302, { location: base }).end();
      return;
    }
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
  }
  compress(request, response, () => files(request, response, missing));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Der Anschluss ${port} ist belegt. Wählen Sie einen anderen: PORT=4400 npm start`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`Die Seite läuft: http://127.0.0.1:${port}${base}\nBeenden mit Strg+C.`);
});
