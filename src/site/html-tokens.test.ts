import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { eachTag } from './html-tokens.ts';

function tagsOf(html: string): string[] {
  const found: string[] = [];
  eachTag(html, ({ name, attributes, text }) =>
    found.push(
      [name, ...Array.from(attributes, ([key, value]) => `${key}=${value}`), ...(text ? [`:${text}`] : [])].join(' '),
    ),
  );
  return found;
}

test.each([
  ['<a HREF="/x" title=\'b > c\' data-x=1 hidden>', ['a href=/x title=b > c data-x=1 hidden=']],
  ['<IMG/src=/a.png/alt>', ['img src=/a.png/alt']],
  ['<a a=1 a=2>', ['a a=1']],
  // A quotation mark within an unquoted value or a name opens nothing.
  ['<a b=c"><script src=/x></script>', ['a b=c"', 'script src=/x']],
  ['<a =">" id=x>', ['a ="=']],
  ['<a b=\u00a0"><script src=/x></script>', ['a b=\u00a0"', 'script src=/x']],
  ['<!-- <a href="--><b>', ['b']],
  ['<!--><b>', ['b']],
  ['<!-- a --!><b>', ['b']],
  ['<!doctype html><b>', ['b']],
  ['<? x="><b>', ['b']],
  ['</a x="<b>"><i>', ['i']],
  ['</ x="><b>', ['b']],
  ['1 < 2 <b>', ['b']],
  ['<title><a x="</title><b>"', ['title :<a x="', 'b']],
  ['<script>"</scripted>"</script ><b>', ['script :"</scripted>"', 'b']],
  ['<b', ['b']],
])('%s', (html, expected) => {
  expect(tagsOf(html)).toEqual(expected);
});

test('a well-formed page has the elements that a parser finds', () => {
  const html = `<!doctype html><html lang="de"><head><title>a &lt; b</title><!-- c --></head><body><main id="m">
<ul><li><a href="/x?a=1&amp;b=2" title="&gt; 3">d</a></li></ul><svg viewBox="0 0 1 1"><use href="#a"></use></svg></main></body></html>`;
  const names = parse(html, { comment: true })
    .querySelectorAll('*')
    .map(({ tagName }) => tagName.toLowerCase());
  expect(tagsOf(html).map((tag) => tag.split(' ')[0])).toEqual(names);
});
