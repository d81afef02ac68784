import { escapeXml } from '../export/xml.ts';

/** A piece of SVG as text. Attribute values and text are escaped here and nowhere else. */
export type Svg = string;

/** Coordinates are cut to a tenth of a unit, which no screen can tell apart and which halves the markup. */
const shorten = (value: string | number) => (typeof value === 'number' ? String(Math.round(value * 10) / 10) : value);

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Svg[]
): Svg {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeXml(shorten(value))}"`]))
    .join('');
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join('')}</${name}>`;
}

export function text(
  x: number,
  y: number,
  content: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
): Svg {
  return element('text', { x, y, ...attributes }, escapeXml(content));
}
