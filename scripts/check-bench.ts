import { checkContent } from '../src/content/check.ts';
import { readFolder } from '../src/content/disk.ts';
import { isError } from '../src/content/problem.ts';
import type { RawFile } from '../src/content/rule.ts';
import { today } from './today.ts';

/**
 * Measures the check on many entries: real ones, each copied under other names and titles until there are 2,000, and all
 * other files of content/ once. Prints CPU seconds of this process, which load from elsewhere does not change.
 */
const wanted = 2000;
/** The bar of the project for 2,000 entries. */
const limitSeconds = 20;

const { files } = await readFolder('content');
const entries = files.filter(({ file }) => file.endsWith('.mdx'));
const copies: RawFile[] = [];
for (let round = 1; entries.length + copies.length < wanted; round++)
  for (const { file, text } of entries) {
    if (entries.length + copies.length >= wanted) break;
    const copy = text.replace(/^title: (["']?)/mu, `title: $1Kopie ${round} `);
    copies.push({
      file: file.replace(/\.mdx$/u, `-kopie-${round}.mdx`),
      bytes: new TextEncoder().encode(copy),
      text: copy,
    });
  }

const before = process.cpuUsage();
const started = performance.now();
const { contents, problems } = checkContent([...files, ...copies], today());
const { user, system } = process.cpuUsage(before);
const seconds = (user + system) / 1e6;
console.log(
  `${entries.length + copies.length} Einträge und ${files.length - entries.length} weitere Dateien, ${contents.length} ohne Fehler, ` +
    `${problems.filter(isError).length} Fehler, ${seconds.toFixed(1)} CPU-Sekunden, ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
if (seconds > limitSeconds) {
  console.error(`Mehr als ${limitSeconds} CPU-Sekunden.`);
  process.exitCode = 1;
}
