import { useEffect, useState } from 'preact/hooks';
import { kinds } from '../../../schemas/kinds.ts';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import { type Draft, draftFromText } from '../../contribute/draft.ts';
import { draftKey, loadDraft } from '../../contribute/draft-store.ts';
import { browserStorage } from '../../planning/store/browser-storage.ts';
import { localDay } from '../today.ts';
import { Editor } from './editor.tsx';
import { Start } from './start.tsx';
import { type Checker, loadChecker } from './use-problems.ts';

interface Opened {
  draft: Draft;
  /** When the draft was kept, if it comes from the storage. */
  saved?: number;
}

/** From the question „what“ to the form; an entry named in the address is opened for correction. */
export function App({
  catalogue,
  base,
  wanted,
}: {
  catalogue: FormCatalogue;
  base: string;
  wanted: string | undefined;
}) {
  const entry = wanted === undefined ? undefined : catalogue.entries.find(({ ref }) => ref === wanted);
  const key = draftKey(entry?.ref);
  const [opened, setOpened] = useState<Opened | undefined>(() => loadDraft(browserStorage(), key));
  const [message, setMessage] = useState('');
  const [checker, setChecker] = useState<Checker>();
  const [asking, setAsking] = useState(false);

  useEffect(() => {
    loadChecker(catalogue, localDay()).then(
      (loaded) => setChecker(() => loaded),
      () =>
        setMessage(
          'Die Prüfung konnte nicht geladen werden. Sie können weiterschreiben; laden Sie die Seite später neu.',
        ),
    );
  }, [catalogue]);

  const openEntry = async () => {
    if (!entry) return;
    const [type = '', slug = ''] = entry.ref.split('/');
    const list = kinds[type as Draft['type']].list;
    try {
      const response = await fetch(`${base}${list}/${slug}.mdx`);
      if (!response.ok) throw new Error(String(response.status));
      const draft = draftFromText(await response.text(), { type: type as Draft['type'], file: entry.file });
      if (typeof draft === 'string') setMessage(draft);
      else setOpened({ draft });
    } catch {
      setMessage('Der Eintrag konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie die Seite neu.');
    }
  };
  useEffect(() => {
    if (!opened) void openEntry();
  }, []);

  const remove = () => {
    browserStorage()?.removeItem(key);
    setAsking(false);
    setOpened(undefined);
    setMessage('Der Entwurf ist gelöscht.');
    void openEntry();
  };

  return (
    <>
      <p role="status" class="notice">
        {wanted !== undefined && !entry ? `Einen Eintrag „${wanted.slice(0, 80)}“ gibt es nicht.` : message}
      </p>
      {opened?.saved !== undefined && (
        <p class="note">
          Ihr Entwurf vom {new Date(opened.saved).toLocaleString('de-DE', { dateStyle: 'long', timeStyle: 'short' })}{' '}
          ist wieder da. Er steht nur in diesem Browser.
        </p>
      )}
      {asking && (
        <div role="alertdialog" aria-labelledby="loeschen-frage" class="note ask">
          <p id="loeschen-frage">Den Entwurf wirklich löschen? Das lässt sich nicht rückgängig machen.</p>
          <button class="button button-primary" type="button" onClick={remove}>
            Ja, löschen
          </button>
          <button class="button" type="button" autofocus onClick={() => setAsking(false)}>
            Behalten
          </button>
        </div>
      )}
      {opened ? (
        <Editor
          initial={opened.draft}
          catalogue={catalogue}
          base={base}
          checker={checker}
          storageKey={key}
          restored={opened.saved !== undefined}
          onDelete={() => {
            setAsking(true);
            scrollTo({ top: 0 });
          }}
        />
      ) : (
        !entry && <Start today={localDay()} onBegin={(draft) => setOpened({ draft })} />
      )}
    </>
  );
}
