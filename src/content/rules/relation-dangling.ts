import type { CollectionRule } from '../rule.ts';

export const relationDangling: CollectionRule = {
  id: 'relation-dangling',
  stage: 'collection',
  severity: 'error',
  title: 'Ein Verweis führt zu einem vorhandenen Eintrag.',
  why: 'Sonst entsteht ein Link ins Leere.',
  check({ files, glossary }) {
    const known = new Set(files.map(({ reference }) => reference));
    const slugs = new Map(files.map(({ reference }) => [reference.split('/')[1] ?? '', reference]));
    return files.flatMap(({ file, references, terms }) => [
      ...references
        .filter(({ target }) => !known.has(target))
        .map(({ target, at }) => {
          const similar = slugs.get(target.split('/')[1] ?? '');
          return {
            file,
            at,
            message: `Den Eintrag „${target}“ gibt es nicht`,
            fix: similar
              ? `Gemeint ist vielleicht „${similar}“.`
              : 'Prüfen Sie die Schreibweise, oder legen Sie den Eintrag zuerst an.',
          };
        }),
      ...terms
        .filter(({ id }) => !glossary.has(id))
        .map(({ id, at }) => ({
          file,
          at,
          message: `Der Begriff „${id}“ steht nicht im Glossar`,
          fix: 'Prüfen Sie die Schreibweise, oder legen Sie content/glossary an.',
        })),
    ]);
  },
};
