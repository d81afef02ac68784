import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('http is a hint in text and front matter, https is not', () => {
  expect(said('insecure-address', withBody('[Amt](http://www.bund.de/x)'))).toEqual([
    '27 Die Adresse ist nicht verschlüsselt (http)',
  ]);
  expect(said('insecure-address', withFront('url: https', 'url: http'))).toHaveLength(1);
  expect(said('insecure-address', withBody('[Amt](https://www.bund.de/x)'))).toEqual([]);
});

test('an archived address is one address', () => {
  expect(said('insecure-address', withBody('[Archiv](https://web.archive.org/web/2020/http://www.bund.de/)'))).toEqual(
    [],
  );
});
