import { parseBody } from './parse.ts';
import { type Rendered, renderBody } from './render.ts';
import { rulesOf } from './rules/all.ts';

/**
 * Renders several Markdown fields of one entry (an indicator's definition, reading, gaps) with common numbering of
 * sources.
 *
 * @returns one HTML string per field, and the order of the sources
 * @throws when a field holds more than text, emphasis, lists and citations
 */
export function renderFields(fields: readonly string[], base: string): { html: string[]; cited: string[] } {
  const marker = '\n\n***\n\n';
  const { tree } = parseBody(fields.join(marker));
  if (!tree) throw new Error('A prose field of an indicator is not readable as Markdown');
  for (const rule of rulesOf('tree')) {
    const [finding] = rule.check(
      { path: { kind: 'entry', type: 'practice', land: 'bund', slug: 'feld', file: '' }, tree },
      { today: '', wordLists: { stigmatising: [], advertising: [] } },
    );
    if (finding) throw new Error(finding.message);
  }
  const rendered: Rendered = renderBody(tree, base);
  return { html: rendered.html.split('<hr>').map((part) => part.trim()), cited: rendered.cited };
}
