import type { CompoundSplitter } from '../analysis/compounds.ts';
import { wordsOf } from '../analysis/words.ts';
import { fields } from '../index/fields.ts';
import { conceptsOf } from '../ranking/concepts.ts';
import { coverageOf, isWeak } from '../ranking/confidence.ts';
import { cutHits } from '../ranking/cut.ts';
import { type FusionParameters, fuse, fusionParameters } from '../ranking/fuse.ts';
import { pinnedRows } from '../ranking/guard.ts';
import { type RankingParameters, rankingParameters } from '../ranking/parameters.ts';
import { type Lengths, lengthsOf, scoreRows, scoreTerms } from '../ranking/score.ts';
import type { QueryMeaning } from '../semantics/semantics.ts';
import { allParts, type EngineParts } from './options.ts';
import { quotedPhrases } from './quoted-phrases.ts';
import type { Ranking } from './ranking.ts';
import { readPostings } from './read-postings.ts';
import type { EngineSources } from './sources.ts';

/** Numbers of the ranking; tuning passes its own. */
export interface RankerParameters {
  ranking: RankingParameters;
  fusion: FusionParameters;
}

const tunedParameters: RankerParameters = { ranking: rankingParameters, fusion: fusionParameters };

/** Finds the order of rows for a query. */
export class Ranker {
  readonly #sources: EngineSources;
  readonly #parts: EngineParts;
  readonly #ranking: RankingParameters;
  readonly #fusion: FusionParameters;
  readonly #lengths: Lengths;

  constructor(sources: EngineSources, parts: EngineParts = allParts, parameters: RankerParameters = tunedParameters) {
    this.#sources = sources;
    this.#parts = parts;
    this.#ranking = withoutFields(parameters.ranking, parts);
    this.#fusion = parameters.fusion;
    this.#lengths = lengthsOf(sources.catalogue.lengths);
  }

  /** Absent when compounds are switched off. */
  get splitter(): CompoundSplitter | undefined {
    return this.#parts.compounds ? this.#sources.splitter : undefined;
  }

  /**
   * @param signal stops between reading and scoring
   * @throws StoreError when neither words nor meaning can be read
   */
  async rank(query: string, signal?: AbortSignal): Promise<Ranking> {
    const base = { query, concepts: [], postings: new Map(), scores: new Map(), notes: [] };
    if (query.trim() === '') {
      const all = this.#sources.catalogue.evidence.map((_, row) => ({ ...noScore, row }));
      return { ...base, all, hits: all, weak: false };
    }
    if (wordsOf(query).length === 0) return { ...base, all: [], hits: [], weak: true };
    return this.#rankWords(query, signal);
  }

  async #rankWords(query: string, signal: AbortSignal | undefined): Promise<Ranking> {
    const { store, vocabulary, synonyms, semantics } = this.#sources;
    const concepts = conceptsOf(query, {
      vocabulary,
      splitter: this.splitter,
      spelling: this.#parts.spelling,
      synonyms,
      parameters: this.#ranking,
    });
    const [{ postings, incomplete, failure }, { meaning, failed }, phrases, pinned] = await Promise.all([
      readPostings(store, concepts),
      this.#meaningOf(query),
      Promise.all(quotedPhrases(query).map((phrase) => store.phrase(phrase))),
      this.#pinned(query),
    ]);
    signal?.throwIfAborted();
    // Meaning alone still answers when files of the index are broken; without WebAssembly the reader must be told.
    if (failure && (failure.failure === 'wasm' || !meaning)) throw failure;

    const scores = scoreTerms(postings, this.#lengths, this.#ranking);
    const lexical = scoreRows(concepts, scores, this.#ranking);
    const similarities = meaning && semantics?.similarities(meaning, this.#parts.questions);
    const all = fuse(lexical, similarities?.rows, pinned, this.#fusion).filter(({ row }) =>
      phrases.every((rows) => rows.has(row)),
    );
    const nearest = similarities?.rows.reduce((max, value) => Math.max(max, value), -1);
    const weak = pinned.size === 0 && isWeak(coverageOf(concepts), nearest);
    return {
      query,
      all,
      hits: cutHits(all, weak),
      concepts,
      postings,
      scores,
      meaning,
      similarities,
      weak,
      notes: [...(incomplete ? (['incomplete'] as const) : []), ...(failed ? (['meaning'] as const) : [])],
    };
  }

  /** Names that cannot be read pin nothing; whether words can be read shows with the others. */
  async #pinned(query: string): Promise<ReadonlyMap<number, number>> {
    return this.#parts.guard ? pinnedRows(query, this.#sources.store).catch(() => new Map()) : new Map();
  }

  async #meaningOf(query: string): Promise<{ meaning?: QueryMeaning | undefined; failed: boolean }> {
    if (!this.#parts.semantics) return { failed: false };
    if (!this.#sources.semantics) return { failed: true };
    try {
      return { meaning: await this.#sources.semantics.meaning(query), failed: false };
    } catch {
      return { failed: true };
    }
  }
}

const noScore = { score: 0, words: 0, meaning: 0, share: 0, pinned: 0 };

/** Without questions and aliases, for the ablation. */
function withoutFields(parameters: RankingParameters, { questions }: EngineParts): RankingParameters {
  if (questions) return parameters;
  const fieldWeights = fields.map((field, index) =>
    field === 'questions' || field === 'aliases' ? 0 : (parameters.fieldWeights[index] ?? 0),
  );
  return { ...parameters, fieldWeights };
}
