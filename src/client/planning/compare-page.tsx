import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toCsv } from '../../export/csv.ts';
import type { CompareCard } from '../../planning/compare/card.ts';
import { compareLimit, readShared, sharedFragment } from '../../planning/compare/share.ts';
import { tableSheet } from '../../planning/compare/table.ts';
import { saveFile, saveText } from '../save-file.ts';
import { CompareTable } from './compare-table.tsx';
import { CopyLink } from './copy-link.tsx';
import { address, fetchJson } from './fetch-json.ts';

interface Loaded {
  cards: readonly CompareCard[];
  notes: readonly string[];
}

async function load(fragment: string): Promise<Loaded> {
  const { refs, notes } = readShared(fragment);
  const found = await Promise.all(refs.map((ref) => fetchJson<CompareCard>(`planen/karten/${ref}.json`)));
  const cards = found.filter((card) => card !== undefined);
  const absent = refs.length - cards.length;
  return {
    cards,
    notes: absent === 0 ? notes : [...notes, 'Ein Eintrag des Links ist nicht zu finden, oder die Verbindung fehlt.'],
  };
}

function Compare() {
  const [state, setState] = useState<Loaded>();
  const [message, setMessage] = useState('');
  useEffect(() => {
    const read = () => void load(location.hash).then(setState);
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
  if (!state) return <p role="status">Der Vergleich wird geladen …</p>;
  const { cards, notes } = state;
  const remove = (ref: string) => {
    location.hash = sharedFragment(cards.filter((card) => card.ref !== ref).map((card) => card.ref));
  };
  const saveCsv = () => {
    const { header, rows } = tableSheet(cards);
    saveText('vergleich.csv', 'text/csv', toCsv(header, rows));
  };
  const saveDocx = async () => {
    setMessage('Die Word-Datei wird erstellt …');
    try {
      // Heavy, so it is loaded only when somebody asks for the file.
      const { compareDocx } = await import('../../planning/compare/docx.ts');
      saveFile('vergleich.docx', await compareDocx(cards));
      setMessage('Die Word-Datei ist gespeichert.');
    } catch {
      setMessage('Die Word-Datei konnte nicht erstellt werden. Drucken geht auch ohne Verbindung.');
    }
  };
  return (
    <>
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
      {cards.length < compareLimit.least && (
        <p class="note">
          Für einen Vergleich braucht es mindestens zwei Einträge. Merken Sie sich Einträge, und wählen Sie sie auf der{' '}
          <a href={address('merkliste/')}>Merkliste</a> aus.
        </p>
      )}
      {cards.length > 0 && (
        <>
          <div class="actions no-print">
            <button class="button" type="button" onClick={() => window.print()}>
              Drucken
            </button>
            <button class="button" type="button" onClick={saveCsv}>
              Als Tabelle speichern (CSV)
            </button>
            <button class="button" type="button" onClick={() => void saveDocx()}>
              Als Word-Datei speichern
            </button>
            <CopyLink say={setMessage} />
          </div>
          <p class="no-print" role="status">
            {message}
          </p>
          <CompareTable cards={cards} remove={remove} />
        </>
      )}
    </>
  );
}

const root = document.querySelector('[data-compare]');
if (root) {
  root.replaceChildren();
  render(<Compare />, root);
}
