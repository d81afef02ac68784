import { expect, test } from 'vitest';
import { said, withFront } from '../rule.fixture.ts';

const summary = (text: string) => withFront(/summary: .*/u, `summary: "${text}"`);
const long = 'Eine Stadt stimmt ihre vorbeugenden Angebote für Kinder und Familien aufeinander ab';

test.each([`${long} **fett**.`, `${long}.[^s1]`, `${long} [hier](x).`, `${long} https://www.bund.de.`])(
  'markup is refused: %s',
  (text) => {
    expect(said('summary-text', summary(text))[0]).toMatch(/^3 .*Auszeichnungen/u);
  },
);

test('whole sentences end with a mark', () => {
  expect(said('summary-text', summary(long))).toEqual(['3 Die Kurzbeschreibung endet nicht mit einem Satzzeichen']);
  expect(said('summary-text', summary(`${long}.`))).toEqual([]);
});
