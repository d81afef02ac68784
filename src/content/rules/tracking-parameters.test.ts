import { expect, test } from 'vitest';
import { mend } from '../mend.ts';
import { rawFile, said, withBody, withFront } from '../rule.fixture.ts';

const link = (query: string) => withBody(`[Amt](https://www.bund.de/x${query})`);

test.each([
  ['?utm_source=a&utm_medium=b', ''],
  ['?id=1&fbclid=x', '?id=1'],
  ['?gclid=x&id=1#teil', '?id=1#teil'],
  ['?mtm_campaign=x#teil', '#teil'],
])('%s becomes „%s“', (query, clean) => {
  expect(said('tracking-parameters', link(query))).toHaveLength(1);
  expect(mend(rawFile(link(query))).text).toBe(link(clean));
});

test('sources are cleaned too, and other parameters stay', () => {
  expect(mend(rawFile(withFront('/bericht', '/bericht?b=2&utm_id=3&a=1'))).text).toBe(
    withFront('/bericht', '/bericht?b=2&a=1'),
  );
  expect(said('tracking-parameters', link('?utm=1&id=2'))).toEqual([]);
});
