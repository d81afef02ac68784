import { citationsOf } from '../citations.ts';
import type { EntryRule } from '../rule.ts';
import { fieldCitations } from './citation-unknown.ts';

export const sourceUnused: EntryRule = {
  id: 'source-unused',
  stage: 'entry',
  severity: 'warning',
  title: 'Jede Quelle wird im Eintrag mindestens einmal genannt.',
  why: 'Eine Quelle ohne Verweis lässt offen, was sie belegt.',
  check({ data, tree, front }) {
    const cited = new Set([...(tree ? citationsOf(tree) : []), ...fieldCitations(data)].map(({ source }) => source));
    return data.sources.flatMap(({ id }, index) =>
      cited.has(id)
        ? []
        : [
            {
              at: front.locate(['sources', index]),
              message: `Die Quelle „${id}“ wird nirgends genannt`,
              fix: `Setzen Sie [^${id}] an die Stelle, die sie belegt, oder löschen Sie die Quelle.`,
            },
          ],
    );
  },
};
