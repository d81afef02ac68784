import { FacetBoxes } from './facet-boxes.ts';
import { matches, selectionOf, withoutFacet } from './selection.ts';

/** Filters a list of cards by its facets; the selection stands in the address, so that it can be shared. */
const root = document.querySelector<HTMLElement>('[data-list]');
const facets = root?.querySelector<HTMLElement>('[data-facets]');
const chips = root?.querySelector<HTMLElement>('.chips');
if (root && facets && chips) start(root, facets, chips);

function start(list: HTMLElement, filter: HTMLElement, chosenChips: HTMLElement): void {
  const cards = [...list.querySelectorAll<HTMLElement>('.cards > li')].map((item) => ({
    item,
    words: new Set((item.querySelector<HTMLElement>('[data-values]')?.dataset['values'] ?? '').split(' ')),
  }));
  const status = list.querySelector<HTMLElement>('[role=status]');
  const counter = list.querySelector<HTMLElement>('.list-count');
  const empty = list.querySelector<HTMLElement>('.list-empty');
  const address = list.dataset['list'] ?? '';
  // A page that is already limited to one value holds only its entries; any change continues on the full list.
  const limited = location.pathname !== address;
  const boxes = new FacetBoxes(filter, chosenChips, changed);
  let timer: number | undefined;

  window.addEventListener('popstate', () => {
    readAddress();
    show();
  });
  if (!limited && boxes.pairs.length > 0 && location.search === '') {
    // What the reader chose before this script had come counts as chosen after it.
    changed();
  } else {
    readAddress();
    // Without a choice the page stands as it was built.
    if (!limited && boxes.pairs.length > 0) show();
  }

  function show(): void {
    const selection = selectionOf(boxes.pairs);
    let shown = 0;
    for (const { item, words } of cards) {
      const visible = matches(words, selection);
      item.hidden = !visible;
      if (visible) shown++;
    }
    boxes.drawCounts((key, value) => {
      const others = withoutFacet(selection, key);
      return cards.filter(({ words }) => words.has(`${key}:${value}`) && matches(words, others)).length;
    });
    boxes.drawChips();
    const message = `${shown.toLocaleString('de-DE')} ${shown === 1 ? 'Eintrag' : 'Einträge'}`;
    if (counter) counter.textContent = message;
    if (empty) empty.hidden = shown > 0;
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        if (status) status.textContent = shown === 0 ? 'Keine Treffer' : message;
      },
      shown === 0 ? 0 : 500,
    );
  }

  function changed(): void {
    const query = new URLSearchParams(boxes.pairs);
    const target = `${address}${query.size > 0 ? `?${query}` : ''}`;
    if (limited) {
      location.assign(target);
      return;
    }
    history.pushState(null, '', target);
    show();
  }

  function readAddress(): void {
    const query = new URLSearchParams(location.search);
    if (query.size === 0 && limited) return;
    boxes.chosen = Object.fromEntries(boxes.keys.map((key) => [key, query.getAll(key)]));
  }
}
