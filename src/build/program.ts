import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, PathWithRoute, RouteData } from 'astro';
import { StaticPaths, type StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { folderKey } from '../content/cache-file.ts';
import { programVersion } from '../content/code-version.ts';
import { readSite, siteBase, siteUrl } from '../content/site-file.ts';
import { answering } from './answer.ts';
import { siteFiles } from './files/site-files.ts';

/** What makes the pages. */
export interface Program {
  /** Changes with all that it makes but for the content. */
  key: string;
  /** Paths of files that belong to the site as they are: scripts, styles, pictures. */
  files: readonly string[];
  read(file: string): Buffer;
  /** All pages and other files; equal keys mean equal files (src/site/page-keys.ts). */
  paths(): Promise<PathWithRoute[]>;
  render(request: Request, route: RouteData): Promise<Response>;
}

/** What is known of a finished program. */
interface ProgramRecord {
  key: string;
  /** File that is loaded. */
  entry: string;
  /** By Astro's name for a page. */
  styles: readonly (readonly [page: string, PageStyles])[];
}

/** Stylesheets of a page, as Astro's bundling found them. */
type PageStyles = Pick<PageBuildData, 'styles'>;
type PageBuildData = NonNullable<ReturnType<BuildSetup['pages']['get']>>;
type BuildSetup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0];

/** What is used here of the code that Astro bundles for making pages; its own build calls the same. */
interface BundledApp extends StaticPathsApp {
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, PageStyles> }): void;
  setOptions(options: { settings: { scripts: [] }; logger: { options: { destination: LogDestination } } }): void;
  render(request: Request, options: { routeData: RouteData }): Promise<Response>;
}

interface LogDestination {
  write(line: { message: string }): void;
}

/**
 * The folder of a program: all that Astro and Vite make of the code. It changes with the code and the settings of the site, not with the
 * entries, so that a build after a changed entry takes it as it is.
 */
export class ProgramFolder {
  /** Scripts, styles and other files that belong to the site as they are. */
  readonly site: string;
  /** The bundled code of the pages. */
  readonly pages: string;
  readonly #record: string;
  readonly #root: string;

  /**
   * @param root folder of the repository
   * @param out folder of the finished site; each has a program of its own
   */
  constructor(root: string, out: string) {
    const folder = join(resolve(root), '.cache/program', folderKey(out));
    this.#root = root;
    this.site = join(folder, 'site');
    this.pages = join(folder, 'pages');
    this.#record = join(folder, 'program.json');
  }

  /** Whether it is what the code and the settings make. */
  isCurrent(): boolean {
    const record = this.#read();
    return record?.key === this.#key() && [this.site, join(this.pages, record.entry)].every((path) => existsSync(path));
  }

  /** Forgets the program; called before another one is made. */
  clear(): void {
    for (const path of [this.#record, this.pages]) rmSync(path, { recursive: true, force: true });
  }

  /** Called when everything is in its place. */
  finish(pages: ReadonlyMap<string, PageStyles>): void {
    const entry = readdirSync(this.pages).find((name) => name.startsWith('prerender-entry'));
    if (entry === undefined) throw new Error(`${this.pages} has no prerender-entry: another Astro than expected?`);
    const styles = Array.from(pages, ([page, { styles }]) => [page, { styles }] as const);
    writeFileSync(this.#record, JSON.stringify({ key: this.#key(), entry, styles } satisfies ProgramRecord));
  }

  /** @throws when there is none */
  async load(): Promise<Program> {
    const record = this.#read();
    if (!record) throw new Error(`${this.#record} is missing: build again`);
    const entry = pathToFileURL(join(this.pages, record.entry)).href;
    const { app } = await answering(() => import(/* @vite-ignore */ entry) as Promise<{ app: BundledApp }>);
    for (const [page, load] of app.manifest.pageMap ?? []) app.manifest.pageMap?.set(page, once(load));
    app.setInternals({ pagesByKeys: new Map(record.styles) });
    const destination: LogDestination = { write: ({ message }) => console.error(message) };
    app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
    const paths = new StaticPaths(app);
    return {
      key: record.key,
      files: siteFiles(this.site).map(({ path }) => path),
      read: (file) => readFileSync(join(this.site, file)),
      paths: () => paths.getAll(),
      render: (request, routeData) => app.render(request, { routeData }),
    };
  }

  #read(): ProgramRecord | undefined {
    return existsSync(this.#record) ? (JSON.parse(readFileSync(this.#record, 'utf8')) as ProgramRecord) : undefined;
  }

  #key(): string {
    return JSON.stringify([programVersion(this.#root), siteUrl(), siteBase(), readSite()]);
  }
}

/** Asking for a module that is loaded already costs more than a small page. */
function once<T>(load: () => T): () => T {
  let loaded: T | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}
