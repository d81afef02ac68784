import type { CompareCard } from '../compare/card.ts';

/** A figure with everything that must stand beside it. */
export interface PaperFigure {
  title: string;
  /** „31,0 %“ */
  value: string;
  place: string;
  /** Year and note of the value, „2021“ or „2022, Juni“; empty where the source names none. */
  when: string;
  group?: string;
  /** Germany's value of the same year, where there is one. */
  germany?: string;
  /** Poverty as a whole, or the action fields that the indicator belongs to. */
  poverty: boolean;
  fields: readonly string[];
  source: string;
}

/** A funding call; its state is told with the reader's own date. */
export interface PaperCall {
  title: string;
  fields: readonly string[];
  opens?: string;
  closes?: string;
  amount?: string;
  path: string;
}

/** What a paper needs to know of a Land. */
export interface LandFacts {
  land: string;
  figures: readonly PaperFigure[];
  calls: readonly PaperCall[];
}

/** What only papers say of a practice or programme, beside its card. */
export interface PaperPart {
  land: string;
  fields: readonly string[];
  /** Who can act, by level, from the options matrix. */
  duties: readonly { level: string; title: string; chapter: string }[];
  sources: readonly string[];
  checkedOn: string;
}

/** The file of an entry for all planning tools; practices and programmes have a part for papers. */
export type PlanningCard = CompareCard & { paper?: PaperPart };

/** What a paper needs to know of a practice or programme. */
export interface PaperFacts extends PaperPart {
  ref: string;
  title: string;
  place: string;
  summary: string;
  audience: readonly string[];
  costs: readonly string[];
  financing: readonly string[];
  evidence: readonly string[];
  outcomes: readonly string[];
  limits: readonly string[];
}

/** @returns undefined for entries that no paper is written on */
export function paperFactsOf({ ref, title, place, rows, paper }: PlanningCard): PaperFacts | undefined {
  if (!paper) return undefined;
  return {
    ref,
    title,
    place,
    summary: rows.what?.join(' ') ?? '',
    audience: rows.audience ?? [],
    costs: rows.cost ?? [],
    financing: rows.financing ?? [],
    evidence: rows.evidence ?? [],
    outcomes: rows.outcomes ?? [],
    limits: rows.limits ?? [],
    ...paper,
  };
}
