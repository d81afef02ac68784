import { createHash } from 'node:crypto';
import { type HTMLElement, parse } from 'node-html-parser';

/** Elements that load what they name, with the attribute that names it. */
const loading: readonly [selector: string, attribute: string][] = [
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['img[srcset]', 'srcset'],
  ['source[src]', 'src'],
  ['source[srcset]', 'srcset'],
  ['video[src]', 'src'],
  ['video[poster]', 'poster'],
  ['audio[src]', 'src'],
  ['track[src]', 'src'],
  ['input[src]', 'src'],
  ['use[href]', 'href'],
  ['image[href]', 'href'],
  ['form[action]', 'action'],
  ['button[formaction]', 'formaction'],
  ['a[ping]', 'ping'],
];

/** Relations of link elements that say something about the page and load nothing. */
const silentRelations = /^(?:canonical|alternate|license|author|help|next|prev|search|up|me)$/iu;

/** Elements that no page of the site needs. */
const refused = 'iframe,frame,object,embed,applet,base,portal,style,meta[http-equiv=refresh],noscript[style]';

const foreign = (address: string) =>
  /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|\\\\|\/\\)/iu.test(address) && !/^data:image\//iu.test(address);

/** A browser drops blanks and control characters before it reads the scheme. */
const runs = (address: string) =>
  /^(?:javascript|vbscript|data|file|blob):/iu.test(address.replace(/[\u0000-\u0020\u007f-\u009f]/gu, ''));

/**
 * What a page of the site must never hold: handlers and styles in attributes, scripts that the content policy does not
 * know, anything loaded from or sent to another host, links that run code. The last guard layer; it knows nothing of the
 * rules and of the renderer before it.
 *
 * @returns one line for each thing found, empty for a clean page
 */
export function uncleanParts(html: string): string[] {
  const page = parse(html, { comment: true });
  const policy = page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';
  return [
    ...page.querySelectorAll('*').flatMap((element) => attributesOf(element)),
    ...page.querySelectorAll(refused).map(({ tagName }) => `element ${tagName.toLowerCase()}`),
    ...page.querySelectorAll('script:not([src])').flatMap((script) => inlineScript(script, policy)),
    ...loading.flatMap(([selector, attribute]) =>
      page
        .querySelectorAll(selector)
        .map((element) => element.getAttribute(attribute) ?? '')
        .filter(foreign)
        .map((address) => `${selector} loads ${address}`),
    ),
    ...page
      .querySelectorAll('link[href]')
      .filter((link) => !(link.getAttribute('rel') ?? '').split(/\s+/u).every((rel) => silentRelations.test(rel)))
      .map((link) => link.getAttribute('href') ?? '')
      .filter(foreign)
      .map((address) => `link loads ${address}`),
  ];
}

function attributesOf({ attributes, tagName }: HTMLElement): string[] {
  return Object.entries(attributes).flatMap(([name, value]) => {
    if (/^on/iu.test(name) || /^(?:style|srcdoc)$/iu.test(name)) return [`${tagName.toLowerCase()} has ${name}`];
    return /^(?:xlink:)?href$|^src$|action$|^data$|^poster$/iu.test(name) &&
      runs(value) &&
      !/^data:image\//iu.test(value)
      ? [`${tagName.toLowerCase()} ${name} runs ${value.slice(0, 40)}`]
      : [];
  });
}

/** A script without a file: data, or one whose hash stands in the content policy. */
function inlineScript(script: HTMLElement, policy: string): string[] {
  if (/^application\/(?:ld\+)?json$/iu.test(script.getAttribute('type') ?? '')) return [];
  const hash = createHash('sha256').update(script.rawText).digest('base64');
  return policy.includes(`'sha256-${hash}'`) ? [] : [`script without hash: ${script.rawText.slice(0, 60)}`];
}
