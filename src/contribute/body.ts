import type { ProseType } from '../../schemas/kinds.ts';
import { sectionsOf } from './form-model.ts';

/** Text of each section by its heading. */
export type Sections = Readonly<Record<string, string>>;

/** Cuts a body at the headings that its kind has; text under any other heading stays with the section above it. */
export function splitBody(type: ProseType, body: string): Sections {
  const names = sectionsOf(type).map(({ name }) => name);
  const lines = new Map<string, string[]>();
  const seen = new Set<string>();
  let current = names[0] ?? '';
  let fenced = false;
  for (const line of body.split('\n')) {
    if (/^\s*(?:```|~~~)/u.test(line)) fenced = !fenced;
    const heading = fenced ? undefined : /^## +(.+?)[ #]*$/u.exec(line)?.[1];
    if (heading !== undefined && names.includes(heading) && !seen.has(heading)) {
      current = heading;
      seen.add(heading);
    } else lines.set(current, [...(lines.get(current) ?? []), line]);
  }
  return Object.fromEntries([...lines].map(([name, text]) => [name, text.join('\n').trim()] as const));
}

export const joinBody = (type: ProseType, sections: Sections): string =>
  sectionsOf(type)
    .flatMap(({ name }) => {
      const text = (sections[name] ?? '').trim();
      return text === '' ? [] : [`## ${name}\n\n${text}`];
    })
    .join('\n\n');
