import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { uncleanParts } from './html-scan.ts';

test.each([
  '<p onclick="x">a</p>',
  '<p ONCLICK=x>a</p>',
  '<p style="color:red">a</p>',
  '<style>p{}</style>',
  '<script>alert(1)</script>',
  '<script src="https://evil.net/x.js"></script>',
  '<script src="//evil.net/x.js"></script>',
  '<img src="https://evil.net/x.png" alt="">',
  '<img srcset="https://evil.net/x.png 2x" alt="">',
  '<link rel="stylesheet" href="https://evil.net/x.css">',
  '<link rel="canonical preload" href="https://evil.net/x">',
  '<iframe src="/x"></iframe>',
  '<object data="/x"></object>',
  '<embed src="/x">',
  '<base href="/x">',
  '<meta http-equiv="refresh" content="0;url=/x">',
  '<form action="https://evil.net/"></form>',
  '<a href="javascript:alert(1)">a</a>',
  '<a href=" java\tscript:alert(1)">a</a>',
  '<a href="data:text/html,x">a</a>',
  '<svg><use href="https://evil.net/x.svg#a"/></svg>',
  '<svg><a xlink:href="javascript:x">a</a></svg>',
])('%s is found', (html) => {
  expect(uncleanParts(`<main>${html}</main>`).length).toBeGreaterThan(0);
});

test('a page of the site is clean: own files, links to others, data, scripts with a hash', () => {
  const script = 'document.documentElement.className = "js"';
  const hash = createHash('sha256').update(script).digest('base64');
  const html = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-${hash}'">
<link rel="canonical" href="https://site.example/"><link rel="stylesheet" href="/a.css">
<script>${script}</script><script src="/a.js"></script><script type="application/ld+json">{"a":"<b onclick=x>"}</script>
<a href="https://www.bund.de/">Bund</a><a href="mailto:info@amt.de">Mail</a><img src="data:image/png;base64,x" alt="">
<p>&lt;script&gt; onclick=</p>`;
  expect(uncleanParts(html)).toEqual([]);
});
