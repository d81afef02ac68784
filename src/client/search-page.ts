import { SearchClient } from '../search/client.ts';
import type { SearchResult } from '../search/engine/result.ts';
import type { FacetSelection } from '../search/index/facet-filter.ts';
import { FacetBoxes } from './facet-boxes.ts';
import { type HitNames, hitElement } from './hit-element.ts';
import { RecentPanel } from './recent-panel.ts';
import { failureNote, noteOf } from './search-note.ts';
import { addressOf, type SearchState, stateOf } from './search-state.ts';

/** The search page: results while typing, facets, order, state in the address. */
const base = document.documentElement.dataset['base'] ?? '/';
/** Milliseconds after the last key before a search starts. */
const debounce = 150;
const pageSize = 10;
/** Milliseconds before the number of hits is read out, so that it does not break into the typing. */
const speechDelay = 500;

const root = document.querySelector<HTMLElement>('[data-search]');
const form = document.querySelector<HTMLFormElement>('[data-search-form]');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');
const facetBoxes = root?.querySelector<HTMLElement>('[data-facets]');
if (root && form && input && facetBoxes) start(root, form, input, facetBoxes);

function start(page: HTMLElement, queryForm: HTMLFormElement, query: HTMLInputElement, facets: HTMLElement): void {
  const find = <T extends HTMLElement>(name: string): T => {
    const found = page.querySelector<T>(`[data-search-${name}]`);
    if (!found) throw new Error(`The search page lacks ${name}`);
    return found;
  };
  const names = JSON.parse(page.dataset['names'] ?? '{}') as HitNames;
  const sort = find<HTMLSelectElement>('sort');
  const hits = find<HTMLOListElement>('hits');
  const more = find<HTMLButtonElement>('more');
  const status = find('status');
  const note = find('note');
  const suggestion = find('suggestion');
  const filters = new FacetBoxes(facets, find('chips'), changed);
  const recent = new RecentPanel(find('recent'));
  const client = new SearchClient(`${base}suche-daten/`);
  let latest = 0;
  let shown = 0;
  let typing: number | undefined;
  let speaking: number | undefined;

  find('start').hidden = true;
  query.addEventListener('focus', () => client.start(), { once: true });
  query.addEventListener('input', () => {
    window.clearTimeout(typing);
    typing = window.setTimeout(() => {
      history.replaceState(null, '', `${location.pathname}${addressOf(current())}`);
      void run();
    }, debounce);
  });
  queryForm.addEventListener('submit', (event) => {
    event.preventDefault();
    window.clearTimeout(typing);
    recent.add(current().query);
    changed();
  });
  sort.addEventListener('change', changed);
  more.addEventListener('click', () => void run(shown));
  hits.addEventListener('click', () => recent.add(current().query));
  window.addEventListener('popstate', () => {
    show(stateOf(location.search, filters.keys));
    void run();
  });
  // What the reader typed or chose before this script had come counts as after it.
  if (location.search === '' && !isIdle(current())) changed();
  else {
    show(stateOf(location.search, filters.keys));
    void run();
  }

  function current(): SearchState {
    const { sort: order } = stateOf(`?sortierung=${sort.value}`, []);
    return { query: query.value.trim(), filters: filters.chosen, sort: order };
  }

  function show(state: SearchState): void {
    query.value = state.query;
    sort.value = state.sort;
    filters.chosen = state.filters;
  }

  function changed(): void {
    history.pushState(null, '', `${location.pathname}${addressOf(current())}`);
    void run();
  }

  async function run(offset = 0): Promise<void> {
    const state = current();
    const turn = ++latest;
    const idle = isIdle(state);
    find('examples').hidden = !idle;
    find('line').hidden = idle;
    filters.drawChips();
    if (idle) {
      hits.replaceChildren();
      for (const part of [more, note, suggestion]) part.hidden = true;
      return;
    }
    try {
      const options = { filters: state.filters, sort: state.sort, offset, limit: pageSize };
      const result = await client.search(state.query, options);
      if (result && turn === latest) draw(result, offset);
    } catch (error) {
      if (turn !== latest) return;
      drawNote(failureNote(error, base));
      say('Die Suche ist gerade nicht verfügbar');
    }
  }

  function draw(result: SearchResult, offset: number): void {
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
    filters.drawCounts((key, value) => result.facets[key]?.[value] ?? 0);
    drawNote(noteOf(result, { removed, widen }));
    drawSuggestion(result);
    if (result.total === 0) say('Keine Treffer');
    else say(count, speechDelay);
  }

  function drawNote(lines: readonly (string | Node)[]): void {
    note.hidden = lines.length === 0;
    note.replaceChildren(...lines);
  }

  function drawSuggestion({ suggestion: better }: SearchResult): void {
    suggestion.hidden = better === undefined;
    if (better === undefined) return;
    const link = document.createElement('a');
    link.href = addressOf({ ...current(), query: better });
    link.textContent = better;
    suggestion.replaceChildren('Meinten Sie: ', link, '?');
  }

  function removed(wider: FacetSelection): string {
    const left = Object.keys(filters.chosen).filter((key) => !wider[key]);
    return left.map((key) => filters.nameOf(key)).join(', ');
  }

  function widen(wider: FacetSelection): void {
    filters.chosen = wider;
    changed();
  }

  function say(message: string, delay = 0): void {
    window.clearTimeout(speaking);
    speaking = window.setTimeout(() => {
      status.textContent = message;
    }, delay);
  }
}

function isIdle({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
