import { FacetFilter, type FacetSelection } from '../index/facet-filter.ts';
import type { FusedHit } from '../ranking/fuse.ts';
import { TextReader } from '../ranking/text-reader.ts';
import { HitView } from './hit-view.ts';
import { defaultOptions, type EngineParts, type SearchOptions } from './options.ts';
import { Ranker, type RankerParameters } from './ranker.ts';
import type { Ranking } from './ranking.ts';
import type { SearchResult } from './result.ts';
import type { EngineSources } from './sources.ts';

/** Longer queries are cut: no question needs more, and every step stays fast. */
const longestQuery = 1000;
/** Rankings kept, so that paging and facets cost nothing. */
const keptRankings = 30;

/** The search: the same in the browser's worker, in Node and in tests. */
export class SearchEngine {
  readonly #sources: EngineSources;
  readonly #ranker: Ranker;
  readonly #facets: FacetFilter;
  readonly #reader: TextReader;
  readonly #kept = new Map<string, Ranking>();

  /** @param parts all by default; `parameters` are the tuned ones by default */
  constructor(sources: EngineSources, parts?: EngineParts, parameters?: RankerParameters) {
    this.#sources = sources;
    this.#ranker = new Ranker(sources, parts, parameters);
    this.#facets = new FacetFilter(sources.catalogue);
    this.#reader = new TextReader(this.#ranker.splitter);
  }

  /**
   * Answers any text. An empty query lists all entries under the filters; one that holds only signs has no hits.
   *
   * @param signal stops between the steps; the promise then rejects with the signal's reason
   * @throws StoreError when neither words nor meaning can be read
   */
  async search(query: string, options: Partial<SearchOptions> = {}, signal?: AbortSignal): Promise<SearchResult> {
    const { filters, sort, offset, limit } = { ...defaultOptions, ...options };
    const ranking = await this.rank(query, signal);
    const passing = this.#facets.passing(filters);
    const found = ranking.hits.filter(({ row }) => passing[row] === 1);
    const sorted = sort === 'relevance' ? found : this.#sorted(found, sort);
    const view = new HitView(this.#sources, this.#reader, ranking);
    const hits = await Promise.all(sorted.slice(offset, offset + limit).map((hit) => view.show(hit)));
    signal?.throwIfAborted();
    const suggestion = view.suggestion();
    const rows = ranking.hits.map(({ row }) => row);
    return {
      query,
      total: found.length,
      hits,
      facets: this.#facets.counts(rows, filters),
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
    const ranking = await this.#ranker.rank(text, signal);
    if (this.#kept.size >= keptRankings) this.#kept.clear();
    if (ranking.notes.length === 0) this.#kept.set(text, ranking);
    return ranking;
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
