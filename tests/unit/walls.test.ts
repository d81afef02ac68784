import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders the files of a folder may import from; packages are free unless a wall names them. */
const walls: Record<string, { project: string[]; packages?: string[] }> = {
  schemas: { project: ['schemas'], packages: ['zod'] },
  'src/content': { project: ['schemas', 'src/content'] },
  'src/catalogue': { project: ['schemas', 'src/catalogue'], packages: [] },
  'src/search': { project: ['src/search', 'src/site/trusted-types.ts'] },
  // A site is made without Astro and Vite in the memory: of Astro, types and one small module.
  'src/build': {
    project: ['src/build', 'src/content', 'src/search', 'src/site', 'src/export', 'src/offline'],
    packages: [
      'astro',
      'astro/runtime/prerender/static-paths.js',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:stream',
      'node:stream/promises',
      'node:url',
      'sitemap',
    ],
  },
  'src/planning/store': { project: ['src/planning/store'], packages: ['zod/mini'] },
  'src/offline': { project: ['src/offline'], packages: [] },
  'src/review': {
    project: ['schemas', 'src/content', 'src/review'],
    packages: ['node:crypto', 'node:fs/promises', 'node:path'],
  },
  'src/contribute': { project: ['schemas', 'src/content', 'src/contribute'] },
  'src/editing': {
    project: ['schemas', 'src/content', 'src/contribute', 'src/editing'],
    packages: ['@sveltia/cms', 'yaml'],
  },
  'src/planning': {
    project: ['src/catalogue/call.ts', 'src/site/format.ts', 'src/export/csv.ts', 'src/planning'],
    packages: ['docx', 'ical-generator', 'zod/mini'],
  },
  'src/client': {
    project: [
      'src/client',
      'src/contribute',
      'src/editing',
      'src/planning',
      'src/search',
      'src/offline',
      'src/catalogue',
      'src/site/call-text.ts',
      'src/site/format.ts',
      'src/site/trusted-types.ts',
      'src/export/csv.ts',
      'schemas',
    ],
  },
};

const root = resolve(import.meta.dirname, '../..');

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((item) => item.isFile() && /\.(?:tsx?|astro|mdx)$/u.test(item.name) && !item.name.endsWith('.test.ts'))
    .map((item) => relative(root, join(item.parentPath, item.name)).split(sep).join('/'));
}

/** Imports of a file: repository paths of its own files, and names of packages. */
function imports(file: string): { project: string[]; packages: string[]; types: Set<string> } {
  const text = readFileSync(join(root, file), 'utf8');
  const project: string[] = [];
  const packages: string[] = [];
  const types = new Set<string>();
  for (const match of text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'|import\('([^']+)'\)/gmu,
  )) {
    const target = match[2] ?? match[3] ?? match[4] ?? '';
    if (target.startsWith('.')) {
      const path = relative(root, resolve(root, dirname(file), target))
        .split(sep)
        .join('/');
      project.push(path);
      if (match[1]) types.add(path);
    } else packages.push(target);
  }
  return { project, packages, types };
}

for (const [folder, wall] of Object.entries(walls)) {
  test(`${folder} imports only what its wall allows`, () => {
    const breaches = files(folder).flatMap((file) => {
      const { project, packages } = imports(file);
      return [
        ...project.filter(
          (path) => !wall.project.some((allowed) => path === allowed || path.startsWith(`${allowed}/`)),
        ),
        ...(wall.packages ? packages.filter((name) => !wall.packages?.includes(name)) : []),
      ].map((target) => `${file} → ${target}`);
    });
    expect(breaches).toEqual([]);
  });
}

test('the product imports nothing of the bench', () => {
  const breaches = ['schemas', 'src']
    .flatMap(files)
    .filter((file) => imports(file).project.some((path) => path.startsWith('bench/')));
  expect(breaches).toEqual([]);
});

test('nothing imports a page', () => {
  const breaches = ['schemas', 'src', 'scripts'].flatMap(files).flatMap((file) =>
    imports(file)
      .project.filter((path) => path.startsWith('src/pages/'))
      .map((target) => `${file} → ${target}`),
  );
  expect(breaches).toEqual([]);
});

test('pages read no files of the content', () => {
  const breaches = files('src/pages').filter((file) =>
    imports(file).project.some((path) => /^src\/content\/(?:disk|read|check|loader)/u.test(path)),
  );
  expect(breaches).toEqual([]);
});

test('only src/content knows MDX', () => {
  const breaches = ['schemas', 'src', 'scripts']
    .flatMap(files)
    .filter((file) => !file.startsWith('src/content/'))
    .filter((file) => imports(file).packages.some((name) => /^(?:remark|rehype|unified|mdast|satteri)/u.test(name)));
  expect(breaches).toEqual([]);
});

test('the walls are checked on real files', () => {
  for (const folder of ['schemas', 'src/content', 'src/catalogue', 'src/pages'])
    expect(files(folder).length).toBeGreaterThan(5);
  expect(imports('src/content/read.ts').project).toContain('schemas/kinds.ts');
});
