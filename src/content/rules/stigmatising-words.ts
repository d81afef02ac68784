import type { EntryRule } from '../rule.ts';
import { findWords } from './word-search.ts';

export const stigmatisingWords: EntryRule = {
  id: 'stigmatising-words',
  stage: 'entry',
  severity: 'error',
  title: 'Der Text spricht mit Achtung von Menschen in Armutslagen.',
  why: 'Abwertende Wörter verletzen und verengen den Blick auf Defizite. Wörtliche Zitate sind ausgenommen.',
  check: (file, { wordLists }) =>
    findWords(file, wordLists.stigmatising, (found, { better }) => ({
      message: `„${found}“ wertet ab`,
      fix: `Besser: ${better}.`,
    })),
};
