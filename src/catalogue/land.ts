import type { ConceptId } from '../../schemas/vocabulary.ts';
import { callState } from './call.ts';
import type { Catalogue } from './catalogue.ts';
import { coverageOf, fields, phases } from './coverage.ts';
import { type Entry, isType } from './model.ts';

/** What one Land has in the catalogue, and what is missing. */
export interface LandProfile {
  entries: readonly Entry[];
  programmes: readonly Entry<'programme'>[];
  offices: readonly Entry<'office'>[];
  openCalls: readonly Entry<'programme'>[];
  /** Practices and programmes that no evaluation points at. */
  unevaluated: readonly Entry[];
  /** Cells of action field × life phase without an entry of this Land. */
  emptyCells: number;
}

export function landProfile(catalogue: Catalogue, land: ConceptId<'laender'>): LandProfile {
  const entries = catalogue.entries.filter((entry) => entry.land === land && entry.type !== 'indicator');
  const programmes = entries.filter((entry) => isType(entry, 'programme'));
  const coverage = coverageOf(entries);
  return {
    entries,
    programmes,
    offices: entries.filter((entry) => isType(entry, 'office')),
    openCalls: programmes.filter(
      ({ data }) => data.funding !== undefined && callState(data.funding, catalogue.today) === 'offen',
    ),
    unevaluated: entries.filter(({ ref }) => catalogue.evidence(ref)?.studies === 0),
    emptyCells: fields.flatMap((field) => phases.filter((phase) => coverage.cell(field, phase).length === 0)).length,
  };
}
