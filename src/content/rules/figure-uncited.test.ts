import { expect, test } from 'vitest';
import { said, withBody } from '../rule.fixture.ts';

test.each([
  'Es kamen 350 Kinder.',
  'Die Quote liegt bei 4,5.',
  'Es kostet 5 Euro.',
  'Seit 2002 läuft es.',
  '- Es sind 20 Orte.',
])('„%s“ needs a source', (text) => {
  expect(said('figure-uncited', withBody(text))).toEqual(['27 Dieser Absatz nennt eine Zahl ohne Quelle']);
  expect(said('figure-uncited', withBody(`${text}[^s1]`))).toEqual([]);
});

test.each(['nach § 16a SGB II', 'Klasse 10', 'Kinder von 3 bis 6 Jahren', 'drei Fachkräfte'])(
  '„%s“ needs none',
  (text) => {
    expect(said('figure-uncited', withBody(text))).toEqual([]);
  },
);
