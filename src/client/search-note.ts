import { SearchError } from '../search/client.ts';
import type { SearchResult } from '../search/engine/result.ts';
import type { FacetSelection } from '../search/index/facet-filter.ts';

export interface NoteActions {
  /** Facets of the current search that a wider one leaves out, in words. */
  removed(wider: FacetSelection): string;
  widen(wider: FacetSelection): void;
}

/** What the line above the hits says about them; empty when all is as expected. */
export function noteOf(
  { weak, notes, total, neighbours, hits }: SearchResult,
  actions: NoteActions,
): (string | Node)[] {
  const note: (string | Node)[] = [];
  if (total === 0 && neighbours.length > 0) {
    note.push('Zu dieser Auswahl gibt es keinen Treffer. ');
    for (const [index, { filters, total: count }] of neighbours.entries()) {
      if (index > 0) note.push(', ');
      note.push(widerButton(filters, count, actions));
    }
  } else if (total === 0) {
    note.push('Dazu wurde nichts gefunden. Versuchen Sie andere Wörter, oder stöbern Sie in den Themen.');
  } else if (weak && hits.length > 0) {
    note.push('Nichts genau Passendes. Das kommt Ihrer Frage am nächsten:');
  }
  if (notes.includes('meaning')) {
    note.push(' Die Suche nach Bedeutung ist gerade nicht verfügbar; gefunden wird nach Wörtern.');
  }
  if (notes.includes('incomplete')) {
    note.push(' Ein Teil des Suchverzeichnisses war nicht erreichbar; die Liste kann unvollständig sein.');
  }
  return note;
}

function widerButton(wider: FacetSelection, count: number, { removed, widen }: NoteActions): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.textContent = `ohne „${removed(wider)}“: ${count} Treffer`;
  button.addEventListener('click', () => widen(wider));
  return button;
}

/** What it says when the search cannot answer, with the lists as the way out. */
export function failureNote(error: unknown, base: string): (string | Node)[] {
  const topics = document.createElement('a');
  topics.href = `${base}themen/`;
  topics.textContent = 'Themen';
  const blocked = error instanceof SearchError && error.failure === 'wasm';
  return [
    blocked
      ? 'Ihr Browser erlaubt der Suche nicht zu arbeiten (WebAssembly ist gesperrt). Alles finden Sie auch über die '
      : 'Das Suchverzeichnis ist gerade nicht erreichbar. Versuchen Sie es noch einmal, oder nutzen Sie die ',
    topics,
    '.',
  ];
}
