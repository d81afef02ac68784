import type { Reference } from '../../schemas/reference.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import type { Evidence } from './evidence.ts';
import { type Freshness, freshnessOf } from './freshness.ts';
import { judged } from './judged.ts';
import type { Entry, OptionEntry, PageType } from './model.ts';
import { type Nearest, RelatedIndex } from './related.ts';
import { type Link, linkGraph, type RelationName } from './relations.ts';

/** All entries with everything that is derived from comparing them. Built once per build, then only read. */
export interface Catalogue {
  today: string;
  entries: readonly Entry[];
  options: readonly OptionEntry[];
  get(ref: Reference): Entry | undefined;
  option(ref: Reference): OptionEntry | undefined;
  ofType<T extends PageType>(type: T): readonly Entry<T>[];
  links(ref: Reference): readonly Link[];
  /** Targets of one relation, in one direction. */
  linked(ref: Reference, relation: RelationName, direction: Link['direction']): readonly Entry[];
  /** Only practices and programmes have a level. */
  evidence(ref: Reference): Evidence | undefined;
  freshness(ref: Reference): Freshness | undefined;
  related: RelatedIndex;
  coverage: Coverage;
}

const german = new Intl.Collator('de');

/** @param nearest absent: related entries are found by links and terms alone */
export function buildCatalogue(
  entries: readonly Entry[],
  options: readonly OptionEntry[],
  today: string,
  nearest: Nearest = new Map(),
): Catalogue {
  const sorted = [...entries].sort((a, b) => german.compare(a.data.title, b.data.title));
  const byRef = new Map(sorted.map((entry) => [entry.ref, entry]));
  const optionByRef = new Map(options.map((option) => [option.ref, option]));
  const graph = linkGraph([...sorted, ...options]);
  const links = (ref: Reference) => graph.get(ref) ?? [];
  const linked = (ref: Reference, relation: RelationName, direction: Link['direction']) =>
    links(ref)
      .filter((link) => link.relation === relation && link.direction === direction)
      .map(({ target }) => byRef.get(target))
      .filter((entry) => entry !== undefined);
  const byType = new Map<PageType, Entry[]>();
  for (const entry of sorted) {
    const group = byType.get(entry.type);
    if (group) group.push(entry);
    else byType.set(entry.type, [entry]);
  }
  const evidence = judged(sorted);
  const freshness = new Map(sorted.map((entry) => [entry.ref, freshnessOf(entry, today)]));
  return {
    today,
    entries: sorted,
    options,
    get: (ref) => byRef.get(ref),
    option: (ref) => optionByRef.get(ref),
    ofType: <T extends PageType>(type: T) => (byType.get(type) ?? []) as unknown as readonly Entry<T>[],
    links,
    linked,
    evidence: (ref) => evidence.get(ref),
    freshness: (ref) => freshness.get(ref),
    related: new RelatedIndex(sorted, graph, nearest),
    coverage: coverageOf(sorted),
  };
}
