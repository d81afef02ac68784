import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { ProgramFolder } from '../src/build/program.ts';
import { ContentError } from '../src/content/read-content.ts';
import { contentFolder, readSite, siteBase, siteUrl } from '../src/content/site-file.ts';
import { isShard } from '../src/site/shard.ts';
import { outFolder } from './out-folder.ts';
import { today } from './today.ts';

const usage = `npm run build [-- --land nw,by]
Baut die Seite nach dist/ (oder OUT_DIR). Mit --land nur die Seiten der Einträge dieser Länder; npm run merge fügt sie zusammen.`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { land: { type: 'string' }, help: { type: 'boolean', default: false } } });
  if (values.help) {
    console.error(usage);
    return;
  }
  // Whatever the shell says: this is for readers.
  process.env['NODE_ENV'] = 'production';
  const out = outFolder();
  const home = new URL(siteBase(), siteUrl());
  const program = new ProgramFolder('.', out);
  if (!program.isCurrent()) makeProgram();
  // Loaded now, so that memory does not hold it beside Astro.
  const { buildSite } = await import('../src/build/build-site.ts');
  await buildSite({
    program: await program.load(),
    root: '.',
    out,
    content: contentFolder(),
    home,
    today: today(),
    offline: readSite().offline,
    shard: isShard,
    log,
  });
}

/** In a process of its own, whose memory is free again before the pages are made. */
function makeProgram(): void {
  log('Code ist neu oder geändert: Astro bündelt ihn');
  const astro = ['--import', './scripts/no-telemetry.mjs', 'node_modules/astro/bin/astro.mjs', 'build'];
  const { status, error } = spawnSync(process.execPath, astro, { stdio: 'inherit' });
  if (status !== 0) throw error ?? new Error('Astro konnte den Code nicht bündeln, siehe oben.');
}

const started = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

main().catch((error: unknown) => {
  console.error(error instanceof Error ? describe(error) : String(error));
  process.exitCode = 1;
});

/** Errors of entries are for editors; any other is a fault of the program, and whoever mends it needs to know where. */
function describe(error: Error): string {
  if (error instanceof ContentError) return error.message;
  const { message, stack, cause } = error;
  return cause instanceof Error ? `${message}\n${cause.stack ?? cause.message}` : (stack ?? message);
}
