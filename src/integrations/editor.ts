import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import type { Site } from '../../schemas/site.ts';
import { editorPage } from '../editing/editor-page.ts';
import { editorFolder } from '../site/response-headers.ts';
import { leanBrowser } from './lean-browser.ts';

/** Modules that entries have no use for: grammars of code fields, converters of pictures. */
const unused = /\/@shikijs\/(?:langs|themes)\/|\/@sveltia\/cms\/npm\/chunks\/(?:heic|webp_enc)/u;

/** Parts of the interface's code that name a file of a converter, or a second source of its fonts on another host. */
const converterFile = /new URL\(`assets\/(?:heic|webp)[^`]*`,import\.meta\.url\)/gu;
const foreignFont = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/gu;

/**
 * Leaves out what the interface would bring for nothing, four fifths of its files; and its fonts from another host, which
 * the browser would ask for although they are at hand.
 */
function leanEditor(): Plugin {
  return {
    name: 'lean-editor',
    enforce: 'pre',
    load: (id) => (unused.test(id) ? 'export default [];' : undefined),
    transform: (code, id) =>
      id.includes('/@sveltia/cms/')
        ? code.replaceAll(foreignFont, "local('')").replaceAll(converterFile, "new URL('about:blank')")
        : undefined,
  };
}

interface EditorOptions {
  base: string;
  site: Pick<Site, 'name' | 'repository'>;
}

/** Puts the editing interface in the place of the page that says how to switch it on, once site.yaml names a repository. */
export function editor(options: EditorOptions): AstroIntegration {
  return {
    name: 'editor',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => logger.info(await writeEditor(fileURLToPath(dir), options)),
    },
  };
}

/**
 * Writes the interface into its folder of a site. All of it lies there, so that search, offline store and archive leave
 * it out by its path.
 *
 * @returns what was done, for the log
 */
export async function writeEditor(site: string, { base, site: { name, repository } }: EditorOptions): Promise<string> {
  if (!repository) return 'no repository in site.yaml, no editing interface';
  const outDir = join(site, editorFolder);
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [leanBrowser(), leanEditor()],
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        input: 'src/client/editing/main.ts',
        output: {
          entryFileNames: 'editor.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  writeFileSync(
    join(outDir, 'index.html'),
    editorPage(repository, { address: `${base}${editorFolder}/`, base, siteName: name }),
  );
  return `editing interface for ${repository.url}`;
}
