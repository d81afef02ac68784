import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../schemas/kinds.ts';
import { facets } from '../catalogue/facets.ts';
import { readPath, reserved } from './path.ts';

test('the facets of a list, which lie beside its entries, are reserved names', () => {
  expect(facets.map(({ key }) => key).filter((key) => !reserved.has(key))).toEqual([]);
});

test('a term may be called like a facet, since it has no page', () => {
  expect(readPath('glossary/kommune.yaml')).toMatchObject({ kind: 'glossary' });
  expect(readPath('practices/nw/kommune.mdx')).toMatchObject({
    reason: expect.stringContaining('reserviert') as string,
  });
});

test('pages that maintainers wrote beside the entries of a list are reserved names there', () => {
  for (const { list, folder } of Object.values(kinds)) {
    const own = readdirSync('src/pages', { withFileTypes: true }).some(
      (item) => item.isDirectory() && item.name === list,
    );
    const pages = own
      ? readdirSync(`src/pages/${list}`).filter((name) => /^[a-z]/u.test(name) && name.endsWith('.astro'))
      : [];
    for (const page of pages) {
      const slug = page.replace(/\.astro$/u, '');
      const file = folder === 'indicators' ? `${folder}/${slug}.yaml` : `${folder}/nw/${slug}.mdx`;
      expect(readPath(file)).toMatchObject({ reason: `„${slug}“ ist für die Seite reserviert` });
    }
  }
});
