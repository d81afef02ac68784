import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../content/parse.ts';
import { type HtmlNode, htmlToMarkdown } from './html-to-markdown.ts';

const convert = (html: string) => htmlToMarkdown(parse(html) as unknown as HtmlNode);

describe('pasted HTML becomes Markdown', () => {
  test('from Word, with its own elements, styles and lists', () => {
    const word = `<html xmlns:o="urn:x"><head><style>p.MsoNormal{margin:0}</style></head><body lang=DE>
<!--StartFragment--><p class=MsoNormal><b>Ziel</b> ist die <i>frühe</i> Hilfe.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span>·<span>&nbsp;&nbsp; </span></span>Kitas besuchen</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span>·</span>Eltern beraten</p>
<!--EndFragment--></body></html>`;
    expect(convert(word)).toBe('**Ziel** ist die *frühe* Hilfe.\n\n- Kitas besuchen\n\n- Eltern beraten');
  });

  test('headings, lists in lists, tables, links', () => {
    expect(convert('<h1>Ablauf</h1><ol><li>Eins<ul><li>A</li></ul></li><li>Zwei</li></ol>')).toBe(
      '### Ablauf\n\n1. Eins\n   - A\n2. Zwei',
    );
    expect(convert('<table><tr><th>Jahr</th><th>Zahl</th></tr><tr><td>2024</td><td>7</td></tr></table>')).toBe(
      '| Jahr | Zahl |\n| --- | --- |\n| 2024 | 7 |',
    );
    expect(convert('<a href="https://www.awo.de/x">AWO</a> <a href="javascript:alert(1)">hier</a>')).toBe(
      '[AWO](https://www.awo.de/x) hier',
    );
  });

  test('scripts, pictures and comments are left out; signs of code are written as text', () => {
    expect(convert('<script>alert(1)</script><img src=x onerror=y><!-- a --><p>1 &lt; 2 {x}</p>')).toBe(
      '1 \\< 2 \\{x\\}',
    );
  });
});

test.each(['<p>a &lt;b> {c</p>', '<div>'.repeat(300), '<p>import fs</p>', '<b><p>x</p></b>'])(
  'the result can be read: %s',
  (html) => {
    expect(parseBody(`${convert(html)}\n`).findings).toEqual([]);
  },
);
