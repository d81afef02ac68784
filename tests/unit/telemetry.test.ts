import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const quiet = ['--import', './scripts/no-telemetry.mjs', 'node_modules/astro/bin/astro.mjs'];

/** Asks the module that Astro reports with. */
const asks =
  "import('@astrojs/telemetry').then(({ AstroTelemetry }) => console.log(new AstroTelemetry({}).isDisabled))";

test('Astro reports nothing to its makers', () => {
  const answer = execFileSync(process.execPath, [...quiet.slice(0, 2), '--eval', asks], { encoding: 'utf8' });
  expect(answer.trim()).toBe('true');
});

test('every command starts Astro like that', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const starts = Object.values(scripts).filter((script) => /\bastro\b/u.test(script));
  expect(starts.length).toBeGreaterThan(0);
  for (const script of starts) expect(script).toContain(quiet.join(' '));
});
