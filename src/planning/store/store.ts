import { newId } from './id.ts';
import { storageKey } from './key.ts';
import type { Notice } from './notice.ts';
import { emptyPlanning, maximumLength, type ReadProblem, readPlanning } from './read.ts';
import { type Planning, planningSchema } from './schema.ts';

/** The part of `localStorage` that the store needs. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Data that could not be read; further ones get a number behind. */
export const rescueKey = 'kinderchancen-planung-sicherung';

const undoSteps = 50;

/** Plans and marked entries of this browser. Every method leaves a state that meets the schema. */
export interface PlanningStore {
  get(): Planning;
  /** Why data were set aside or are not kept, if so. */
  notice(): Notice | undefined;
  /**
   * Applies a pure change, keeps the state before for undo, saves and tells the subscribers. A change beyond the limits
   * of the schema is left out, with a notice: kept, it could not be read again. Returns whether it was applied.
   *
   * @param step changes in a row that name the same step are undone together, such as the letters of a text
   */
  update(change: (planning: Planning) => Planning, step?: string): boolean;
  undo(): void;
  canUndo(): boolean;
  /** Calls back after every change, also from another tab; returns the end of the subscription. */
  subscribe(listener: () => void): () => void;
  /** Content of the file for „Exportieren“. */
  exportText(): string;
  /** Adds the plans and marked entries of a file; returns why it could not. */
  importText(text: string): ReadProblem | 'limit' | undefined;
  /** Text set aside because it could not be read. */
  rescued(): string | undefined;
  /** Takes over what another tab has written. */
  reload(): void;
}

export function createStore(storage: TextStorage | undefined): PlanningStore {
  let planning = emptyPlanning();
  let notice: Notice | undefined = storage ? undefined : 'blocked';
  let rescuedText: string | undefined;
  /** Text as last read or written, to see what another tab did in between. */
  let known: string | null = null;
  /** False when overwriting would lose data that found no second place. */
  let mayWrite = storage !== undefined;
  const before: Planning[] = [];
  let lastStep: string | undefined;
  const listeners = new Set<() => void>();

  function load(): void {
    if (!storage) return;
    let text: string | null;
    try {
      text = storage.getItem(storageKey);
    } catch {
      notice = 'blocked';
      mayWrite = false;
      return;
    }
    if (text === known) return;
    known = text;
    // Going back further would take away what another tab has done.
    before.length = 0;
    if (text === null) {
      planning = emptyPlanning();
      return;
    }
    const result = readPlanning(text);
    if ('planning' in result) {
      planning = result.planning;
      return;
    }
    notice = result.problem;
    rescuedText = text;
    mayWrite = rescue(storage, text);
  }

  function save(): void {
    if (!storage || !mayWrite) return;
    const text = JSON.stringify(planning);
    try {
      if (text.length > maximumLength) throw new RangeError('longer than can be read again');
      storage.setItem(storageKey, text);
      known = text;
      if (notice === 'full') notice = undefined;
    } catch {
      notice = 'full';
    }
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  function change(next: Planning): void {
    planning = next;
    if (notice === 'limit') notice = undefined;
    save();
    tell();
  }

  load();
  return {
    get: () => planning,
    notice: () => notice,
    update(recipe, step) {
      // What a full storage did not take is only here: then nothing is read back.
      if (notice !== 'full') load();
      const next = recipe(planning);
      if (!planningSchema.safeParse(next).success) {
        notice = 'limit';
        tell();
        return false;
      }
      if (step === undefined || step !== lastStep || before.length === 0) before.push(planning);
      lastStep = step;
      if (before.length > undoSteps) before.shift();
      change(next);
      return true;
    },
    undo() {
      const last = before.pop();
      lastStep = undefined;
      if (last) change(last);
    },
    canUndo: () => before.length > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    exportText: () => JSON.stringify(planning),
    importText(text) {
      const result = readPlanning(text);
      if (!('planning' in result)) return result.problem;
      return this.update((own) => merge(own, result.planning)) ? undefined : 'limit';
    },
    rescued: () => rescuedText,
    reload() {
      if (notice === 'full') return;
      load();
      tell();
    },
  };
}

/** Puts unreadable text in a second place; false when there is no room. */
function rescue(storage: TextStorage, text: string): boolean {
  try {
    for (let number = 1; ; number++) {
      const key = number === 1 ? rescueKey : `${rescueKey}-${number}`;
      const found = storage.getItem(key);
      if (found === text) return true;
      if (found === null) {
        storage.setItem(key, text);
        return true;
      }
    }
  } catch {
    return false;
  }
}

/** Imported plans stand beside one's own; a plan of the same id becomes a second plan. */
function merge(own: Planning, imported: Planning): Planning {
  const taken = new Set(own.plans.map(({ id }) => id));
  const plans = imported.plans.map((plan) => (taken.has(plan.id) ? { ...plan, id: newId() } : plan));
  const first = plans[0];
  return {
    ...own,
    plans: [...own.plans, ...plans],
    ...(first ? { current: first.id } : {}),
    marked: [...new Set([...own.marked, ...imported.marked])],
  };
}
