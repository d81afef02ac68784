import type { PathWithRoute } from 'astro';
import { filesOfBundle } from '../site/bundle.ts';
import { contentOf } from './answer.ts';
import type { OutputFile, OutputFolder } from './files/output-folder.ts';
import type { Program } from './program.ts';

interface PagesOptions {
  program: Program;
  output: OutputFolder;
  /** Address of the start page. */
  home: URL;
  /** Told how far the work is. */
  log(line: string): void;
}

/** Files after which the log says how far a build is. */
export const logEvery = 1000;

/**
 * Makes all pages and other files of the program, and keeps those of the last build whose key is still the same. What the program
 * brings finished, like the editing interface, takes the place of a page.
 *
 * @returns addresses of all pages
 * @throws when a page fails or answers with anything but 200, naming it
 */
export async function makePages({ program, output, home, log }: PagesOptions): Promise<URL[]> {
  const programName = 'program';
  if (!output.keep(programName, program.key))
    output.write(
      programName,
      program.key,
      program.files.map((file) => [file, program.read(file)]),
    );
  const taken = new Set(program.files);
  const paths = (await program.paths()).filter((path) => !taken.has(fileOf(path)));
  let made = 0;
  for (const path of paths) {
    const { pathname, cacheKey } = path;
    if (cacheKey !== undefined && output.keep(pathname, cacheKey)) continue;
    const files = await filesOf(path, await render(path, program, home));
    try {
      output.write(pathname, cacheKey ?? '', files);
    } catch (cause) {
      // Pieces of a file are made when they are written.
      throw new Error(`${pathname} (${path.route.component}) cannot be written`, { cause });
    }
    made++;
    if (made % logEvery === 0) log(`${made} Seiten`);
  }
  log(`${made} von ${paths.length} Seiten neu, die übrigen sind die des letzten Baus`);
  return paths.filter(isPage).map(({ pathname }) => addressOf(pathname, home));
}

async function render({ pathname, route }: PathWithRoute, program: Program, home: URL): Promise<Response> {
  // An endpoint is found by its path as Astro gives it, with or without a slash at the end.
  const address = route.type === 'page' ? addressOf(pathname, home) : new URL(pathname.replace(/^\//u, ''), home);
  let response: Response;
  try {
    response = await program.render(new Request(address), route);
  } catch (cause) {
    throw new Error(`${pathname} (${route.component}) cannot be rendered`, { cause });
  }
  if (response.status !== (below(pathname) === notFound ? 404 : 200))
    throw new Error(`${pathname} (${route.component}) answers with ${response.status}`);
  return response;
}

async function filesOf(path: PathWithRoute, response: Response): Promise<Iterable<OutputFile>> {
  return filesOfBundle(response) ?? [[fileOf(path), await contentOf(response)]];
}

const isPage = ({ route }: PathWithRoute): boolean => route.type === 'page';

const below = (pathname: string): string => pathname.replace(/^\/|\/$/gu, '');

/** Hosts look for this page at the top of the site. */
const notFound = '404';

function fileOf(path: PathWithRoute): string {
  const name = below(path.pathname);
  if (!isPage(path)) return name;
  if (name === notFound) return `${notFound}.html`;
  return name === '' ? 'index.html' : `${name}/index.html`;
}

const addressOf = (pathname: string, home: URL): URL => {
  const name = below(pathname);
  return name === '' ? home : new URL(`${name}/`, home);
};
