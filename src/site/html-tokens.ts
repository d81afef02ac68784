/** An opening tag as a browser reads it. */
export interface Tag {
  /** In small letters. */
  name: string;
  /** Names in small letters, values as written, with their character references; the first of two alike counts. */
  attributes: ReadonlyMap<string, string>;
  /** What stands between a script's tags; empty for all other elements. */
  text: string;
}

/** Elements whose content a browser does not read as markup: a quotation mark in it opens nothing. */
const rawText: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea']);

// The standard's blanks are fewer than those of `\s`: another one is part of a name or value.
const tagName = /[a-z][^\t\n\f\r />]*/iy;
/** One attribute, as the states „before attribute name“ to „after attribute value“ of the HTML standard read it. */
const attribute =
  /[\t\n\f\r /]*(=?[^\t\n\f\r />=]*)(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?/y;
const commentEnd = /-?>|[\s\S]*?--!?>/y;

const anyTag = /</g;

/**
 * Calls back for each opening tag of a page, in order. A tenth of the time of a parser that makes a tree; it ends
 * comments, quoted values and raw text exactly where a browser does, so that nothing can hide behind them.
 *
 * @param begin finds the `<` of the tags; of whole tags without quotation marks or raw text it may pass over some
 */
export function eachTag(html: string, visit: (tag: Tag) => void, begin: RegExp = anyTag): void {
  const next = (from: number) => match(begin, html, from)?.index ?? -1;
  for (let at = next(0); at >= 0; at = next(at)) {
    const closing = html[at + 1] === '/';
    const name = match(tagName, html, at + (closing ? 2 : 1))?.[0].toLowerCase();
    if (name === undefined) {
      at = afterOther(html, at);
      continue;
    }
    const { attributes, end } = attributesOf(html, at + (closing ? 2 : 1) + name.length);
    at = end;
    if (closing) continue;
    let text = '';
    if (rawText.has(name)) {
      const close = endOfRawText(html, name, end);
      text = html.slice(end, close);
      at = close;
    }
    visit({ name, attributes, text });
  }
}

const none: ReadonlyMap<string, string> = new Map();

function attributesOf(html: string, start: number): { attributes: Tag['attributes']; end: number } {
  if (html[start] === '>') return { attributes: none, end: start + 1 };
  const attributes = new Map<string, string>();
  let at = start;
  while (at < html.length && html[at] !== '>') {
    const found = match(attribute, html, at);
    if (!found) break;
    at += Math.max(1, found[0].length);
    const name = found[1]?.toLowerCase();
    if (name && !attributes.has(name)) attributes.set(name, found[2] ?? found[3] ?? found[4] ?? '');
  }
  return { attributes, end: at + 1 };
}

/** Comments, doctypes, and signs that open nothing. */
function afterOther(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const comment = match(commentEnd, html, at + 4);
    return comment ? at + 4 + comment[0].length : html.length;
  }
  if (!/[!?/]/u.test(html[at + 1] ?? '')) return at + 1;
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end + 1;
}

function endOfRawText(html: string, name: string, start: number): number {
  const close = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'giu');
  close.lastIndex = start;
  return close.exec(html)?.index ?? html.length;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
