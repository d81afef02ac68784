import { useState } from 'preact/hooks';
import { type Paper, printed } from '../../planning/paper/paper.ts';
import type { Plan } from '../../planning/store/schema.ts';
import { formatDate } from '../../site/format.ts';
import { fileName, saveFile } from '../save-file.ts';
import { localDay } from '../today.ts';
import { address } from './fetch-json.ts';

export interface Land {
  id: string;
  label: string;
}

interface Props {
  /** The paper with the user's changes. */
  paper: Paper;
  draft: Paper;
  /** The plan that keeps the changes; none before the first change. */
  plan: Plan | undefined;
  land: string;
  laender: readonly Land[];
  setLand(id: string): void;
  /** Keeps a text of the section, or goes back to the draft's. */
  setText(section: string, text: string | undefined): void;
  undo: (() => void) | undefined;
}

/** The paper to change, to print and to save. */
export function PaperEditor({ paper, draft, plan, land, laender, setLand, setText, undo }: Props) {
  const [message, setMessage] = useState('');
  const sections = paper.sections.map(({ id, title, paragraphs }, index) => {
    const draftText = draft.sections[index]?.paragraphs.join('\n');
    return { id, title, text: paragraphs.join('\n'), draftText };
  });
  const saveDocx = async () => {
    setMessage('Die Word-Datei wird erstellt …');
    try {
      // Heavy, so it is loaded only when somebody asks for the file.
      const { paperDocx } = await import('../../planning/paper/docx.ts');
      saveFile(`${fileName(paper.title)}.docx`, await paperDocx(printed(paper)));
      setMessage('Die Word-Datei ist gespeichert.');
    } catch {
      setMessage('Die Word-Datei konnte nicht erstellt werden. Drucken geht auch ohne Verbindung.');
    }
  };
  return (
    <>
      <div class="paper-edit no-print">
        <p class="note">
          {plan ? `Ihre Änderungen bleiben im Plan „${plan.name}“` : 'Ihre Änderungen bleiben in einem Plan'}, nur in
          diesem Browser. Was Sie nicht ändern, folgt dem neuesten Stand der Sammlung.{' '}
          <a href={address('planen/')}>Zur Planung</a>
        </p>
        <label>
          Zahlen und Aufrufe für
          <select value={land} onChange={(event) => setLand(event.currentTarget.value)}>
            {laender.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label>
          Titel
          <input
            value={paper.title}
            maxLength={300}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => setText('title', value)}
          />
        </label>
        {sections.map(({ id, title, text, draftText }) => (
          <div class="paper-section" key={id}>
            <label>
              {title}
              <textarea
                rows={Math.min(12, 1 + Math.ceil(text.length / 80))}
                maxLength={20_000}
                value={text}
                onInput={({ currentTarget: { value } }) => setText(id, value)}
              />
            </label>
            {text !== draftText && (
              <button
                class="button"
                type="button"
                aria-label={`Entwurf wiederherstellen: ${title}`}
                onClick={(event) => {
                  setText(id, undefined);
                  // The button goes with the change; the focus stays at the section.
                  event.currentTarget.parentElement?.querySelector('textarea')?.focus();
                  setMessage(`Der Entwurf von „${title}“ ist wiederhergestellt.`);
                }}
              >
                Entwurf wiederherstellen
              </button>
            )}
          </div>
        ))}
        <div class="actions">
          <button class="button" type="button" onClick={() => window.print()}>
            Drucken
          </button>
          <button class="button" type="button" onClick={() => void saveDocx()}>
            Als Word-Datei speichern
          </button>
          <button
            class="button"
            type="button"
            disabled={!undo}
            onClick={() => {
              undo?.();
              setMessage('Die letzte Änderung ist zurückgenommen.');
            }}
          >
            Rückgängig
          </button>
        </div>
        <p role="status">{message}</p>
      </div>
      <Printed paper={printed(paper)} />
    </>
  );
}

function Printed({ paper: { title, sections } }: { paper: Paper }) {
  return (
    <article class="paper-print">
      <h1>{title}</h1>
      {sections.map((section) => (
        <section key={section.id}>
          <h2>{section.title}</h2>
          {section.paragraphs.map((text, index) => (
            <p key={index}>{text}</p>
          ))}
        </section>
      ))}
      <p class="kind">Entwurf vom {formatDate(localDay())}</p>
    </article>
  );
}
