/** A place in a file; both counted from 1, as editors show them. */
export interface Position {
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

/** Something an editor has to mend, with its place, a German reason and the way to mend it. */
export interface Problem extends Position {
  /** Stable id of the rule, for docs and for filtering. */
  rule: string;
  severity: Severity;
  /** Path from the folder that holds content/, with forward slashes. */
  file: string;
  message: string;
  /** How to mend it, in one sentence. */
  fix?: string;
  /** Set when `--fix` mends it. */
  fixable?: true;
}

/** What a rule reports; the runner adds rule, severity and file. */
export interface Finding {
  at: Position;
  message: string;
  fix?: string;
  fixable?: true;
}

export const start: Position = { line: 1, column: 1 };

export const isError = (problem: Problem) => problem.severity === 'error';

/** By file, then by place, so that a list reads from top to bottom. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file, 'de') || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
