import { useState } from 'preact/hooks';

/** Copies the address of the page; shows it for copying by hand where the browser does not allow that. */
export function CopyLink({ say }: { say(text: string): void }) {
  const [shown, setShown] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      say('Der Link ist kopiert. Er enthält nur die Namen der Einträge.');
    } catch {
      setShown(true);
    }
  };
  return (
    <>
      <button class="button" type="button" onClick={() => void copy()}>
        Link kopieren
      </button>
      {shown && (
        <label class="copy-link">
          Der Browser erlaubt das Kopieren hier nicht. Kopieren Sie den Link selbst:
          <input readOnly value={location.href} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </>
  );
}
