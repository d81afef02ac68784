import type { Evaluation } from '../../schemas/evaluation.ts';
import type { Guide } from '../../schemas/guide.ts';
import type { Indicator } from '../../schemas/indicator.ts';
import type { Office } from '../../schemas/office.ts';
import type { Option } from '../../schemas/option.ts';
import type { Practice } from '../../schemas/practice.ts';
import type { Programme } from '../../schemas/programme.ts';
import type { EntryType, Reference } from '../../schemas/reference.ts';
import type { ConceptId } from '../../schemas/vocabulary.ts';

export interface EntryDataByType {
  practice: Practice;
  programme: Programme;
  evaluation: Evaluation;
  guide: Guide;
  office: Office;
  indicator: Indicator;
}

/** Types that have a page of their own. */
export type PageType = keyof EntryDataByType;

/** An entry as the catalogue takes it in: its data and its place. */
export type Entry<T extends PageType = PageType> = {
  [K in T]: {
    ref: Reference;
    type: K;
    slug: string;
    land: ConceptId<'laender'>;
    data: EntryDataByType[K];
    /** Path below content/, for „Änderung vorschlagen“. */
    file: string;
  };
}[T];

/** An option of the matrix with the area it stands in. */
export interface OptionEntry {
  ref: Reference;
  area: ConceptId<'option-areas'>;
  data: Option;
  file: string;
}

export function isType<T extends PageType>(entry: Entry, type: T): entry is Extract<Entry, { type: T }> {
  return entry.type === type;
}

export const pageTypes = [
  'practice',
  'programme',
  'evaluation',
  'guide',
  'office',
  'indicator',
] as const satisfies readonly EntryType[];
