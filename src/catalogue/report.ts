import type { ConceptId } from '../../schemas/vocabulary.ts';
import { callState } from './call.ts';
import type { Catalogue } from './catalogue.ts';
import { coverageOf, fields, phases } from './coverage.ts';
import { addMonths } from './freshness.ts';
import { isType } from './model.ts';

/** Something an editorial team has to look at. */
export interface Task {
  kind: 'pruefung-faellig' | 'pruefung-bald' | 'aufruf-endet' | 'ohne-evaluation' | 'leere-zelle';
  /** Entry, or `feld / phase` for an empty cell. */
  subject: string;
  title: string;
  /** Day it concerns, where it has one. */
  date?: string;
}

export const taskLabels: Record<Task['kind'], string> = {
  'pruefung-faellig': 'Prüfung fällig',
  'pruefung-bald': 'Prüfung bald fällig',
  'aufruf-endet': 'Förderaufruf endet bald',
  'ohne-evaluation': 'keine Evaluation verknüpft',
  'leere-zelle': 'leere Zelle der Landkarte',
};

/** What is due in one Land, or everywhere; most urgent first. */
export function tasksOf(catalogue: Catalogue, land?: ConceptId<'laender'>): Task[] {
  const entries = catalogue.entries.filter((entry) => land === undefined || entry.land === land);
  const soon = addMonths(catalogue.today, 3);
  const reviews = entries.flatMap((entry): Task[] => {
    const freshness = catalogue.freshness(entry.ref);
    if (!freshness || freshness.state === 'aktuell') return [];
    return [
      {
        kind: freshness.state === 'faellig' ? 'pruefung-faellig' : 'pruefung-bald',
        subject: entry.ref,
        title: entry.data.title,
        date: freshness.due,
      },
    ];
  });
  const calls = entries.flatMap((entry): Task[] => {
    const funding = isType(entry, 'programme') ? entry.data.funding : undefined;
    if (!funding?.closes || callState(funding, catalogue.today) !== 'offen' || funding.closes > soon) return [];
    return [{ kind: 'aufruf-endet', subject: entry.ref, title: entry.data.title, date: funding.closes }];
  });
  const unevaluated = entries
    .filter(({ ref }) => catalogue.evidence(ref)?.studies === 0)
    .map((entry): Task => ({ kind: 'ohne-evaluation', subject: entry.ref, title: entry.data.title }));
  const coverage = coverageOf(entries);
  const empty = fields.flatMap((field) =>
    phases
      .filter((phase) => coverage.cell(field, phase).length === 0)
      .map((phase): Task => ({ kind: 'leere-zelle', subject: `${field} / ${phase}`, title: '' })),
  );
  const byDate = (a: Task, b: Task) => (a.date ?? '').localeCompare(b.date ?? '');
  return [...reviews.sort(byDate), ...calls.sort(byDate), ...unevaluated, ...empty];
}
