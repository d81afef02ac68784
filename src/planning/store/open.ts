import { browserStorage } from './browser-storage.ts';
import { markedEvent, storageKey } from './key.ts';
import { createStore, type PlanningStore } from './store.ts';

let opened: PlanningStore | undefined;

/** The one store of this page, in step with other tabs. */
export function openStore(): PlanningStore {
  if (opened) return opened;
  const store = createStore(browserStorage());
  window.addEventListener('storage', ({ key }) => {
    // A null key means that everything was cleared.
    if (key === storageKey || key === null) store.reload();
  });
  store.subscribe(() => document.dispatchEvent(new CustomEvent(markedEvent, { detail: store.get().marked })));
  opened = store;
  return store;
}
