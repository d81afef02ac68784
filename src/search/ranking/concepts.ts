import type { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import { isStopWord } from '../analysis/stop-words.ts';
import { type Word, wordsOf } from '../analysis/words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { RankingParameters } from './parameters.ts';
import type { Synonym, Synonyms } from './synonyms.ts';

/** How a term of the index came from a word of the query. */
export type Reading = 'word' | 'spelling' | 'beginning' | 'ending' | 'synonym' | 'joined' | 'part';

/** One term that may stand for a word of the query. */
export interface Alternative {
  term: string;
  /** Further terms that the row must have: the other words of a name. */
  with: readonly string[];
  /** 0 to 1: how sure it is that the term means the word. */
  weight: number;
  reading: Reading;
  /** The other name, for a synonym. */
  name?: string;
}

/** A word of the query and what it may be in the index. */
export interface Concept {
  /** As typed, lower case. */
  word: string;
  /** Terms that compete: the best one counts. */
  alternatives: readonly Alternative[];
  /** Parts of the word as a compound: they add up. */
  parts: readonly Alternative[];
}

export interface ConceptContext {
  vocabulary: Vocabulary;
  /** Absent: compounds are not split. */
  splitter: CompoundSplitter | undefined;
  /** False: unknown words stay unknown. */
  spelling: boolean;
  synonyms: Synonyms;
  parameters: RankingParameters;
}

/** More words than any question has; the rest of a pasted text is left out. */
export const mostWords = 32;

/** Words of the query that carry its subject; all its words when they are only stop words. Each term once. */
export function contentWords(query: string): Word[] {
  const seen = new Set<string>();
  const distinct = wordsOf(query).filter(({ text }) => {
    const term = stem(text);
    return seen.has(term) ? false : seen.add(term);
  });
  const content = distinct.filter(({ text }) => !isStopWord(text));
  return (content.length > 0 ? content : distinct).slice(0, mostWords);
}

/** What each word of the query may be in the index; a word that is nothing there has no alternatives and no parts. */
export function conceptsOf(query: string, context: ConceptContext): Concept[] {
  const words = contentWords(query);
  const synonyms = context.synonyms.in(query);
  const concepts = words.flatMap((word) => formsOf(word).map((form) => conceptOf(form, synonyms, context)));
  return [...concepts, ...joinedConcepts(words, context), ...phraseConcepts(synonyms, context)];
}

/** A hyphenated word is known as one word or read as its parts. */
const formsOf = (word: Word) => (word.parts.length > 0 ? [word.text, ...word.parts] : [word.text]);

function conceptOf(word: string, synonyms: readonly Synonym[], context: ConceptContext): Concept {
  const { vocabulary, splitter, parameters } = context;
  const term = stem(word);
  const meant = synonyms
    .filter(({ terms }) => terms.length === 1 && terms[0] === term)
    .flatMap(({ names }) => named(names, context));
  const parts: Alternative[] = (splitter?.parts(word) ?? []).map((part) => ({
    term: part,
    with: [],
    weight: parameters.partInQuery,
    reading: 'part',
  }));
  if (vocabulary.has(term)) {
    return { word, alternatives: [{ term, with: [], weight: 1, reading: 'word' }, ...meant], parts };
  }
  const isMeant = meant.length > 0 || parts.length > 0;
  return { word, alternatives: [...meant, ...(isMeant ? [] : guesses(word, term, context))], parts };
}

/** What an unknown word may be: another spelling, the beginning of a word, or a compound whose last part is known. */
function guesses(
  word: string,
  term: string,
  { vocabulary, splitter, spelling, parameters }: ConceptContext,
): Alternative[] {
  const repairs = spelling ? vocabulary.repair(term) : [];
  const longer = vocabulary.continuations(term);
  const ending = repairs.length + longer.length === 0 ? splitter?.ending(word) : undefined;
  const guess = (guessed: string, weight: number, reading: Reading) => ({ term: guessed, with: [], weight, reading });
  return [
    ...repairs.map(({ term: repaired, edits }) => guess(repaired, parameters.repaired ** edits, 'spelling')),
    ...longer.map((found) => guess(found, parameters.continued, 'beginning')),
    ...(ending === undefined ? [] : [guess(ending, parameters.ending, 'ending')]),
  ];
}

/** „Präventions Ketten“, „Kinder Armut“: neighbours that the texts write as one word. */
function joinedConcepts(words: readonly Word[], { vocabulary, splitter, parameters }: ConceptContext): Concept[] {
  if (!splitter) return [];
  return words.slice(1).flatMap((second, index) => {
    const first = words[index];
    if (!first) return [];
    const word = first.text + second.text;
    const term = stem(word);
    if (!vocabulary.has(term)) return [];
    return [
      { word, alternatives: [{ term, with: [], weight: parameters.joined, reading: 'joined' as const }], parts: [] },
    ];
  });
}

/** Sayings of several words that have another name: one concept more. */
function phraseConcepts(synonyms: readonly Synonym[], context: ConceptContext): Concept[] {
  return synonyms.flatMap(({ words, terms, names }) => {
    const alternatives = named(names, context);
    return terms.length > 1 && alternatives.length > 0 ? [{ word: words, alternatives, parts: [] }] : [];
  });
}

/** Names as alternatives; a name with a content word that the index does not know is left out. */
function named(names: readonly string[], { vocabulary, parameters }: ConceptContext): Alternative[] {
  return names.flatMap((name) => {
    const [term, ...others] = contentWords(name).map(({ text }) => stem(text));
    if (term === undefined || ![term, ...others].every((known) => vocabulary.has(known))) return [];
    return [{ term, with: others, weight: parameters.synonym, reading: 'synonym' as const, name }];
  });
}
