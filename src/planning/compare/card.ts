/** What is compared, in the order of the table. */
export const compareRows = {
  what: 'Was es ist',
  audience: 'Für wen',
  access: 'Zugang',
  staff: 'Personal',
  cost: 'Kosten',
  families: 'Kosten für Familien',
  financing: 'Finanzierung',
  evidence: 'Wie sicher das ist',
  outcomes: 'Ergebnisse',
  limits: 'Risiken und Grenzen',
  municipality: 'Art der Kommune',
} as const;
export type CompareRow = keyof typeof compareRows;
export const compareRowIds = Object.keys(compareRows) as CompareRow[];

/** One entry as the Merkliste and the comparison show it: plain texts, small enough for one file an entry. */
export interface CompareCard {
  ref: string;
  kind: string;
  title: string;
  place: string;
  /** Address below the site's base, without a leading slash. */
  path: string;
  /** Texts by row; a row that is missing has „keine Angabe“. */
  rows: Partial<Record<CompareRow, readonly string[]>>;
}
