import { vocabularies } from '../../schemas/vocabulary.ts';
import type { FormCatalogue } from '../contribute/catalogue.ts';

/** What the interface knows of a wiki with three entries. */
export const catalogue: FormCatalogue = {
  entries: [
    ['practice/kinderstadt', 'Kinderstadt', 'practices/nw/kinderstadt.mdx'],
    ['programme/chancen', 'Chancen im Quartier', 'programmes/be/chancen.mdx'],
    ['office/beratung', 'Beratungsstelle', 'offices/bund/beratung.mdx'],
  ].map(([ref, title = '', file = '']) => ({
    ref: ref as FormCatalogue['entries'][number]['ref'],
    title,
    file,
    aliases: [],
    relations: [],
  })),
  glossary: [],
  vocabularies: Object.fromEntries(
    Object.entries(vocabularies).map(([name, ids]) => [
      name,
      ids.map((id) => ({ id, label: `${id} auf Deutsch`, definition: '' })),
    ]),
  ),
  words: { stigmatising: [], advertising: [] },
  siteName: 'Wiki',
};
