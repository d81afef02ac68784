import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry, PageType } from '../catalogue/model.ts';
import { type Link, type RelationName, relationLabels } from '../catalogue/relations.ts';

/** A step of the chain practice ← programme ← evaluation ← guide ← office, as seen from one entry. */
export interface ChainStep {
  label: string;
  entries: readonly Entry[];
  /** What stands there when nothing is known; steps without it are shown only when filled. */
  missing?: string;
}

type Step = [relation: RelationName, direction: Link['direction'], label?: string, missing?: string];

const steps: Record<PageType, readonly Step[]> = {
  practice: [
    ['fundedBy', 'forward', 'Gefördert durch', 'keine Programmförderung bekannt'],
    ['evaluates', 'back', 'Untersucht in', 'keine Evaluation bekannt'],
    ['describedBy', 'forward', 'Beschrieben in', 'keine Anleitung bekannt'],
    ['supportedBy', 'forward', 'Begleitet von', 'keine begleitende Stelle bekannt'],
    ['variantOf', 'forward'],
    ['variantOf', 'back'],
  ],
  programme: [
    ['partOf', 'forward'],
    ['fundedBy', 'forward', 'Finanziert aus'],
    ['succeeds', 'forward'],
    ['succeeds', 'back'],
    ['fundedBy', 'back', 'Fördert', 'keine Beispiele verknüpft'],
    ['evaluates', 'back', 'Untersucht in', 'keine Evaluation bekannt'],
    ['servedBy', 'forward', 'Begleitet von', 'keine begleitende Stelle bekannt'],
    ['describedBy', 'forward'],
    ['partOf', 'back'],
  ],
  evaluation: [['evaluates', 'forward', 'Untersucht', 'das untersuchte Angebot hat keinen eigenen Eintrag']],
  guide: [['describedBy', 'back', 'Beschreibt', 'keine Beispiele verknüpft']],
  office: [
    ['partOf', 'forward'],
    ['partOf', 'back'],
    ['fundedBy', 'forward', 'Finanziert aus'],
    ['servedBy', 'back', 'Begleitet Programme'],
    ['supportedBy', 'back', 'Begleitet Praxis'],
  ],
  indicator: [],
};

export function chainOf(entry: Entry, catalogue: Catalogue): ChainStep[] {
  return steps[entry.type].flatMap(([relation, direction, label, missing]) => {
    const entries = catalogue.linked(entry.ref, relation, direction);
    if (entries.length === 0 && missing === undefined) return [];
    return [
      { label: label ?? relationLabels[relation][direction], entries, ...(missing === undefined ? {} : { missing }) },
    ];
  });
}
