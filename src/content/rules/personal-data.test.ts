import { expect, test } from 'vitest';
import { said, withBody, withFront } from '../rule.fixture.ts';

const contact = (email: string) => withFront('access:', `contact: { email: ${email} }\naccess:`);

test.each(['Schreiben Sie an info@beispielstadt.de.', 'Mail: anna.meier@gmx.de'])('„%s“ is refused', (text) => {
  expect(said('personal-data', withBody(text))[0]).toMatch(/^27 .*Mailadresse/u);
});

test('the mailbox of an office may stand under contact, that of a person not', () => {
  expect(said('personal-data', contact('info@beispielstadt.de'))).toEqual([]);
  expect(said('personal-data', contact('fruehe.hilfen@beispielstadt.de'))).toEqual([]);
  expect(said('personal-data', contact('anna.meier@beispielstadt.de'))).toHaveLength(1);
  expect(said('personal-data', contact('kita-sonne@web.de'))).toHaveLength(1);
});

test.each([
  'Telefon 0211 123456',
  '+49 211 1234567',
  '(0211) 12 34 56-7',
  'Tel.: 02 11/1 23 45 67',
  '0171/1234567',
  '0211 1234567',
])('„%s“ is a phone number', (number) => {
  expect(said('personal-data', withBody(`Rufen Sie an: ${number}`))).toHaveLength(1);
});

test.each([
  'in den Jahren 2010/2011',
  '030/2018 ist eine Nummer',
  'https://doi.org/10.1007/s00103-016-2430-8',
  '40468 Düsseldorf',
  '1.000.000 Euro',
])('„%s“ is none', (text) => {
  expect(said('personal-data', withBody(`${text}[^s1]`))).toEqual([]);
});
