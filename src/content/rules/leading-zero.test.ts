import { expect, test } from 'vitest';
import { mend } from '../mend.ts';
import { rawFile, said, withFront } from '../rule.fixture.ts';

test('a bare number with a zero in front is named once', () => {
  const text = withFront('place: Beispielstadt', 'place: 05315000');
  expect(said('leading-zero', text)).toEqual(['8 05315000 verliert als Zahl ihre führende Null']);
  expect(said('yaml', text)).toEqual([]);
  expect(mend(rawFile(text)).text).toBe(withFront('place: Beispielstadt', 'place: "05315000"'));
});

test.each(['0', '"05315000"', '0.5', '10'])('%s is left alone', (value) => {
  expect(said('leading-zero', withFront('place: Beispielstadt', `place: ${value}`))).toEqual([]);
});
