import { SearchClient, SearchError } from '../search/client.ts';
import type { SearchResult } from '../search/engine/result.ts';
import type { FacetSelection } from '../search/index/facet-filter.ts';
import { type HitNames, hitElement } from './hit-element.ts';
import { addressOf, type SearchState, stateOf } from './search-state.ts';

/** The search page: results while typing, facets, order, state in the address. */
const base = document.documentElement.dataset['base'] ?? '/';
/** Milliseconds after the last key before a search starts. */
const debounce = 150;
const pageSize = 10;

const root = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
if (root && form) start(root, form);

function start(page: HTMLElement, queryForm: HTMLFormElement): void {
  const find = <T extends HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`The search page lacks ${name}`);
    return found;
  };
  const names = JSON.parse(page.dataset['names'] ?? '{}') as HitNames;
  const input = queryForm.querySelector<HTMLInputElement>('input[type=search]');
  const filters = find<HTMLFormElement>('filters');
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const keys = [...new Set(boxes.map(({ name }) => name))];
  const sort = find<HTMLSelectElement>('sort');
  const hits = find<HTMLOListElement>('hits');
  const more = find<HTMLButtonElement>('more');
  const status = find('status');
  const note = find('note');
  const chips = find<HTMLUListElement>('chips');
  const suggestion = find('suggestion');
  if (!input) return;

  const client = new SearchClient(`${base}suche-daten/`);
  let latest = 0;
  let shown = 0;
  let typing: number | undefined;
  let speaking: number | undefined;

  const current = (): SearchState => ({
    query: input.value.trim(),
    filters: Object.fromEntries(
      keys
        .map((key) => [key, boxes.filter(({ name, checked }) => name === key && checked).map(({ value }) => value)])
        .filter(([, values]) => values?.length !== 0),
    ),
    sort: stateOf(`?sortierung=${sort.value}`, []).sort,
  });

  const show = (state: SearchState): void => {
    input.value = state.query;
    sort.value = state.sort;
    for (const box of boxes) box.checked = state.filters[box.name]?.includes(box.value) ?? false;
  };

  const say = (message: string, delay: number): void => {
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      status.textContent = message;
    }, delay);
  };

  const run = async (offset = 0): Promise<void> => {
    const state = current();
    const turn = ++latest;
    const idle = state.query === '' && Object.keys(state.filters).length === 0;
    find('examples').hidden = !idle;
    find('line').hidden = idle;
    if (idle) {
      hits.replaceChildren();
      more.hidden = true;
      note.hidden = true;
      suggestion.hidden = true;
      drawChips(state);
      return;
    }
    try {
      const result = await client.search(state.query, {
        filters: state.filters,
        sort: state.sort,
        offset,
        limit: pageSize,
      });
      if (result && turn === latest) draw(state, result, offset);
    } catch (error) {
      if (turn === latest) fail(error);
    }
  };

  const draw = (state: SearchState, result: SearchResult, offset: number): void => {
    const items = result.hits.map((hit) => hitElement(hit, names, base));
    if (offset === 0) hits.replaceChildren(...items);
    else {
      hits.append(...items);
      items[0]?.querySelector('a')?.focus();
    }
    shown = offset + items.length;
    more.hidden = shown >= result.total;
    const count = `${result.total.toLocaleString('de-DE')} Treffer`;
    find('count').textContent = count;
    drawFacets(result);
    drawChips(state);
    drawNote(result);
    drawSuggestion(result);
    say(result.total === 0 ? 'Keine Treffer' : count, result.total === 0 ? 0 : 500);
  };

  const drawFacets = ({ facets }: SearchResult): void => {
    for (const box of boxes) {
      const count = facets[box.name]?.[box.value] ?? 0;
      const text = box.parentElement?.querySelector('[data-count]');
      if (text) text.textContent = String(count);
      box.parentElement?.classList.toggle('none', count === 0 && !box.checked);
    }
  };

  const drawChips = ({ filters: chosen }: SearchState): void => {
    const active = boxes.filter(({ checked }) => checked);
    chips.hidden = Object.keys(chosen).length === 0;
    chips.replaceChildren(
      ...active.map((box) => {
        const label = labelOf(box);
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        button.textContent = `${label} ×`;
        button.setAttribute('aria-label', `Filter entfernen: ${label}`);
        button.addEventListener('click', () => {
          box.checked = false;
          changed();
          box.focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  };

  const drawNote = ({ weak, notes, total, neighbours, hits: found }: SearchResult): void => {
    const lines: (string | Node)[] = [];
    if (total === 0 && neighbours.length > 0) {
      lines.push('Zu dieser Auswahl gibt es keinen Treffer. ');
      neighbours.forEach(({ filters: wider, total: count }, index) => {
        if (index > 0) lines.push(', ');
        lines.push(neighbourButton(wider, count));
      });
    } else if (total === 0) {
      lines.push('Dazu wurde nichts gefunden. Versuchen Sie andere Wörter, oder stöbern Sie in den Themen.');
    } else if (weak && found.length > 0) {
      lines.push('Nichts genau Passendes. Das kommt Ihrer Frage am nächsten:');
    }
    if (notes.includes('meaning'))
      lines.push(' Die Suche nach Bedeutung ist gerade nicht verfügbar; gefunden wird nach Wörtern.');
    if (notes.includes('incomplete'))
      lines.push(' Ein Teil des Suchverzeichnisses war nicht erreichbar; die Liste kann unvollständig sein.');
    note.hidden = lines.length === 0;
    note.replaceChildren(...lines);
  };

  const neighbourButton = (wider: FacetSelection, count: number): HTMLButtonElement => {
    const removed = keys
      .filter((key) => current().filters[key] && !wider[key])
      .map(
        (key) =>
          boxes
            .find(({ name }) => name === key)
            ?.closest('fieldset')
            ?.querySelector('legend')?.textContent ?? key,
      );
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = `ohne „${removed.join(', ')}“: ${count} Treffer`;
    button.addEventListener('click', () => {
      show({
        ...current(),
        filters: Object.fromEntries(Object.entries(wider).map(([key, values]) => [key, [...values]])),
      });
      changed();
    });
    return button;
  };

  const drawSuggestion = ({ suggestion: better }: SearchResult): void => {
    suggestion.hidden = better === undefined;
    if (better === undefined) return;
    const link = document.createElement('a');
    link.href = addressOf({ ...current(), query: better });
    link.textContent = better;
    suggestion.replaceChildren('Meinten Sie: ', link, '?');
  };

  const fail = (error: unknown): void => {
    const reason = error instanceof SearchError ? error.failure : 'worker';
    note.hidden = false;
    const topics = document.createElement('a');
    topics.href = `${base}themen/`;
    topics.textContent = 'Themen';
    note.replaceChildren(
      reason === 'wasm'
        ? 'Ihr Browser erlaubt der Suche nicht zu arbeiten (WebAssembly ist gesperrt). Alles finden Sie auch über die '
        : 'Das Suchverzeichnis ist gerade nicht erreichbar. Versuchen Sie es noch einmal, oder nutzen Sie die ',
      topics,
      '.',
    );
    say('Die Suche ist gerade nicht verfügbar', 0);
  };

  const labelOf = (box: HTMLInputElement): string =>
    (box.parentElement?.textContent ?? '').replace(/\s*\(\d+\)\s*$/u, '').trim();

  const changed = (): void => {
    history.pushState(null, '', `${location.pathname}${addressOf(current())}`);
    void run();
  };

  input.addEventListener('focus', () => client.start(), { once: true });
  input.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => {
      history.replaceState(null, '', `${location.pathname}${addressOf(current())}`);
      void run();
    }, debounce);
  });
  queryForm.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(typing);
    changed();
  });
  filters.addEventListener('change', changed);
  filters.addEventListener('submit', (event) => event.preventDefault());
  sort.addEventListener('change', changed);
  more.addEventListener('click', () => void run(shown));
  window.addEventListener('popstate', () => {
    show(stateOf(location.search, keys));
    void run();
  });

  show(stateOf(location.search, keys));
  void run();
}
