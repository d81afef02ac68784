import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { uncleanParts } from '../site/html-scan.ts';
import { mend } from './mend.ts';
import { mutations, randomOf } from './mutate.fixture.ts';
import { readContentFile } from './read.ts';
import { renderBody } from './render.ts';
import { rawFile, ruleContext } from './rule.fixture.ts';

/** Real entries of all kinds are mutated, one to three times each. `FUZZ_SEED` and `FUZZ_COUNT` try others. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20261125);
const count = Number(process.env['FUZZ_COUNT'] ?? 2400);
/** Milliseconds for one mutant; a sound file takes about 10. */
const timeLimit = 3000;

const folders = [
  'practices',
  'programmes',
  'evaluations',
  'guides',
  'offices',
  'indicators',
  'options',
  'glossary',
  'vocabulary',
];
const bases = folders.flatMap((folder) =>
  readdirSync(join('content', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml)$/u.test(name))
    .sort()
    // Entries with a body have the most to go wrong; a tenth of the short files stands for all of them.
    .filter((name, index) => name.endsWith('.mdx') || index % 10 === 0)
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

/** What is wrong with the page of a text that the check lets through; nothing when it is refused. */
function uncleanPage(file: string, text: string): { passed: boolean; found: string[] } {
  const started = performance.now();
  const { content, problems } = readContentFile(rawFile(text, file), ruleContext);
  const found: string[] = [];
  for (const problem of problems)
    if (!(problem.line > 0 && problem.column > 0 && problem.message !== '')) found.push(`no place: ${problem.rule}`);
  if (content?.kind === 'entry' && content.tree) found.push(...uncleanParts(renderBody(content.tree, '/').html));
  if (!content && problems.length === 0) found.push('refused without a reason');
  const once = mend(rawFile(text, file)).text;
  if (mend(rawFile(once, file)).text !== once) found.push('mending twice differs');
  const time = performance.now() - started;
  if (time > timeLimit) found.push(`took ${Math.round(time)} ms`);
  return { passed: content !== undefined, found };
}

describe('a mutant of a real entry is refused, or its page is clean', () => {
  const names = Object.keys(mutations);
  let passed = 0;
  let tried = 0;
  // In portions, so that a hang is cut off by the limit of one test.
  const portions = 24;
  test.each(Array.from({ length: portions }, (_, portion) => portion))('portion %i', { timeout: 60_000 }, (portion) => {
    for (let index = portion; index < count; index += portions) {
      const random = randomOf(seed + index);
      const file = bases[random(bases.length)] ?? '';
      let text = readFileSync(join('content', file), 'utf8');
      const applied: string[] = [];
      for (let step = 1 + random(3); step > 0; step--) {
        const name = names[random(names.length)] ?? '';
        applied.push(name);
        text = mutations[name]?.(text, random) ?? text;
      }
      const result = uncleanPage(file, text);
      expect({ seed: seed + index, file, applied, found: result.found }).toMatchObject({ found: [] });
      tried++;
      if (result.passed) passed++;
    }
  });

  test('enough were tried, and both outcomes occurred', () => {
    expect(tried).toBe(count);
    expect(passed).toBeGreaterThan(count / 50);
    expect(tried - passed).toBeGreaterThan(count / 5);
  });
});

test('an entry that nobody mutated passes, so that a refusal means something', () => {
  for (const file of bases.slice(0, 20)) {
    const result = uncleanPage(file, readFileSync(join('content', file), 'utf8'));
    expect([file, result]).toEqual([file, { passed: true, found: [] }]);
  }
});
