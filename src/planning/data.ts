/** planen/eintraege.json: what the planning page needs of the catalogue, written at build. */
export interface PlanningData {
  fields: readonly Concept[];
  phases: readonly Concept[];
  situations: readonly Concept[];
  laender: readonly Concept[];
  municipalities: readonly Concept[];
  levels: readonly Concept[];
  entries: readonly PlanningEntry[];
  options: readonly PlanningOption[];
  /** Latest values by id of the Land. */
  figures: Readonly<Record<string, readonly Figure[]>>;
}

export interface Concept {
  id: string;
  label: string;
  /** Label for narrow places. */
  short: string;
}

/** A practice or programme. */
export interface PlanningEntry {
  ref: string;
  url: string;
  title: string;
  summary: string;
  /** „Praxisbeispiel“, „Förderprogramm“ … */
  kind: string;
  place: string;
  land: string;
  fields: readonly string[];
  phases: readonly string[];
  situations: readonly string[];
  municipality: readonly string[];
  /** Level 0 to 4; absent when sound studies found nothing positive. */
  level?: number;
  /** Level or sign in words. */
  evidence: string;
  /** True when a comparing study found no positive effect or a disadvantage. */
  warning?: true;
  /** First cost of the entry in words. */
  cost?: string;
  freeForFamilies?: true;
  /** Last day of a call that was open at build, `YYYY-MM-DD`. */
  closes?: string;
}

/** An option of the matrix with the cells that it or its examples touch. */
export interface PlanningOption {
  title: string;
  url: string;
  level: string;
  cells: readonly string[];
}

export interface Figure {
  title: string;
  url: string;
  group?: string;
  value: string;
  germany?: string;
  year?: string;
}
