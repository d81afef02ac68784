import { kinds } from '../../schemas/kinds.ts';
import { phases } from '../catalogue/coverage.ts';
import type { Entry } from '../catalogue/model.ts';
import type { Labels } from './labels.ts';

/** „Praxisbeispiel“, „Förderprogramm“, „Leitfaden“: what an entry is, as exactly as it says. */
export function kindLabel(entry: Entry, labels: Labels): string {
  if (entry.type === 'programme') return labels.label('programme-kinds', entry.data.kind);
  if (entry.type === 'guide') return labels.label('guide-kinds', entry.data.kind);
  return kinds[entry.type].singular;
}

/** „Monheim am Rhein, Nordrhein-Westfalen“; just the Land where the place repeats it. */
export function placeLabel(entry: Entry, labels: Labels): string {
  const land = labels.label('laender', entry.land);
  const { place } = entry.data;
  if (place === undefined || place === land) return land;
  return entry.land === 'bund' ? place : `${place}, ${land}`;
}

/** „Kita-Alter bis Jugend“ for a run of phases, single names otherwise. */
export function phasesLabel(ids: readonly string[], labels: Labels): string {
  const indexes = phases.flatMap((phase, index) => (ids.includes(phase) ? [index] : []));
  const first = indexes[0];
  const last = indexes.at(-1);
  if (first === undefined || last === undefined) return '';
  if (indexes.length === phases.length) return 'alle Lebensphasen';
  const name = (index: number) => labels.label('life-phases', phases[index] ?? '');
  if (indexes.length > 2 && last - first + 1 === indexes.length) return `${name(first)} bis ${name(last)}`;
  return indexes.map(name).join(', ');
}
