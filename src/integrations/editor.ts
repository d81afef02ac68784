import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';
import type { Site } from '../../schemas/site.ts';
import { editorPage } from '../editing/editor-page.ts';
import { editorFolder } from '../site/response-headers.ts';
import { leanBrowser } from './lean-browser.ts';

/**
 * Leaves out what the interface would bring for nothing: grammars of code fields, of which entries have none and which
 * are two thirds of its files, and a second source of its fonts on another host, which the browser asks although the
 * fonts are at hand.
 */
function leanEditor(): Plugin {
  return {
    name: 'lean-editor',
    enforce: 'pre',
    load: (id) => (/\/@shikijs\/(?:langs|themes)\//u.test(id) ? 'export default [];' : undefined),
    transform: (code, id) =>
      id.includes('/@sveltia/cms/')
        ? code.replaceAll(/url\(https:\/\/cdn\.jsdelivr\.net\/[^)]+\)/gu, "local('')")
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
