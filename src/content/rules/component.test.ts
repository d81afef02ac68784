import { expect, test } from 'vitest';
import { said, withBody } from '../rule.fixture.ts';

test.each([
  ['HTML', '<div>\n\nText\n\n</div>', 'kein bekannter Baustein'],
  ['a fragment', '<>\n\nText\n\n</>', 'leeres Element'],
  ['an expression as value', '<Hinweis art={1}>\n\nText\n\n</Hinweis>', 'nur Angaben der Form'],
  ['an unknown attribute', '<Hinweis art="tipp" id="x">\n\nText\n\n</Hinweis>', '„id“'],
  ['an attribute given twice', '<Hinweis art="tipp" art="tipp">\n\nText\n\n</Hinweis>', 'zweimal'],
  ['a block within a line', 'Text <Schritte></Schritte>', 'mitten in einer Zeile'],
  ['steps without a numbered list', '<Schritte>\n\n- eins\n\n</Schritte>', 'nummerierte Liste'],
])('refuses %s at its line', (_name, body, expected) => {
  const [first] = said('component', withBody(body));
  expect(first).toMatch(/^27 /u);
  expect(first).toContain(expected);
});

test('known components with their attributes pass', () => {
  expect(said('component', withBody('<Hinweis art="tipp">\n\nText\n\n</Hinweis>'))).toEqual([]);
});
