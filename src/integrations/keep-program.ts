import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ProgramFolder } from '../build/program.ts';

/** Folder of Astro's for the bundled code of the pages, which it deletes when it has made them. */
const bundled = '.prerender';

/**
 * Makes a build of Astro's end with the program that makes the pages. The pages themselves are made by src/build, from the program of this
 * build or of an earlier one, without Astro and Vite in the memory. Comes last, since the program is finished then.
 */
export function keepProgram(folder: ProgramFolder): AstroIntegration {
  let pages: Parameters<ProgramFolder['finish']>[0] = new Map();
  let site = '';
  return {
    name: 'keep-program',
    hooks: {
      // Files beside the pages come from one route without an ending, which the dev server would find with a slash only.
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:setup': (options) => {
        ({ pages } = options);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        folder.clear();
        setPrerenderer({
          name: 'keep-program',
          getStaticPaths: async () => [],
          render: async ({ url }) => {
            throw new Error(`${url} is made by src/build`);
          },
          teardown: async () => renameSync(join(site, bundled), folder.pages),
        });
      },
      'astro:build:done': () => folder.finish(pages),
    },
  };
}
