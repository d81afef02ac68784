import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from '@playwright/test';
import { extract } from 'tar-fs';

export interface Browser {
  executablePath: string;
  /** Variables that the browser needs to find its libraries and fonts. */
  env: Record<string, string>;
}

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the tests: the one named by CHROME_PATH, Playwright's own, the system's, or else the one that comes
 * inside an npm package (Linux x64), unpacked on first use.
 */
export async function findBrowser(): Promise<Browser> {
  const found = [process.env['CHROME_PATH'], chromium.executablePath(), ...systemPaths].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (found !== undefined) return { executablePath: found, env: {} };
  if (`${process.platform}-${process.arch}` !== 'linux-x64') {
    throw new Error('No Chromium found. Run: npx playwright install chromium');
  }
  return unpack();
}

/** The package's own launcher is not used: its settings switch web security off. */
async function unpack(): Promise<Browser> {
  const require = createRequire(import.meta.url);
  const packageFolder = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = require(join(packageFolder, 'package.json')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(join(folder, 'chromium'))) {
    console.error('Unpacking Chromium for the tests …');
    const partial = `${folder}.${process.pid}`;
    await mkdir(partial, { recursive: true });
    const decompress = (name: string, target: NodeJS.WritableStream) =>
      pipeline(createReadStream(join(packageFolder, 'bin', name)), createBrotliDecompress(), target);
    await decompress('chromium.br', createWriteStream(join(partial, 'chromium'), { mode: 0o755 }));
    await decompress('al2023.tar.br', extract(partial));
    await decompress('fonts.tar.br', extract(partial));
    await writeFile(
      join(partial, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts</dir><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
    );
    // Renaming last makes an interrupted unpacking harmless; a second process may have been faster.
    await rename(partial, folder).catch(() => rm(partial, { recursive: true }));
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
