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

/** What a paper needs to know of a practice or programme. */
export interface PaperFacts {
  ref: string;
  title: string;
  place: string;
  land: string;
  summary: string;
  fields: readonly string[];
  audience: readonly string[];
  costs: readonly string[];
  financing: readonly string[];
  evidence: readonly string[];
  outcomes: readonly string[];
  limits: readonly string[];
  /** Who can act, by level, from the options matrix. */
  duties: readonly { level: string; title: string; chapter: string }[];
  sources: readonly string[];
  checkedOn: string;
}
