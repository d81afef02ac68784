import { useState } from 'preact/hooks';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import type { DraftProblem } from '../../contribute/check-draft.ts';
import { mailAddress, repositoryPage } from '../../contribute/delivery.ts';
import { type Draft, fileOf, textOfDraft } from '../../contribute/draft.ts';
import { saveText } from '../save-file.ts';
import { ProblemList } from './problem-list.tsx';

/** The ways to hand the entry in. Nothing is sent by the page itself. */
export function Finish({
  draft,
  catalogue,
  problems,
  onGo,
}: {
  draft: Draft;
  catalogue: FormCatalogue;
  problems: readonly DraftProblem[];
  onGo(problem: DraftProblem): void;
}) {
  const [copied, setCopied] = useState('');
  const text = textOfDraft(draft);
  const file = fileOf(draft);
  const name = file.slice(file.lastIndexOf('/') + 1);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const made = { file, text, exists: draft.file !== undefined };
  const page = catalogue.repository && repositoryPage(catalogue.repository, made);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('Der Text ist kopiert.'),
      () =>
        setCopied(
          'Der Browser erlaubt das Kopieren nicht. Markieren Sie den Text unten, oder laden Sie die Datei herunter.',
        ),
    );
  return (
    <section class="finish" aria-labelledby="abgeben">
      <h3 id="abgeben">Abgeben</h3>
      {errors.length === 0 ? (
        <p class="finish-good">Der Eintrag erfüllt alle Regeln. Danke für Ihre Arbeit.</p>
      ) : (
        <>
          <p>
            {errors.length === 1 ? 'Eine Angabe ist' : `${errors.length} Angaben sind`} noch offen. Sie können die Datei
            trotzdem sichern und später weiterschreiben; die Redaktion hilft auch bei dem, was fehlt.
          </p>
          <ProblemList problems={errors} onGo={onGo} />
        </>
      )}
      <p>
        Die Datei heißt <code>{name}</code> und gehört in den Ordner{' '}
        <code>content/{file.slice(0, file.lastIndexOf('/'))}</code>.
      </p>
      <div class="finish-ways">
        <button class="button button-primary" type="button" onClick={() => saveText(name, 'text/markdown', text)}>
          Datei herunterladen
        </button>
        <button class="button" type="button" onClick={copy}>
          Text kopieren
        </button>
        <a class="button" href={mailAddress(catalogue.email, String(draft.data['title'] ?? ''), made)}>
          Mail vorbereiten
        </a>
        {page && (
          <a class="button" href={page.address} rel="external">
            {made.exists ? 'Datei im Repository öffnen' : 'Im Repository anlegen'}
          </a>
        )}
      </div>
      <p role="status">{copied}</p>
      <p>
        Hängen Sie an die Mail die heruntergeladene Datei an.
        {catalogue.email === undefined &&
          ' Der Betreiber hat noch keine Mailadresse angegeben; tragen Sie sie selbst ein.'}
      </p>
      {page && !page.withText && (
        <p>
          Kopieren Sie zuerst den Text, und fügen Sie ihn im Repository ein: Für die Adresszeile ist er zu lang, oder
          das Repository nimmt ihn dort nicht an.
        </p>
      )}
      <details>
        <summary>Text der Datei ansehen</summary>
        <textarea readOnly rows={14} value={text} aria-label="Text der Datei" />
      </details>
    </section>
  );
}
