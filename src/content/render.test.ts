import { expect, test } from 'vitest';
import { parseBody } from './parse.ts';
import { renderBody } from './render.ts';

function render(body: string, base = '/') {
  const { tree, findings } = parseBody(body);
  if (!tree) throw new Error(findings[0]?.message);
  return renderBody(tree, base);
}

test('citations are numbered by first appearance and link to their source and back', () => {
  const { html, cited } = render('Eins.[^s3] Zwei.[^s1] Drei.[^s3]');
  expect(cited).toEqual(['s3', 's1']);
  expect(html).toBe(
    '<p>Eins.<sup class="cite"><a id="zitat-s3-1" href="#quelle-s3" aria-label="Quelle 1">1</a></sup>' +
      ' Zwei.<sup class="cite"><a id="zitat-s1-1" href="#quelle-s1" aria-label="Quelle 2">2</a></sup>' +
      ' Drei.<sup class="cite"><a id="zitat-s3-2" href="#quelle-s3" aria-label="Quelle 1">1</a></sup></p>',
  );
});

test('a component cites in the same numbering as the text around it', () => {
  const { html, cited } = render(
    'Text.[^s2]\n\n<Kennzahl wert="755" einheit="Frauen" text="nahmen teil" quelle="s1" />\n\nText.[^s4]',
  );
  expect(cited).toEqual(['s2', 's1', 's4']);
  expect(html).toContain(
    '<strong>755\u00a0Frauen</strong> nahmen teil<sup class="cite"><a id="zitat-s1-1" href="#quelle-s1" aria-label="Quelle 2">2</a></sup>',
  );
});

test('headings get unique ASCII ids and sections their plain text', () => {
  const { headings, sections } = render(
    '## So läuft es ab\n\nEin **Satz**.[^s1]\n\n### Größe\n\n- eins\n- zwei\n\n## So läuft es ab\n\nEnde.',
  );
  expect(headings.map(({ id }) => id)).toEqual(['so-laeuft-es-ab', 'groesse', 'so-laeuft-es-ab-2']);
  expect(sections).toEqual([
    { id: 'so-laeuft-es-ab', heading: 'So läuft es ab', text: 'Ein Satz.\nGröße\neins\nzwei' },
    { id: 'so-laeuft-es-ab-2', heading: 'So läuft es ab', text: 'Ende.' },
  ]);
});

test('tables can scroll by keyboard and carry alignment as a class', () => {
  const { html } = render('| a | b |\n| - | -: |\n| 1 | 2 |');
  expect(html).toContain('<div class="table-scroll" tabindex="0" role="region"');
  expect(html).toContain('<td class="align-right">2</td>');
  expect(html).not.toContain('style=');
  expect(html).not.toContain(' align=');
});

test.each([
  [
    'Hinweis',
    '<Hinweis art="recht">\n\nText\n\n</Hinweis>',
    '<div class="hint hint-recht" role="note"><p class="hint-title">Recht</p><p>Text</p></div>',
  ],
  [
    'Schritte',
    '<Schritte>\n\n1. eins\n2. zwei\n\n</Schritte>',
    '<div class="steps"><ol>\n<li>eins</li>\n<li>zwei</li>\n</ol></div>',
  ],
  [
    'Zitat',
    '<Zitat von="ISS" quelle="s1">\n\nText\n\n</Zitat>',
    '<figure class="quote"><blockquote><p>Text</p></blockquote><figcaption>ISS<sup class="cite">',
  ],
  [
    'Verweis',
    'Siehe <Verweis auf="practice/moki-monheim">Mo.Ki</Verweis>.',
    '<a href="/wiki/praxis/moki-monheim/">Mo.Ki</a>',
  ],
  [
    'Begriff',
    'Eine <Begriff id="praeventionskette">Kette</Begriff>.',
    '<a class="term" href="/wiki/glossar/#praeventionskette">Kette</a>',
  ],
])('%s becomes plain HTML', (_name, body, expected) => {
  expect(render(body, '/wiki/').html.replaceAll('\n\n', '\n')).toContain(expected);
});

test('a reference to an option leads to its place on the options page', () => {
  expect(render('<Verweis auf="option/gesamtstrategie">x</Verweis>').html).toContain(
    'href="/handlungsoptionen/#gesamtstrategie"',
  );
});

test('text that looks like HTML stays text', () => {
  expect(render('1 &lt; 2 & `<b>`').html).toBe('<p>1 &#x3C; 2 &#x26; <code>&#x3C;b></code></p>');
});

test.each([
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,x)',
  '[x](//foreign.example/)',
  '![Bild](https://foreign.example/a.png)',
  '![Bild](//foreign.example/a.png)',
  '![Bild](data:image/svg+xml,x)',
])('an address that runs code or loads from another host is refused here too: %s', (body) => {
  expect(() => render(body)).toThrow(/the rules must refuse it before/u);
});

test('links to the web and to places of the site stand as they are', () => {
  expect(render('[a](https://www.beispiel.de/) [b](#ziel) [c](/praxis/)').html).toContain(
    '<a href="https://www.beispiel.de/">a</a> <a href="#ziel">b</a> <a href="/praxis/">c</a>',
  );
});
