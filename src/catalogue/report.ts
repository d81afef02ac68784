import type { ConceptId } from '../../schemas/vocabulary.ts';
import { callState } from './call.ts';
import type { Catalogue } from './catalogue.ts';
import { coverageOf, type Field, fields, type Phase, phases } from './coverage.ts';
import { addMonths } from './freshness.ts';
import { type Entry, isType } from './model.ts';

type Land = ConceptId<'laender'>;

export type TaskKind =
  | 'pruefung-faellig'
  | 'pruefung-bald'
  | 'aufruf-endet'
  | 'aufruf-beendet'
  | 'ohne-evaluation'
  | 'leere-zelle'
  | 'link-tot';

/** Something an editorial team has to look at. */
export interface Task {
  kind: TaskKind;
  /** Entry, or `feld / phase` for an empty cell. */
  subject: string;
  /** Title of the entry; empty for a cell. */
  title: string;
  /** Day it concerns, where it has one. */
  date?: string;
  /** Cell of the matrix, for an empty one. */
  cell?: { field: Field; phase: Phase };
  /** Address of a source and what it answered, for a dead link. */
  note?: string;
}

export const taskLabels: Record<TaskKind, string> = {
  'pruefung-faellig': 'Prüfung fällig',
  'pruefung-bald': 'Prüfung bald fällig',
  'aufruf-endet': 'Förderaufruf endet bald',
  'aufruf-beendet': 'Förderaufruf beendet',
  'ohne-evaluation': 'Keine Evaluation verknüpft',
  'leere-zelle': 'Leere Zelle der Landkarte',
  'link-tot': 'Quelle nicht erreichbar',
};

/** Months before the closing day from which a call counts as ending. */
const soonMonths = 3;

/** What is due in one Land, or everywhere; most urgent first. */
export function tasksOf(catalogue: Catalogue, land?: Land): Task[] {
  return tasksAmong(
    catalogue,
    catalogue.entries.filter((entry) => land === undefined || entry.land === land),
  );
}

/** What is due in each Land that has entries, in one walk over the catalogue. */
export function tasksByLand(catalogue: Catalogue): Map<Land, Task[]> {
  const byLand = Map.groupBy(catalogue.entries, ({ land }) => land);
  return new Map(Array.from(byLand, ([land, entries]) => [land, tasksAmong(catalogue, entries)]));
}

function tasksAmong(catalogue: Catalogue, entries: readonly Entry[]): Task[] {
  const calls = entries.flatMap((entry) => callOf(catalogue.today, entry)).sort(byDate);
  const unevaluated = entries
    .filter(({ ref }) => catalogue.evidence(ref)?.studies === 0)
    .map((entry): Task => ({ kind: 'ohne-evaluation', subject: entry.ref, title: entry.data.title }));
  return [
    ...entries.flatMap((entry) => reviewOf(catalogue, entry)).sort(byDate),
    ...calls.filter(({ kind }) => kind === 'aufruf-endet'),
    ...calls.filter(({ kind }) => kind === 'aufruf-beendet'),
    ...unevaluated,
    ...emptyCells(entries),
  ];
}

const byDate = (a: Task, b: Task) => (a.date ?? '').localeCompare(b.date ?? '');

function reviewOf(catalogue: Catalogue, { ref, data }: Entry): Task[] {
  const freshness = catalogue.freshness(ref);
  if (!freshness || freshness.state === 'aktuell') return [];
  const kind = freshness.state === 'faellig' ? 'pruefung-faellig' : 'pruefung-bald';
  return [{ kind, subject: ref, title: data.title, date: freshness.due }];
}

function callOf(today: string, entry: Entry): Task[] {
  const funding = isType(entry, 'programme') ? entry.data.funding : undefined;
  if (funding?.closes === undefined) return [];
  const task = { subject: entry.ref, title: entry.data.title, date: funding.closes };
  const state = callState(funding, today);
  if (state === 'geschlossen') return [{ kind: 'aufruf-beendet', ...task }];
  return state === 'offen' && funding.closes <= addMonths(today, soonMonths) ? [{ kind: 'aufruf-endet', ...task }] : [];
}

function emptyCells(entries: readonly Entry[]): Task[] {
  // Indicators belong to no offer: the matrix of the pages leaves them out too.
  const coverage = coverageOf(entries.filter(({ type }) => type !== 'indicator'));
  return fields.flatMap((field) =>
    phases
      .filter((phase) => coverage.cell(field, phase).length === 0)
      .map(
        (phase): Task => ({ kind: 'leere-zelle', subject: `${field} / ${phase}`, title: '', cell: { field, phase } }),
      ),
  );
}

/** Sources that did not answer when they were last asked, by entry. @param reasonOf why an address failed, else undefined */
export function deadLinks(entries: readonly Entry[], reasonOf: (url: string) => string | undefined): Task[] {
  return entries.flatMap(({ ref, data }) =>
    data.sources.flatMap(({ url }): Task[] => {
      const reason = url === undefined ? undefined : reasonOf(url);
      return reason === undefined
        ? []
        : [{ kind: 'link-tot', subject: ref, title: data.title, note: `${reason} ${url}` }];
    }),
  );
}
