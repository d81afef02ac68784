import { readFileSync } from 'node:fs';

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}
interface PlaywrightReport {
  stats: { expected: number; unexpected: number };
}
const read = <T>(name: string) => JSON.parse(readFileSync(`reports/${name}.json`, 'utf8')) as T;

/** One closing line over all runners, from the reports they wrote. */
const vitest = ['unit', 'site'].map((name) => read<VitestReport>(name));
const { stats } = read<PlaywrightReport>('browser');
const passed = vitest.reduce((sum, { numPassedTests }) => sum + numPassedTests, stats.expected);
const failed = vitest.reduce((sum, { numFailedTests }) => sum + numFailedTests, stats.unexpected);
console.log(`${passed} passed, ${failed} failed`);
