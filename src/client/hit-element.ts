import { canBeMarked } from '../planning/marked/marked.ts';
import type { Hit } from '../search/engine/result.ts';
import { reasonText } from '../search/ranking/reason-text.ts';
import { markButton } from './mark.ts';

/** Names of ids that the index does not hold, given by the page. */
export interface HitNames {
  type: Readonly<Record<string, string>>;
  land: Readonly<Record<string, string>>;
  evidenz: Readonly<Record<string, string>>;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className !== '') node.className = className;
  node.append(...children);
  return node;
}

/** One hit of the list: kind and place, title, excerpt with marks, reason. Text only, so nothing of an entry can become markup. */
export function hitElement(hit: Hit, names: HitNames, base: string): HTMLLIElement {
  const address = base + hit.url;
  const link = element('a', '', hit.title);
  link.href = address;
  const land = names.land[hit.land] ?? '';
  const place =
    hit.place === '' || hit.place === land ? land : hit.land === 'bund' ? hit.place : `${hit.place}, ${land}`;
  const kind = names.type[hit.id.split('/')[0] ?? ''] ?? '';
  const item = element(
    'li',
    'hit',
    element('p', 'kind', [kind, place].filter(Boolean).join(' · ')),
    element('h2', '', link),
  );

  const text = element(
    'p',
    '',
    ...hit.excerpt.pieces.map(({ text: piece, marked }) => (marked ? element('mark', '', piece) : piece)),
  );
  if (hit.excerpt.section) {
    const section = element('a', '', hit.excerpt.section.heading);
    section.href = `${address.split('#')[0]}#${hit.excerpt.section.id}`;
    text.prepend(section, ': ');
  }
  item.append(text);
  if (canBeMarked(hit.id)) item.append(markButton(hit.id, hit.title));
  // The sign stays beside its word.
  const level = hit.evidence === undefined ? undefined : names.evidenz[`e${hit.evidence}`]?.replace(' ', '\u00a0');
  const checked = `geprüft ${hit.checkedOn.slice(5, 7)}/${hit.checkedOn.slice(0, 4)}`;
  item.append(element('p', 'reason', [reasonText(hit.reason), level, checked].filter(Boolean).join(' · ')));
  return item;
}
