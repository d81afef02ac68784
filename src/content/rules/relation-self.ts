import type { CollectionRule } from '../rule.ts';

export const relationSelf: CollectionRule = {
  id: 'relation-self',
  stage: 'collection',
  severity: 'error',
  title: 'Ein Eintrag verweist nicht auf sich selbst.',
  why: 'Eine solche Beziehung sagt nichts aus.',
  check: ({ files }) =>
    files.flatMap(({ file, reference, references }) =>
      references
        .filter(({ target }) => target === reference)
        .map(({ at }) => ({
          file,
          at,
          message: 'Der Eintrag verweist auf sich selbst',
          fix: 'Löschen Sie den Verweis.',
        })),
    ),
};
