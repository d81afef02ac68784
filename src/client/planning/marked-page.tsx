import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { toCsv } from '../../export/csv.ts';
import type { CompareCard } from '../../planning/compare/card.ts';
import { compareLimit, sharedFragment } from '../../planning/compare/share.ts';
import { toggleMarked } from '../../planning/marked/marked.ts';
import { openStore } from '../../planning/store/open.ts';
import { saveText } from '../save-file.ts';
import { address, fetchJson } from './fetch-json.ts';
import { Notices } from './notices.tsx';
import { useStore } from './use-planning.ts';

const store = openStore();

function MarkedList() {
  useStore(store);
  const { marked } = store.get();
  const [cards, setCards] = useState<ReadonlyMap<string, CompareCard | undefined>>(new Map());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [status, setStatus] = useState('');

  useEffect(() => {
    const unknown = marked.filter((ref) => !cards.has(ref));
    if (unknown.length === 0) return;
    void Promise.all(
      unknown.map(async (ref) => [ref, await fetchJson<CompareCard>(`planen/karten/${ref}.json`)] as const),
    ).then((loaded) => setCards((before) => new Map([...before, ...loaded])));
  }, [marked, cards]);

  const change = (recipe: Parameters<typeof store.update>[0], message: string) => {
    store.update(recipe);
    setStatus(message);
  };
  const compared = chosen.filter((ref) => marked.includes(ref));
  const undo = store.canUndo() && (
    <button
      class="button"
      type="button"
      onClick={() => {
        store.undo();
        setStatus('Die letzte Änderung ist zurückgenommen.');
      }}
    >
      Rückgängig
    </button>
  );

  return (
    <>
      <Notices store={store} />
      <p role="status" class="marked-status">
        {status}
      </p>
      {marked.length === 0 && (
        <>
          <p>
            Noch ist nichts gemerkt. Auf der Seite jedes Eintrags finden Sie den Knopf „Merken“, etwa bei{' '}
            <a href={address('praxis/')}>Praxis</a> oder <a href={address('programme/')}>Programmen</a>.
          </p>
          <div class="marked-actions">{undo}</div>
        </>
      )}
      {marked.length > 0 && cards.size === 0 && <p>Die Merkliste wird geladen …</p>}
      {marked.length > 0 && cards.size > 0 && (
        <>
          <div class="marked-actions no-print">
            {compared.length >= compareLimit.least && (
              <a class="button" href={`${address('vergleich/')}${sharedFragment(compared)}`}>
                {compared.length} Einträge vergleichen
              </a>
            )}
            <button class="button" type="button" onClick={() => window.print()}>
              Drucken
            </button>
            <button
              class="button"
              type="button"
              onClick={() => saveText('merkliste.csv', 'text/csv', sheet(marked, cards))}
            >
              Als Tabelle sichern (CSV)
            </button>
            <button
              class="button"
              type="button"
              onClick={() => change((planning) => ({ ...planning, marked: [] }), 'Die Merkliste ist leer.')}
            >
              Alle entfernen
            </button>
            {undo}
          </div>
          <p class="no-print">
            Für einen Vergleich kreuzen Sie zwei bis vier Einträge an
            {compared.length === 1 ? ', noch mindestens einen' : ''}.
          </p>
          {byKind(marked, cards).map(([kind, refs]) => (
            <section key={kind}>
              <h2>{kind}</h2>
              <ul class="marked-list">
                {refs.map((ref) => (
                  <Item
                    key={ref}
                    entry={ref}
                    card={cards.get(ref)}
                    checked={compared.includes(ref)}
                    full={compared.length >= compareLimit.most}
                    choose={(on) => setChosen(on ? [...compared, ref] : compared.filter((other) => other !== ref))}
                    remove={(title) => change(toggleMarked(ref), `${title} ist nicht mehr gemerkt.`)}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}

interface ItemProps {
  entry: string;
  card: CompareCard | undefined;
  checked: boolean;
  /** No further entry fits in the comparison. */
  full: boolean;
  choose(on: boolean): void;
  remove(title: string): void;
}

function Item({ entry, card, checked, full, choose, remove }: ItemProps) {
  const title = card?.title ?? entry;
  return (
    <li>
      <label class="no-print">
        <input
          type="checkbox"
          checked={checked}
          disabled={!card || (full && !checked)}
          onChange={(event) => choose(event.currentTarget.checked)}
        />
        <span class="visually-hidden">{title} vergleichen</span>
      </label>
      <div>
        {card ? <a href={address(card.path)}>{title}</a> : <span>{title}</span>}
        <span class="kind">{card ? card.place : 'gerade nicht zu laden, oder nicht mehr da'}</span>
      </div>
      <button class="button no-print" type="button" aria-label={`${title} entfernen`} onClick={() => remove(title)}>
        Entfernen
      </button>
    </li>
  );
}

/** Marked entries under the name of their kind, in the order in which they were marked. */
function byKind(marked: readonly string[], cards: ReadonlyMap<string, CompareCard | undefined>): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const ref of marked) {
    const kind = cards.get(ref)?.kind ?? 'Weitere';
    groups.set(kind, [...(groups.get(kind) ?? []), ref]);
  }
  return [...groups];
}

function sheet(marked: readonly string[], cards: ReadonlyMap<string, CompareCard | undefined>): string {
  const rows = marked.flatMap((ref) => {
    const card = cards.get(ref);
    return card ? [[card.title, card.kind, card.place, new URL(address(card.path), location.href).href]] : [];
  });
  return toCsv(['Titel', 'Art', 'Ort', 'Adresse'], rows);
}

const root = document.querySelector('[data-marked-entries]');
if (root) {
  root.replaceChildren();
  render(<MarkedList />, root);
}
