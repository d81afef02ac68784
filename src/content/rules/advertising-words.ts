import type { EntryRule } from '../rule.ts';
import { findWords } from './word-search.ts';

export const advertisingWords: EntryRule = {
  id: 'advertising-words',
  stage: 'entry',
  severity: 'warning',
  title: 'Der Text beschreibt und wirbt nicht.',
  why: 'Lob ersetzt keinen Beleg. Was gut ist, zeigen Zahlen und Evaluationen.',
  check: (file, { wordLists }) =>
    findWords(file, wordLists.advertising, (found, { better }) => ({
      message: `„${found}“ klingt nach Werbung`,
      fix: `Besser: ${better}.`,
    })),
};
