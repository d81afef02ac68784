import { expect, test } from 'vitest';
import { example } from '../example.fixture.ts';
import { rawFile, said } from '../rule.fixture.ts';

const practice = (slug: string, to?: string) =>
  rawFile(
    example()
      .replace('title: ', `title: ${slug} `)
      .replace('sources:', `${to ? `variantOf: practice/${to}\n` : ''}sources:`),
    `practices/nw/${slug}.mdx`,
  );

test('a circle of three is named at each of its ends', () => {
  expect(
    said('relation-cycle', practice('eins', 'zwei'), practice('zwei', 'drei'), practice('drei', 'eins')),
  ).toHaveLength(3);
});

test('a chain is no circle', () => {
  expect(said('relation-cycle', practice('eins', 'zwei'), practice('zwei', 'drei'), practice('drei'))).toEqual([]);
});
