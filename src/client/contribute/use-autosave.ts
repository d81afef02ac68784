import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../contribute/draft.ts';
import { saveDraft } from '../../contribute/draft-store.ts';
import { browserStorage } from '../../planning/store/browser-storage.ts';

/** Milliseconds after the last key before the draft is kept. */
const pause = 400;

export type SaveState = { state: 'none' } | { state: 'saved'; at: number } | { state: 'full' };

/** Keeps the draft in the browser from the first input on, also when the tab is closed in the middle of a word. */
export function useAutosave(draft: Draft, key: string, changed: boolean): SaveState {
  const [state, setState] = useState<SaveState>({ state: 'none' });
  const latest = useRef(draft);
  latest.current = draft;
  // In the same moment as the input: another effect comes a frame later, and a closed tab would lose the word.
  useLayoutEffect(() => {
    if (!changed) return;
    const save = () => {
      const at = Date.now();
      setState(
        saveDraft(browserStorage(), key, { saved: at, draft: latest.current }) === 'saved'
          ? { state: 'saved', at }
          : { state: 'full' },
      );
    };
    const timer = setTimeout(save, pause);
    addEventListener('pagehide', save);
    return () => {
      clearTimeout(timer);
      removeEventListener('pagehide', save);
    };
  }, [draft, key, changed]);
  useEffect(() => {
    if (state.state !== 'full') return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [state.state]);
  return state;
}
