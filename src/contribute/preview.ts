import type { Source } from '../../schemas/source.ts';
import { parseBody } from '../content/parse.ts';
import { renderBody } from '../content/render.ts';
import { rulesOf } from '../content/rules/all.ts';
import { joinBody } from './body.ts';
import { cleanText } from './clean-text.ts';
import { type Draft, fileOf } from './draft.ts';

export interface Preview {
  html: string;
  /** Sources in the order of their numbers in the text. */
  sources: Source[];
}

/**
 * The text of a draft as its page will show it.
 *
 * @returns nothing when the text holds what the rules refuse; such a text is not rendered
 */
export function previewOf(draft: Draft, sources: readonly Source[], base: string): Preview | undefined {
  const { tree } = parseBody(cleanText(joinBody(draft.type, draft.sections)));
  if (!tree) return undefined;
  const file = {
    path: { kind: 'entry', type: draft.type, land: 'bund', slug: 'vorschau', file: fileOf(draft) },
    tree,
  } as const;
  const context = { today: '', wordLists: { stigmatising: [], advertising: [] } };
  if (rulesOf('tree').some((rule) => rule.check(file, context).length > 0)) return undefined;
  const { html, cited } = renderBody(tree, base);
  const rest = sources.filter(({ id }) => !cited.includes(id));
  return {
    html,
    sources: [...cited.flatMap((id) => sources.find((source) => source.id === id) ?? []), ...rest],
  };
}
