import { toHtml as toHtmlByLibrary } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { readFolder } from './disk.ts';
import { splitSource } from './front-matter.ts';
import { toHtml } from './html.ts';
import { mutations, randomOf } from './mutate.fixture.ts';
import { parseBody } from './parse.ts';
import { readContentFile } from './read.ts';
import { elementsOf } from './render.ts';
import { rawFile, ruleContext } from './rule.fixture.ts';

const entries = readFolder('content').files.filter(({ file }) => file.endsWith('.mdx'));

/** Both ways of writing the body of an entry. */
function bothWays(file: string, text: string): { own: string; byLibrary: string } | undefined {
  const { content } = readContentFile(rawFile(text, file), ruleContext);
  if (content?.kind !== 'entry' || !content.tree) return undefined;
  const { hast } = elementsOf(content.tree, '/unter/');
  return { own: toHtml(hast), byLibrary: toHtmlByLibrary(hast) };
}

test('all real bodies are written as by hast-util-to-html', () => {
  for (const { file, text } of entries) {
    const { tree } = parseBody(splitSource(text)?.body ?? '');
    const hast = tree && elementsOf(tree, '/').hast;
    expect([file, hast && toHtml(hast)]).toEqual([file, hast && toHtmlByLibrary(hast)]);
  }
});

test('so are all forms that an entry may have, with signs that mean something to HTML', () => {
  const { tree, findings } = parseBody(`
Ein <Verweis auf="guide/x">Verweis & „mehr“</Verweis>, ein <Begriff id="x">Begriff</Begriff>, [ein Link](https://a.de/?b=1&c='2' "Titel & \`x\` \\"y\\" <z>"),
**fett**, *schräg*, ~~weg~~, \`Code < & > "\`, hart\\
umbrochen und 1 &lt; 2 &amp; 3 [^s1].

### Ein \`Code\` & mehr

4. vier
5. fünf

   mit Absatz

- eins
  - zwei

> Zitiert & so

| a | b & c |
| :- | -: |
| 1 [^s1] | "2" |

\`\`\`js
if (a < b && c) {}
\`\`\`

---

<Hinweis art="recht">

Text

</Hinweis>

<Kennzahl wert="7" einheit="% & mehr" text="von 'allen' &quot;Kindern&quot;" quelle="s1" />

<Schritte>

1. eins

</Schritte>

<Zitat von="Stadt & Land" quelle="s1">

Gesagt.

</Zitat>

<Diagramm indikator="x" orte="A & B" />
`);
  expect(findings).toEqual([]);
  const hast = tree && elementsOf(tree, '/unter/').hast;
  expect(hast && toHtml(hast)).toContain('class="hint hint-recht"');
  expect(hast && toHtml(hast)).toBe(hast && toHtmlByLibrary(hast));
});

test('so are mutants of real entries', () => {
  const random = randomOf(20261130);
  const kinds = Object.values(mutations);
  let compared = 0;
  for (let count = 0; count < 1000; count++) {
    const entry = entries[random(entries.length)];
    if (!entry) continue;
    let { text } = entry;
    for (let times = 1 + random(2); times > 0; times--) text = kinds[random(kinds.length)]?.(text, random) ?? text;
    const both = bothWays(entry.file, text);
    if (!both) continue;
    compared++;
    expect(both.own).toBe(both.byLibrary);
  }
  expect(compared).toBeGreaterThan(100);
});

test('what the renderer does not make is refused', () => {
  expect(() => toHtml({ type: 'root', children: [{ type: 'raw', value: '<b>' } as never] })).toThrow('raw');
  const link = { type: 'element' as const, tagName: 'a', properties: { onClick: 'x' }, children: [] };
  expect(() => toHtml({ type: 'root', children: [link] })).toThrow('onClick');
});
