import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { builtPage } from './dist.ts';
import { rules } from './page-rules.ts';

const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";
const good = `<!DOCTYPE html>
<html lang="de"><head><meta charset="utf-8"><title>Praxis</title><meta name="description" content="Was wirkt.">
<meta http-equiv="content-security-policy" content="${policy}">
<script type="application/ld+json">{"@type":"Article"}</script></head>
<body><header><a href="#inhalt">Zum Inhalt</a></header>
<main id="inhalt"><h1>Praxis</h1><h2>Titel</h2><p>Text <a href="/da/">da</a> <img src="/a.png" alt="Bild"></p></main>
<footer><p>Ende</p></footer></body></html>
`;

/** What the rules find on one page of a site with a single other file, `/da/`. */
async function findings(source: string, more: string[] = []): Promise<string> {
  const pages = [source, ...more].map((text, index) => builtPage(`seite-${index}/index.html`, text));
  const found = await Promise.all(
    Object.entries(rules).map(async ([name, rule]) =>
      (await rule({ pages, has: (path) => path === '/da/' })).map((line) => `${name}: ${line}`),
    ),
  );
  return found.flat().join('\n');
}

const hash = createHash('sha256').update('let a').digest('base64');

/** One fault each, put into the good page. */
const faults: [name: string, from: string, to: string, found: RegExp][] = [
  ['an inline handler', '<p>Text', '<p onclick="x()">Text', /p has onclick/u],
  ['a style attribute', '<p>Text', '<p style="color: red">Text', /p has style/u],
  ['a style element', '</head>', '<style>p{}</style></head>', /element style/u],
  ['a script without a hash', '</main>', '<script>let b</script></main>', /script without hash/u],
  [
    'a script with the hash of another',
    policy,
    `${policy}; script-src 'sha256-${hash}'"><script>let c</script><meta name="x" content="`,
    /script without hash: let c/u,
  ],
  [
    'a script of a foreign host',
    '</main>',
    '<script src="https://foreign.example/a.js"></script></main>',
    /loads https:\/\/foreign/u,
  ],
  ['a picture of a foreign host', '/a.png', 'https://foreign.example/a.png', /loads https:\/\/foreign/u],
  [
    'a style sheet of a foreign host',
    '</head>',
    '<link rel="stylesheet" href="//foreign.example/a.css"></head>',
    /link loads/u,
  ],
  [
    'a form to a foreign host',
    '</main>',
    '<form action="https://foreign.example/"><button type="submit">ab</button></form></main>',
    /form\[action\] loads/u,
  ],
  ['a frame', '</main>', '<iframe src="/da/" title="a"></iframe></main>', /element iframe/u],
  ['a link that runs code', 'href="/da/"', 'href="javascript:x()"', /runs javascript/u],
  ['an id twice', '<h2>', '<h2 id="inhalt">', /id twice: inhalt/u],
  [
    'an element in the wrong place',
    '<p>Text',
    '<ul><p>Text</p></ul><p>',
    /is valid HTML: .*element-permitted-content/u,
  ],
  ['an unclosed element', '<footer><p>Ende</p>', '<footer><div>Ende', /is valid HTML: .*close-order/u],
  ['a broken link', '/da/', '/weg/', /broken link \/weg\//u],
  ['a broken fragment', '#inhalt', '#weg', /broken fragment #weg/u],
  ['a picture without alt', ' alt="Bild"', '', /no alt: <img/u],
  ['no h1', '<h1>Praxis</h1>', '', /: 0 h1/u],
  ['two h1', '<h2>Titel</h2>', '<h1>Titel</h1>', /: 2 h1/u],
  ['a level of headings left out', '<h2>Titel</h2>', '<h3>Titel</h3>', /h3 after h1/u],
  ['no language', ' lang="de"', '', /no lang="de"/u],
  ['another language', 'lang="de"', 'lang="en"', /no lang="de"/u],
  ['no title', '<title>Praxis</title>', '', /no title/u],
  ['no description', 'content="Was wirkt."', 'content=""', /no description/u],
  ['no landmark', 'footer>', 'div>', /no footer/u],
  ['no content policy', policy, '', /no default-src 'self'/u],
  ['a policy that allows inline scripts', policy, `${policy}; script-src 'unsafe-inline'`, /unsafe policy/u],
  ['a policy that allows eval', policy, `${policy}; script-src 'unsafe-eval'`, /unsafe policy/u],
  ['structured data without a type', '"@type":"Article"', '"a":1', /structured data without a type/u],
];

test('nothing is found on a good page', async () => {
  expect(await findings(good)).toBe('');
  const wasm = `${policy}; script-src 'self' 'wasm-unsafe-eval' 'sha256-${hash}'`;
  expect(await findings(good.replace(policy, wasm).replace('</main>', '<script>let a</script></main>'))).toBe('');
});

test.each(faults)('found: %s', async (_, from, to, found) => {
  const bad = good.replaceAll(from, to);
  expect(bad).not.toBe(good);
  expect(await findings(bad)).toMatch(found);
});

test('found: one title on two pages', async () => {
  expect(await findings(good, [good])).toMatch(/title twice: Praxis/u);
});
