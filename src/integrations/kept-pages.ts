import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, PathWithRoute } from 'astro';
import { pagesMade } from '../site/build-events.ts';
import { isBundle, readBundle } from '../site/bundle.ts';
import { type OutputFile, OutputFolder } from './files/output-folder.ts';
import type { FileObserver } from './files/site-files.ts';

/** A path with a key (src/site/page-keys.ts): equal keys mean equal files. */
type KeyedPath = PathWithRoute & { cacheKey: string };

interface KeptPagesOptions {
  /** Address of the start page. */
  home: URL;
  /** Filled with the addresses of the pages that are rendered or kept here, for the sitemap. */
  addresses: string[];
  /** See each file that is written here. */
  observers: readonly FileObserver[];
  /** Folders at the top of the site that are tidied by who writes them. */
  spared: readonly string[];
}

/** Pages after which the log says how far the build is. */
const logEvery = 1000;

/**
 * Renders the pages that have a key, and keeps those of the last build whose key is still the same. Astro's own incremental build
 * does that too, but copies every page twice in memory and once on the disk, and fills the folder of the site anew. Here it
 * is not emptied: what the build neither wrote nor kept is deleted when all pages are there, so this comes first of all integrations.
 */
export function keptPages({ home, addresses, observers, spared }: KeptPagesOptions): AstroIntegration {
  let output: OutputFolder;
  return {
    name: 'kept-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { build: { emptyOutDir: false } } });
        // Files beside the pages come from one route without an ending, which the dev server would find with a slash only.
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:config:done': ({ config }) => {
        output = new OutputFolder(fileURLToPath(config.outDir), '.cache/pages', observers);
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        output.begin();
        setPrerenderer((astro) => ({
          ...astro,
          name: 'kept-pages',
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            const keyed = paths.filter((path): path is KeyedPath => path.cacheKey !== undefined);
            addresses.push(...keyed.filter(isPage).map(({ pathname }) => addressOf(pathname, home).href));
            // The sitemap sorts them so, which takes it half a second for ten thousand that are not sorted.
            addresses.sort(new Intl.Collator('en', { numeric: true }).compare);
            await renderAll(keyed, { astro, output, logger, home });
            return paths.filter(({ cacheKey }) => cacheKey === undefined);
          },
          teardown: async () => {
            await astro.teardown?.();
            pagesMade.publish(undefined);
          },
        }));
      },
      'astro:build:done': ({ logger }) => {
        const deleted = output.tidy(spared);
        if (deleted > 0) logger.info(`${deleted} files of earlier builds deleted`);
      },
    },
  };
}

interface Rendering {
  astro: AstroPrerenderer;
  output: OutputFolder;
  logger: AstroIntegrationLogger;
  home: URL;
}

async function renderAll(paths: readonly KeyedPath[], { astro, output, logger, home }: Rendering): Promise<void> {
  let rendered = 0;
  for (const path of paths) {
    const { pathname, cacheKey } = path;
    if (output.keep(pathname, cacheKey)) continue;
    output.write(pathname, cacheKey, await filesOf(path, await render(path, astro, home)));
    rendered++;
    if (rendered % logEvery === 0) logger.info(`${rendered} rendered`);
  }
  output.end();
  logger.info(`${rendered} of ${paths.length} rendered, the others are those of the last build`);
}

/** @throws when the page fails or answers with anything but 200, naming it */
async function render({ pathname, route }: KeyedPath, astro: AstroPrerenderer, home: URL): Promise<Response> {
  // An endpoint is found by its path as Astro gives it, with or without a slash at the end.
  const address = route.type === 'page' ? addressOf(pathname, home) : new URL(pathname.replace(/^\//u, ''), home);
  let answer: Awaited<ReturnType<AstroPrerenderer['render']>>;
  try {
    answer = await astro.render(new Request(address), { routeData: route });
  } catch (cause) {
    throw new Error(`${pathname} (${route.component}) cannot be rendered`, { cause });
  }
  const response = answer instanceof Response ? answer : answer.response;
  if (response.status !== 200) throw new Error(`${pathname} (${route.component}) answers with ${response.status}`);
  return response;
}

async function filesOf(path: KeyedPath, response: Response): Promise<readonly OutputFile[]> {
  const name = below(path.pathname);
  const bytes = await bytesOf(response);
  if (isPage(path)) return [[`${name}/index.html`, bytes]];
  return isBundle(name) ? readBundle(bytes.toString()) : [[name, bytes]];
}

/** What the answer holds; its own methods make one more copy of it. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  const [only] = chunks;
  return only && chunks.length === 1
    ? Buffer.from(only.buffer, only.byteOffset, only.byteLength)
    : Buffer.concat(chunks);
}

const isPage = ({ route }: KeyedPath): boolean => route.type === 'page';

const below = (pathname: string): string => pathname.replace(/^\/|\/$/gu, '');

const addressOf = (pathname: string, home: URL): URL => new URL(`${below(pathname)}/`, home);
