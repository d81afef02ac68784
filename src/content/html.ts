import type { Element, Root } from 'hast';

/** Attributes of the elements that the renderer and the components make, by their names in the tree. */
const attributes: ReadonlyMap<string, string> = new Map([
  ['ariaLabel', 'aria-label'],
  ['className', 'class'],
  ['dataChart', 'data-chart'],
  ['dataPlaces', 'data-places'],
  ['href', 'href'],
  ['id', 'id'],
  ['role', 'role'],
  ['start', 'start'],
  ['tabIndex', 'tabindex'],
  ['title', 'title'],
]);
const withoutContent: ReadonlySet<string> = new Set(['br', 'hr']);

/**
 * HTML of a rendered body, the same as by hast-util-to-html (html.test.ts), which knows all of HTML and SVG and takes several
 * times as long.
 *
 * @throws on whatever the renderer does not make
 */
export function toHtml(node: Root | Element): string {
  let html = '';
  for (const child of node.children) {
    if (child.type === 'text') html += child.value.replace(/[&<]/gu, reference);
    else if (child.type === 'element') html += elementHtml(child);
    else throw new Error(`A node of type ${child.type} reached the writer of HTML`);
  }
  return html;
}

function elementHtml(element: Element): string {
  const { tagName } = element;
  let open = tagName;
  for (const [key, value] of Object.entries(element.properties)) {
    if (value === undefined || value === null) continue;
    const name = attributes.get(key);
    if (name === undefined || typeof value === 'boolean')
      throw new Error(`An attribute ${key} of <${tagName}> reached the writer of HTML`);
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    open += ` ${name}="${text.replace(/["&'`\0]/gu, reference)}"`;
  }
  return withoutContent.has(tagName) ? `<${open}>` : `<${open}>${toHtml(element)}</${tagName}>`;
}

const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;
