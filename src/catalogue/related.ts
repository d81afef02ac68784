import type { Reference } from '../../schemas/reference.ts';
import type { Entry } from './model.ts';
import type { Link } from './relations.ts';

/** Why an entry is shown beside another, strongest reason first. */
export type RelatedReason =
  | { kind: 'relation'; via: Reference }
  | { kind: 'situations'; ids: readonly string[] }
  | { kind: 'fields-phases'; fields: readonly string[]; phases: readonly string[] }
  | { kind: 'land'; id: string };

export interface Related {
  entry: Entry;
  reasons: RelatedReason[];
  score: number;
}

/**
 * Weights of the reasons. Sharing a third entry (the same programme, office or evaluation) says most; a rare situation says
 * more than a common field. Shared fields and phases count by overlap, so that broad entries do not crowd out close ones.
 */
const weights = { relation: 2, situation: 0.9, overlap: 2.4, land: 0.35, sameType: 0.5 };

const shared = <T>(a: readonly T[], b: readonly T[]): T[] => a.filter((item) => b.includes(item));

/** Size of the intersection over the size of the union (Jaccard index), 0 when both are empty. */
const overlap = (a: readonly unknown[], b: readonly unknown[]) => {
  const common = shared(a, b).length;
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
};

/** Entries by action field × life phase, so that candidates are found without comparing all pairs. */
export class RelatedIndex {
  readonly #entries: ReadonlyMap<Reference, Entry>;
  readonly #graph: ReadonlyMap<Reference, Link[]>;
  readonly #blocks = new Map<string, Entry[]>();

  constructor(entries: readonly Entry[], graph: ReadonlyMap<Reference, Link[]>) {
    this.#entries = new Map(entries.map((entry) => [entry.ref, entry]));
    this.#graph = graph;
    for (const entry of entries) {
      for (const block of blocksOf(entry)) {
        const members = this.#blocks.get(block);
        if (members) members.push(entry);
        else this.#blocks.set(block, [entry]);
      }
    }
  }

  /** The closest other entries, best first; those linked directly are left out, since the page shows them as links. */
  relatedTo(entry: Entry, limit = 6): Related[] {
    const linked = new Set((this.#graph.get(entry.ref) ?? []).map(({ target }) => target));
    const viaThird = this.#viaThird(entry.ref);
    const candidates = new Set<Entry>();
    for (const ref of viaThird.keys()) {
      const candidate = this.#entries.get(ref);
      if (candidate) candidates.add(candidate);
    }
    for (const block of blocksOf(entry))
      for (const candidate of this.#blocks.get(block) ?? []) candidates.add(candidate);
    return [...candidates]
      .filter((candidate) => candidate.ref !== entry.ref && !linked.has(candidate.ref))
      .map((candidate) => score(entry, candidate, viaThird.get(candidate.ref)))
      .filter(({ reasons }) => reasons.length > 0)
      .sort((a, b) => b.score - a.score || a.entry.data.title.localeCompare(b.entry.data.title, 'de'))
      .slice(0, limit);
  }

  /** Entries that share a linked entry, with that entry. */
  #viaThird(ref: Reference): Map<Reference, Reference> {
    const found = new Map<Reference, Reference>();
    for (const { target: third } of this.#graph.get(ref) ?? []) {
      for (const { target } of this.#graph.get(third) ?? [])
        if (target !== ref && !found.has(target)) found.set(target, third);
    }
    return found;
  }
}

/** The cells and situations an entry stands in. */
function blocksOf({ data }: Entry): string[] {
  const cells = data.actionFields.flatMap((field) => data.lifePhases.map((phase) => `${field} ${phase}`));
  return [...cells, ...data.lifeSituations.map((situation) => `lage ${situation}`)];
}

function score(entry: Entry, candidate: Entry, via: Reference | undefined): Related {
  const fields = shared(entry.data.actionFields, candidate.data.actionFields);
  const phases = shared(entry.data.lifePhases, candidate.data.lifePhases);
  const situations = shared(entry.data.lifeSituations, candidate.data.lifeSituations);
  const sameLand = entry.land === candidate.land && entry.land !== 'bund';
  const closeness =
    overlap(entry.data.actionFields, candidate.data.actionFields) *
    overlap(entry.data.lifePhases, candidate.data.lifePhases);
  const reasons: RelatedReason[] = [
    ...(via ? [{ kind: 'relation' as const, via }] : []),
    ...(situations.length > 0 ? [{ kind: 'situations' as const, ids: situations }] : []),
    ...(closeness > 0 ? [{ kind: 'fields-phases' as const, fields, phases }] : []),
    ...(sameLand ? [{ kind: 'land' as const, id: entry.land }] : []),
  ];
  const total =
    (via ? weights.relation : 0) +
    situations.length * weights.situation +
    closeness * weights.overlap +
    (sameLand ? weights.land : 0) +
    (entry.type === candidate.type ? weights.sameType : 0);
  return { entry: candidate, reasons: via || situations.length > 0 || closeness > 0 ? reasons : [], score: total };
}
