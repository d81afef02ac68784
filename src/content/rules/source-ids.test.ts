import { expect, test } from 'vitest';
import { said, withFront } from '../rule.fixture.ts';

test('an id given twice is named at its second place', () => {
  expect(
    said('source-ids', withFront('checkedOn', '  - { id: s1, title: Zweite, publisher: Amt }\ncheckedOn')),
  ).toEqual(['16 Die Kennung „s1“ ist doppelt vergeben']);
  expect(
    said('source-ids', withFront('checkedOn', '  - { id: s2, title: Zweite, publisher: Amt }\ncheckedOn')),
  ).toEqual([]);
});
