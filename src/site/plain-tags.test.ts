import { expect, test } from 'vitest';
import { randomOf } from '../content/mutate.fixture.ts';
import { uncleanParts } from './html-scan.ts';
import { otherThanPlain } from './plain-tags.ts';

const passedOver = (html: string): boolean => html.search(otherThanPlain) < 0;

test.each([
  '<p>',
  '</script>',
  '<h2 id="quellen">',
  '<a class="back no-print" href="#zitat-s1-1" aria-label="Zurück zur Stelle im Text">',
  '<a href="/praxis/?land=nw" aria-current="true">',
  '<a href="https://www.bund.de/a?b=c" rel="external">',
  '<use href="/icons.svg#bookmark">',
  '<details class="fit-check" data-facts="{&quot;a&quot;:1}" hidden>',
])('%s is plain', (tag) => {
  expect(passedOver(tag)).toBe(true);
});

test.each([
  '<script>',
  '<style>',
  '<title>',
  '<iframe>',
  '<noscript>',
  '<img>',
  '<form>',
  '<link>',
  '<meta>',
  '<p onclick="x">',
  '<p style="x">',
  '<p data-action="javascript:x">',
  '<a href="//evil.net">',
  '<a href="/\\evil.net">',
  '<use href="/\t/evil.net/x.svg#a">',
  '<use href="/ /evil.net/x.svg#a">',
  '<a href="javascript:x">',
  '<a href="https://a.de/&#1;">',
  '<a href=/x>',
  "<a href='/x'>",
  '<a title="<b">',
  '<a title=">">',
  '<a ping="/x">',
  '<use href="https://evil.net/x.svg#a">',
  '<P>',
  '<p/onclick=x>',
  '<p',
])('%s is not', (tag) => {
  expect(passedOver(tag)).toBe(false);
});

const pieces = [
  '<p class="lead">Text</p>',
  '<a href="/praxis/" title="a">b</a>',
  '<a href="https://www.bund.de/">b</a>',
  '<svg><title>t</title><use href="/icons.svg#a"></use></svg>',
  '<use href="/ /evil.net/x.svg#a"></use>',
  '<script type="application/json">{"a":"<b>"}</script>',
  '<!-- c -->',
  '<input name="q" value="a">',
  '<a href="javascript:x">b</a>',
  '<p onclick="x" class="a">',
  '<textarea><p onclick=x></textarea>',
  '<img src="//evil.net/x.png" alt="">',
  '<a b="</title><script>x</script>">',
];
/** What decides where a browser sees tags, quotation marks and names end. */
const signs = ['<', '>', '"', "'", '/', '=', '&', ' ', '\t', '\u00a0', '!--', '-->', '</', 'on', '\\', ':', '#'];

test('finds in broken pages what a look at every tag finds', () => {
  const random = randomOf(7);
  const pick = (from: readonly string[]): string => from[random(from.length)] ?? '';
  let unclean = 0;
  for (let round = 0; round < 20_000; round++) {
    let html = Array.from({ length: 1 + random(6) }, () => pick(pieces)).join('');
    for (let change = random(4); change > 0; change--) {
      const at = random(html.length);
      html = html.slice(0, at) + pick(signs) + html.slice(at + random(3));
    }
    const found = uncleanParts(html);
    expect({ html, found }).toEqual({ html, found: uncleanParts(html, /</g) });
    if (found.length > 0) unclean++;
  }
  expect(unclean).toBeGreaterThan(1000);
});
