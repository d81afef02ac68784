import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toCsv } from '../../export/csv.ts';
import type { CompareCard } from '../../planning/compare/card.ts';
import { compareLimit, readShared, sharedFragment } from '../../planning/compare/share.ts';
import { missing, tableOf, tableSheet } from '../../planning/compare/table.ts';
import { saveText } from '../save-file.ts';
import { address, fetchJson } from './fetch-json.ts';

interface Loaded {
  cards: readonly CompareCard[];
  notes: readonly string[];
}

async function load(fragment: string): Promise<Loaded> {
  const { refs, notes } = readShared(fragment);
  const found = await Promise.all(refs.map((ref) => fetchJson<CompareCard>(`vergleich/karten/${ref}.json`)));
  const cards = found.filter((card) => card !== undefined);
  const absent = refs.length - cards.length;
  return {
    cards,
    notes: absent === 0 ? notes : [...notes, 'Ein Eintrag des Links ist nicht zu finden, oder die Verbindung fehlt.'],
  };
}

function Compare() {
  const [state, setState] = useState<Loaded>();
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
          </div>
          <Table cards={cards} remove={remove} />
        </>
      )}
    </>
  );
}

function Table({ cards, remove }: { cards: readonly CompareCard[]; remove(ref: string): void }) {
  return (
    <div class="compare-scroll" tabIndex={0} role="region" aria-label="Vergleich, seitlich verschiebbar">
      <table class="compare">
        <caption>Zeilen mit dem Zeichen ≠ unterscheiden sich.</caption>
        <thead>
          <tr>
            <th scope="col">Merkmal</th>
            {cards.map(({ ref, kind, place, title, path }) => (
              <th scope="col" key={ref}>
                <a href={address(path)}>{title}</a>
                <span class="kind">
                  {kind} · {place}
                </span>
                <button
                  class="button no-print"
                  type="button"
                  aria-label={`${title} entfernen`}
                  onClick={() => remove(ref)}
                >
                  Entfernen
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tableOf(cards).map(({ id, label, cells, differs }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                {differs && (
                  <span class="differs">
                    {' '}
                    <span aria-hidden="true">≠</span>
                    <span class="visually-hidden">(unterschiedlich)</span>
                  </span>
                )}
              </th>
              {cells.map((cell, index) => (
                <td key={cards[index]?.ref}>
                  {cell.length === 0 && <span class="missing">{missing}</span>}
                  {cell.length === 1 && cell[0]}
                  {cell.length > 1 && (
                    <ul>
                      {cell.map((text) => (
                        <li key={text}>{text}</li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const root = document.querySelector('[data-compare]');
if (root) {
  root.replaceChildren();
  render(<Compare />, root);
}
