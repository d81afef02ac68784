import { writeFileSync } from 'node:fs';
import { today } from '../scripts/today.ts';
import { writeSearch } from '../src/build/search.ts';
import { readContent } from '../src/content/read-content.ts';
import { siteBase } from '../src/content/site-file.ts';
import type { Measured } from './measure.ts';

// node bench/build-index.ts CONTENT SITE FIGURES, in the folder whose cache is used: builds the search of read entries and says what it cost.
const [content = '', site = '', figures = ''] = process.argv.slice(2);
const { keys } = readContent({ root: '.', folder: content, base: siteBase(), today: today() });
const start = performance.now();
const before = process.cpuUsage();
await writeSearch(site, content, keys);
const { user, system } = process.cpuUsage(before);
const measured: Measured = {
  wall: (performance.now() - start) / 1000,
  cpu: (user + system) / 1e6,
  peakMb: (process.resourceUsage().maxRSS * 1024) / 1e6,
};
writeFileSync(figures, JSON.stringify(measured));
