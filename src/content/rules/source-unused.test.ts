import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

test('a source that nothing cites is a hint', () => {
  expect(
    said('source-unused', withFront('checkedOn', '  - { id: s2, title: Zweite, publisher: Amt }\ncheckedOn')),
  ).toEqual(['16 Die Quelle „s2“ wird nirgends genannt']);
});

test('a citation by a component counts', () => {
  expect(said('source-unused', withBody('<Kennzahl wert="1" text="nahm teil" quelle="s1" />'))).toEqual([]);
});
