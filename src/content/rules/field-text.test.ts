import { expect, test } from 'vitest';
import { said, withFront } from '../rule.fixture.ts';

const place = (value: string) => withFront('place: Beispielstadt', `place: ${value}`);

test.each(['"Ort\\u202e"', '"Ort\\0"', '"Ort\\u200b"', '"Ort\\U000E0041"'])('the escape %s hides nothing', (value) => {
  expect(said('field-text', place(value))[0]).toMatch(/^8 Das Feld enthält ein verborgenes Zeichen/u);
});

test.each(['"<b>"', '"</script>"', '"<!-- x"', '"x -->"', '"<IMG src=x>"'])('%s is HTML', (value) => {
  expect(said('field-text', place(value))).toEqual(['8 Das Feld enthält HTML']);
});

test.each(['"a < b"', '"5 <10"', '"a -> b"'])('%s is text', (value) => {
  expect(said('field-text', place(value))).toEqual([]);
});
