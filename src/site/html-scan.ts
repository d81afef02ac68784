import { createHash } from 'node:crypto';
import { eachTag, type Tag } from './html-tokens.ts';
import { otherThanPlain } from './plain-tags.ts';

/** Attributes that load or send, by the elements that have them. */
const loading: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
  form: ['action'],
  button: ['formaction'],
  a: ['ping'],
};

/** Relations of link elements that say something about the page and load nothing. */
const silentRelations = /^(?:canonical|alternate|license|author|help|next|prev|search|up|me)$/iu;

/** Elements that no page of the site needs; the last ones also change how a browser reads what follows. */
const refused: ReadonlySet<string> = new Set(
  'iframe frame object embed applet base portal style noscript xmp plaintext noembed noframes'.split(' '),
);

const address = /^(?:xlink:)?href$|^src$|action$|^data$|^poster$/u;

/** A browser drops some of these before it reads an address, others before a scheme. */
const unread = /[\u0000-\u0020\u007f-\u009f]/gu;

const foreign = (value: string) => {
  const read = value.replace(unread, '');
  return /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(read) && !/^data:image\//iu.test(read);
};

const runs = (value: string) => /^(?:javascript|vbscript|data|file|blob):/iu.test(value.replace(unread, ''));

/** Named references that stand for themselves in an address; any other in its beginning could spell a scheme. */
const harmless = /&(?!(?:amp|quot|lt|gt|apos);)[a-z]/iu;

/** Ends that a value of an attribute has no reason to hold: what is a value in one place is markup in another. */
const breaksOut = /<\/(?:script|title|textarea)|-->|\]\]>/iu;

/**
 * What a page of the site must never hold: handlers and styles in attributes, scripts that the content policy does not
 * know, anything loaded from or sent to another host, links that run code. The last guard layer; it knows nothing of the
 * rules and of the renderer before it. What a browser could read in two ways is refused.
 *
 * @param begin finds the tags to look at
 * @returns one line for each thing found, empty for a clean page
 */
export function uncleanParts(html: string, begin: RegExp = otherThanPlain): string[] {
  const found: string[] = [];
  if (html.includes('<![CDATA[')) found.push('CDATA');
  let policy = '';
  const check = (tag: Tag) => {
    const { name, attributes, text } = tag;
    if (refused.has(name)) found.push(`element ${name}`);
    if (name === 'meta') {
      const kind = attributes.get('http-equiv')?.toLowerCase();
      if (kind === 'refresh') found.push('element meta refresh');
      if (kind === 'content-security-policy') policy ||= decode(attributes.get('content') ?? '');
    }
    for (const [attribute, value] of attributes) checkAttribute(name, attribute, value, found);
    for (const attribute of loading[name] ?? []) {
      const value = attributes.get(attribute);
      if (value !== undefined && foreign(decode(value))) found.push(`${name}[${attribute}] loads ${value}`);
    }
    if (name === 'link') checkLink(tag, found);
    if (name === 'script') checkScript(tag, policy, found);
    // Within a drawing the content of a title is markup.
    else if (text !== '' && /<[a-z!?/]/iu.test(text)) found.push(`markup in ${name}`);
  };
  eachTag(html, check, begin);
  return found;
}

function checkAttribute(element: string, name: string, value: string, found: string[]): void {
  if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(`${element} has ${name}`);
  else if (address.test(name)) {
    const decoded = decode(value);
    if (harmless.test(decoded.split(/[/?#]/u)[0] ?? '')) found.push(`${element} ${name} hides its scheme: ${value}`);
    else if (runs(decoded) && !/^data:image\//iu.test(decoded))
      found.push(`${element} ${name} runs ${decoded.slice(0, 40)}`);
  }
  if (value.includes('>') && breaksOut.test(value)) found.push(`${element} ${name} ends an element`);
}

function checkLink({ attributes }: Tag, found: string[]): void {
  const value = attributes.get('href');
  const silent = (attributes.get('rel') ?? '').split(/\s+/u).every((rel) => silentRelations.test(rel));
  if (value !== undefined && !silent && foreign(decode(value))) found.push(`link loads ${value}`);
}

/** A script without a file: data, or one whose hash stands in the content policy. */
function checkScript({ attributes, text }: Tag, policy: string, found: string[]): void {
  if (attributes.has('src')) return;
  // Within a drawing the content of a script is markup, and nothing of the site ends one early.
  if (/<[/!]/u.test(text)) found.push('markup in script');
  if (/^application\/(?:ld\+)?json$/iu.test(attributes.get('type') ?? '')) return;
  const hash = createHash('sha256').update(text).digest('base64');
  if (!policy.includes(`'sha256-${hash}'`)) found.push(`script without hash: ${text.slice(0, 60)}`);
}

/** Character references by number, as a browser resolves them before it reads an address. */
const decode = (value: string): string =>
  value.includes('&')
    ? value
        .replace(/&#(?:x([0-9a-f]+)|(\d+));?/giu, (_, hex?: string, decimal?: string) =>
          character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
        )
        .replaceAll('&amp;', '&')
        .replaceAll('&apos;', "'")
    : value;

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
