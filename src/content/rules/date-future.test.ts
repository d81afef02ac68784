import { expect, test } from 'vitest';
import { said, withFront } from '../rule.fixture.ts';

test('a check date after today is refused', () => {
  expect(said('date-future', withFront('2026-11-01', '2026-11-26'))).toEqual([
    '16 Das Prüfdatum 2026-11-26 liegt in der Zukunft',
  ]);
  expect(said('date-future', withFront('2026-11-01', '2026-11-25'))).toEqual([]);
});

test('the next check comes after the last', () => {
  expect(said('date-future', withFront('2026-11-01', '2026-11-01\nnextReview: 2026-11-01'))[0]).toMatch(/^17 /u);
});

test('a source from the future is refused, one of this year is not', () => {
  expect(said('date-future', withFront('date: 2024', 'date: 2027'))).toEqual([
    '15 Die Quelle trägt das künftige Datum 2027',
  ]);
  expect(said('date-future', withFront('date: 2024', 'date: 2026'))).toEqual([]);
  expect(said('date-future', withFront('date: 2024', 'date: 2026-12'))).toHaveLength(1);
});
