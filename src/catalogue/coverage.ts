import { type ConceptId, vocabularies } from '../../schemas/vocabulary.ts';
import type { Entry } from './model.ts';

export type Field = ConceptId<'action-fields'>;
export type Phase = ConceptId<'life-phases'>;

/** The emblem of the product: how many entries there are per action field and life phase. */
export interface Coverage {
  /** Entries of one cell. */
  cell(field: Field, phase: Phase): readonly Entry[];
  /** Largest number of entries in a cell, for the shades. */
  maximum: number;
}

export const fields: readonly Field[] = vocabularies['action-fields'];
export const phases: readonly Phase[] = vocabularies['life-phases'];

export function coverageOf(entries: readonly Entry[]): Coverage {
  const cells = new Map<string, Entry[]>();
  for (const field of fields) for (const phase of phases) cells.set(`${field} ${phase}`, []);
  for (const entry of entries) {
    for (const field of entry.data.actionFields)
      for (const phase of entry.data.lifePhases) cells.get(`${field} ${phase}`)?.push(entry);
  }
  const maximum = Math.max(0, ...Array.from(cells.values(), ({ length }) => length));
  return { cell: (field, phase) => cells.get(`${field} ${phase}`) ?? [], maximum };
}

/** Numbers of entries in all cells, field by field. */
export const coverageCounts = (coverage: Coverage): number[] =>
  fields.flatMap((field) => phases.map((phase) => coverage.cell(field, phase).length));

/** Cells beside a cell that have entries: same field in the next phases first, then same phase in other fields. */
export function neighbours(
  coverage: Coverage,
  field: Field,
  phase: Phase,
): { field: Field; phase: Phase; count: number }[] {
  const at = phases.indexOf(phase);
  const sameField = phases
    .map((other, index) => ({ field, phase: other, distance: Math.abs(index - at) }))
    .filter(({ distance }) => distance > 0)
    .sort((a, b) => a.distance - b.distance);
  const samePhase = fields.filter((other) => other !== field).map((other) => ({ field: other, phase }));
  return [...sameField, ...samePhase]
    .map(({ field: nextField, phase: nextPhase }) => ({
      field: nextField,
      phase: nextPhase,
      count: coverage.cell(nextField, nextPhase).length,
    }))
    .filter(({ count }) => count > 0)
    .slice(0, 6);
}
