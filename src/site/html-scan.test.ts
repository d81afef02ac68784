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
  '<a href="&#106;avascript:alert(1)">a</a>',
  '<a href="javascript&colon;alert(1)">a</a>',
  '<a href="java&Tab;script:alert(1)">a</a>',
  '<img src="&#47;/evil.net/x.png" alt="">',
  '<img src="&sol;&sol;evil.net/x.png" alt="">',
  '<img src="/\t/evil.net/x.png" alt="">',
  '<svg><use href="\\/evil.net/x.svg#a"/></svg>',
  '<a b=c"><script src="https://evil.net/x.js"></script>',
  '<!-- <a b=" --><p onclick=x>"',
  '<noscript><a b="</noscript><p onclick=x>"></noscript>',
  '<svg><title><p onclick=x></title></svg>',
  '<svg><![CDATA[ > <a b=" ]]><p onclick=x>"></svg>',
  '<svg><script type="application/json"></g><p onclick=x></script></svg>',
  '<a b="</title><script>x</script>">',
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
