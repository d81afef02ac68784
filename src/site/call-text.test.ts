import { expect, test } from 'vitest';
import { callTexts } from './call-text.ts';

const call = { opens: '2027-01-10', closes: '2027-01-29' };

test.each([
  ['2027-01-09', 'Antrag angekündigt', 'Antrag angekündigt (ab 10. Januar 2027 bis 29. Januar 2027)'],
  ['2027-01-10', 'Antrag offen bis 29. Januar 2027', 'Antrag offen (ab 10. Januar 2027 bis 29. Januar 2027)'],
  ['2027-01-29', 'Antrag offen bis 29. Januar 2027', 'Antrag offen (ab 10. Januar 2027 bis 29. Januar 2027)'],
  ['2027-01-30', 'Frist abgelaufen', 'Frist abgelaufen (ab 10. Januar 2027 bis 29. Januar 2027)'],
])('on %s: %s', (day, short, whole) => {
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(plain(callTexts.short(call, day))).toBe(short);
  expect(plain(callTexts.whole(call, day))).toBe(whole);
});

test('without a closing date nothing is promised', () => {
  expect(callTexts.whole({ opens: '2027-01-10' }, '2027-02-01')).toBe('keine Frist bekannt');
});
