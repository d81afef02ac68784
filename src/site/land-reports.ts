import type { ConceptId } from '../../schemas/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Task, tasksByLand } from '../catalogue/report.ts';

const reports = new WeakMap<Catalogue, Map<ConceptId<'laender'>, Task[]>>();

/** What is due in a Land; worked out for all Länder at once, so that no page walks the catalogue by itself. */
export function landReport(catalogue: Catalogue, land: ConceptId<'laender'>): readonly Task[] {
  const known = reports.get(catalogue) ?? tasksByLand(catalogue);
  reports.set(catalogue, known);
  return known.get(land) ?? [];
}
