import type { CompoundSplitter } from '../analysis/compounds.ts';
import { stem } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';
import type { CatalogueData } from '../index/catalogue.ts';
import { FacetFilter, type FacetSelection } from '../index/facet-filter.ts';
import { fields } from '../index/fields.ts';
import { type Posting, type Store, StoreError } from '../index/store.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { type Concept, conceptsOf } from '../ranking/concepts.ts';
import { coverageOf, isWeak } from '../ranking/confidence.ts';
import { cutHits } from '../ranking/cut.ts';
import { type FusedHit, type FusionParameters, fuse, fusionParameters } from '../ranking/fuse.ts';
import { Guard } from '../ranking/guard.ts';
import { type RankingParameters, rankingParameters } from '../ranking/parameters.ts';
import { type Lengths, lengthsOf, scoreRows, scoreTerms, type TermScores } from '../ranking/score.ts';
import type { Synonyms } from '../ranking/synonyms.ts';
import type { QueryMeaning, Semantics, Similarities } from '../semantics/semantics.ts';
import { HitView } from './hit-view.ts';
import { allParts, defaultOptions, type EngineParts, type SearchOptions } from './options.ts';
import type { Note, SearchResult } from './result.ts';

/** Longer queries are cut: no question needs more, and every step stays fast. */
const longestQuery = 1000;
/** Rankings kept, so that paging and facets cost nothing. */
const keptRankings = 30;

export interface EngineSources {
  catalogue: CatalogueData;
  vocabulary: Vocabulary;
  splitter: CompoundSplitter;
  synonyms: Synonyms;
  store: Store;
  /** Absent when table or vectors are missing; the engine then ranks by words and says so. */
  semantics?: Semantics | undefined;
}

/** Numbers of the ranking; tests and tuning pass their own. */
export interface EngineParameters {
  ranking: RankingParameters;
  fusion: FusionParameters;
}

/** Everything that is known about the order of rows for a query, before filters and texts. */
export interface Ranking {
  query: string;
  /** All rows with a score, best first. */
  all: readonly FusedHit[];
  /** Those that count as an answer. */
  hits: readonly FusedHit[];
  concepts: readonly Concept[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  scores: TermScores;
  meaning?: QueryMeaning | undefined;
  similarities?: Similarities | undefined;
  weak: boolean;
  notes: readonly Note[];
}

/** The search: the same in the browser's worker, in Node and in tests. */
export class SearchEngine {
  readonly #sources: EngineSources;
  readonly #parts: EngineParts;
  readonly #parameters: EngineParameters;
  readonly #lengths: Lengths;
  readonly #facets: FacetFilter;
  readonly #guard: Guard;
  readonly #kept = new Map<string, Ranking>();

  constructor(
    sources: EngineSources,
    parts: EngineParts = allParts,
    parameters: EngineParameters = { ranking: rankingParameters, fusion: fusionParameters },
  ) {
    this.#sources = sources;
    this.#parts = parts;
    this.#parameters = { ...parameters, ranking: withoutFields(parameters.ranking, parts) };
    this.#lengths = lengthsOf(sources.catalogue.lengths);
    this.#facets = new FacetFilter(sources.catalogue);
    this.#guard = new Guard(sources.catalogue);
  }

  /**
   * Answers any text. Without words the answer is all entries under the filters; a query that holds only signs has no
   * hits.
   *
   * @param signal stops between the steps; the promise then rejects with the signal's reason
   * @throws StoreError when no postings can be read at all
   */
  async search(query: string, options: Partial<SearchOptions> = {}, signal?: AbortSignal): Promise<SearchResult> {
    const { filters, sort, offset, limit } = { ...defaultOptions, ...options };
    const ranking = await this.rank(query, signal);
    const passing = this.#facets.passing(filters);
    const found = ranking.hits.filter(({ row }) => passing[row] === 1);
    const sorted = sort === 'relevance' ? found : this.#sorted(found, sort);
    const view = new HitView(this.#sources, this.#splitter, ranking);
    const hits = await Promise.all(sorted.slice(offset, offset + limit).map((hit) => view.show(hit)));
    signal?.throwIfAborted();
    const suggestion = await view.suggestion();
    return {
      query,
      total: found.length,
      hits,
      facets: this.#facets.counts(
        ranking.hits.map(({ row }) => row),
        filters,
      ),
      weak: ranking.weak,
      ...(suggestion === undefined ? {} : { suggestion }),
      neighbours: found.length > 0 ? [] : this.#neighbours(ranking, filters),
      notes: ranking.notes,
    };
  }

  /** The order of rows alone; what the evaluation measures. */
  async rank(query: string, signal?: AbortSignal): Promise<Ranking> {
    const text = query.slice(0, longestQuery);
    const kept = this.#kept.get(text);
    if (kept) return kept;
    const ranking = await this.#rankText(text, signal);
    if (this.#kept.size >= keptRankings) this.#kept.clear();
    if (ranking.notes.length === 0) this.#kept.set(text, ranking);
    return ranking;
  }

  async #rankText(query: string, signal: AbortSignal | undefined): Promise<Ranking> {
    const { store, vocabulary, synonyms, catalogue } = this.#sources;
    const base = { query, concepts: [], postings: new Map(), scores: new Map(), weak: false, notes: [] };
    if (query.trim() === '') {
      const all = catalogue.ids.map((_, row) => ({ row, score: 0, words: 0, meaning: 0, share: 0, pinned: 0 }));
      return { ...base, all, hits: all };
    }
    if (wordsOf(query).length === 0) return { ...base, all: [], hits: [], weak: true };

    const concepts = conceptsOf(query, {
      vocabulary,
      splitter: this.#splitter,
      spelling: this.#parts.spelling,
      synonyms,
      parameters: this.#parameters.ranking,
    });
    const [read, meant, phrases] = await Promise.all([
      readPostings(store, concepts),
      this.#meaning(query),
      Promise.all(quotedPhrases(query).map((phrase) => store.phrase(phrase))),
    ]);
    signal?.throwIfAborted();

    const scores = scoreTerms(read.postings, this.#lengths, this.#parameters.ranking);
    const lexical = scoreRows(concepts, scores, this.#parameters.ranking);
    const pinned = this.#parts.guard ? this.#guard.pinned(query) : new Map<number, number>();
    const similarities = meant.meaning && this.#sources.semantics?.similarities(meant.meaning, this.#parts.questions);
    const fused = fuse(lexical, similarities?.rows, pinned, this.#parameters.fusion);
    const all = fused.filter(({ row }) => phrases.every((rows) => rows.has(row)));
    const coverage = coverageOf(query, vocabulary, this.#splitter);
    const nearest = similarities?.rows.reduce((max, value) => Math.max(max, value), -1);
    return {
      query,
      all,
      hits: cutHits(all),
      concepts,
      postings: read.postings,
      scores,
      meaning: meant.meaning,
      similarities,
      weak: pinned.size === 0 && isWeak(coverage, nearest),
      notes: [...(read.incomplete ? (['incomplete'] as const) : []), ...(meant.failed ? (['meaning'] as const) : [])],
    };
  }

  get #splitter(): CompoundSplitter | undefined {
    return this.#parts.compounds ? this.#sources.splitter : undefined;
  }

  async #meaning(query: string): Promise<{ meaning?: QueryMeaning | undefined; failed: boolean }> {
    if (!this.#parts.semantics) return { failed: false };
    if (!this.#sources.semantics) return { failed: true };
    try {
      return { meaning: await this.#sources.semantics.meaning(query), failed: false };
    } catch {
      return { failed: true };
    }
  }

  #sorted(hits: readonly FusedHit[], by: 'checked' | 'evidence'): FusedHit[] {
    const { checkedOn, evidence } = this.#sources.catalogue;
    const key = (row: number) => (by === 'checked' ? Date.parse(checkedOn[row] ?? '') || 0 : (evidence[row] ?? -1));
    return [...hits].sort((a, b) => key(b.row) - key(a.row));
  }

  #neighbours({ hits }: Ranking, filters: FacetSelection): SearchResult['neighbours'] {
    const chosen = Object.keys(filters).filter((key) => (filters[key]?.length ?? 0) > 0);
    const fewer = chosen.map((key) => {
      const { [key]: _left, ...rest } = filters;
      const passing = this.#facets.passing(rest);
      return { filters: rest, total: hits.filter(({ row }) => passing[row] === 1).length };
    });
    return fewer.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  }
}

/** Without questions and aliases, for the ablation. */
function withoutFields(parameters: RankingParameters, { questions }: EngineParts): RankingParameters {
  if (questions) return parameters;
  const fieldWeights = fields.map((field, index) =>
    field === 'questions' || field === 'aliases' ? 0 : (parameters.fieldWeights[index] ?? 0),
  );
  return { ...parameters, fieldWeights };
}

async function readPostings(
  store: Store,
  concepts: readonly Concept[],
): Promise<{ postings: Map<string, readonly Posting[]>; incomplete: boolean }> {
  const terms = new Set(concepts.flatMap(({ alternatives, parts }) => [...alternatives, ...parts].map(({ term }) => term)));
  const read = await Promise.allSettled([...terms].map(async (term) => [term, await store.postings(term)] as const));
  const failed = read.filter((result) => result.status === 'rejected');
  const found = read.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const [first] = failed;
  if (first && found.length === 0) {
    throw first.reason instanceof StoreError
      ? first.reason
      : new StoreError('broken', 'No postings can be read', { cause: first.reason });
  }
  return { postings: new Map(found), incomplete: failed.length > 0 };
}

/** Phrases in quotation marks with at least two words. */
function quotedPhrases(query: string): string[] {
  const phrases = [...query.matchAll(/["„“»]([^"“”„«»]+)["“”«]/gu)].map((match) => match[1] ?? '');
  return phrases.filter((phrase) => wordsOf(phrase).map(({ text }) => stem(text)).length >= 2);
}
