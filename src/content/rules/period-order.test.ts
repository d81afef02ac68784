import { expect, test } from 'vitest';
import { said, withFront } from '../rule.fixture.ts';

const period = (value: string) => withFront('access:', `period: ${value}\naccess:`);

test('an end before the beginning is refused at its line', () => {
  expect(said('period-order', period('{ from: 2020, to: 2019 }'))).toEqual([
    '9 Das Ende 2019 liegt vor dem Beginn 2020',
  ]);
  expect(said('period-order', period('{ from: 2020-05, to: 2020-04-30 }'))).toHaveLength(1);
});

test.each(['{ from: 2020 }', '{ to: 2020 }', '{ from: 2020-05, to: 2020 }', '{ from: 2020, to: 2020-01 }'])(
  '%s passes',
  (value) => {
    expect(said('period-order', period(value))).toEqual([]);
  },
);
