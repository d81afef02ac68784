import { useState } from 'preact/hooks';
import { kinds, type ProseType, proseTypes } from '../../../schemas/kinds.ts';
import { type Draft, draftFromText, emptyDraft } from '../../contribute/draft.ts';

/** What each kind is, in the words of somebody who does not know the wiki. */
const meanings: Record<ProseType, string> = {
  practice: 'Ein Angebot oder Vorgehen vor Ort, von dem andere lernen können.',
  programme: 'Förderung, Leistung für Familien, festes Vorgehen oder Strategie.',
  evaluation: 'Eine Studie oder Auswertung zu einem Angebot oder Programm.',
  guide: 'Leitfaden, Arbeitshilfe, Checkliste oder Positionspapier.',
  office: 'Eine Stelle, die berät, vernetzt oder fortbildet.',
};

/** Largest file that is opened; the check refuses larger ones anyway. */
const largestFile = 256 * 1024;

/** First question: what will be described, or which file was begun before. */
export function Start({ today, onBegin }: { today: string; onBegin(draft: Draft): void }) {
  const [problem, setProblem] = useState('');
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largestFile) {
      setProblem('Die Datei ist zu groß für einen Eintrag (höchstens 256 KB).');
      return;
    }
    const draft = draftFromText(await file.text());
    if (typeof draft === 'string') setProblem(draft);
    else onBegin(draft);
  };
  return (
    <section aria-labelledby="was">
      <h2 id="was">Was möchten Sie beschreiben?</h2>
      <ul class="kind-choice">
        {proseTypes.map((type) => (
          <li key={type}>
            <button type="button" onClick={() => onBegin(emptyDraft(type, today))}>
              <strong>{kinds[type].singular}</strong>
              <span>{meanings[type]}</span>
            </button>
          </li>
        ))}
      </ul>
      <div class="field">
        <label for="datei">Oder öffnen Sie eine Datei, die Sie begonnen haben</label>
        <input
          id="datei"
          type="file"
          accept=".mdx,.md,text/markdown"
          aria-describedby="datei-fehler"
          onChange={({ currentTarget }) => open(currentTarget.files?.[0])}
        />
        <p id="datei-fehler" role="alert" class="field-error">
          {problem}
        </p>
      </div>
    </section>
  );
}
