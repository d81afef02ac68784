import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../export/server-config.ts';

/** Writes `_headers` for hosts that read it. */
export function headers(options: Parameters<typeof headersFile>[0]): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFileSync(join(fileURLToPath(dir), '_headers'), headersFile(options)),
    },
  };
}
