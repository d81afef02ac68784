import { matches, type Selection, selectionOf, withoutFacet } from './selection.ts';

/** Filters a list of cards by the facets of the form; the selection stands in the address, so that it can be shared. */
const root = document.querySelector<HTMLElement>('[data-list]');
const form = root?.querySelector<HTMLFormElement>('.filter-form');
if (root && form) start(root, form);

function start(list: HTMLElement, filter: HTMLFormElement): void {
  const cards = [...list.querySelectorAll<HTMLElement>('.cards > li')].map((item) => ({
    item,
    words: new Set((item.querySelector<HTMLElement>('[data-values]')?.dataset['values'] ?? '').split(' ')),
  }));
  const inputs = [...filter.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const status = list.querySelector<HTMLElement>('[role=status]');
  const counter = list.querySelector<HTMLElement>('.list-count');
  const chips = list.querySelector<HTMLUListElement>('.chips');
  const empty = list.querySelector<HTMLElement>('.list-empty');
  let timer: number | undefined;

  const chosen = (): Selection =>
    selectionOf(inputs.filter((input) => input.checked).map(({ name, value }) => [name, value]));

  const show = (): void => {
    const selection = chosen();
    let shown = 0;
    for (const { item, words } of cards) {
      const visible = matches(words, selection);
      item.hidden = !visible;
      if (visible) shown++;
    }
    for (const input of inputs) {
      const others = withoutFacet(selection, input.name);
      const count = cards.filter(
        ({ words }) => words.has(`${input.name}:${input.value}`) && matches(words, others),
      ).length;
      const text = input.parentElement?.querySelector<HTMLElement>('[data-count]');
      if (text) text.textContent = String(count);
      input.parentElement?.classList.toggle('none', count === 0 && !input.checked);
    }
    const message = `${shown.toLocaleString('de-DE')} ${shown === 1 ? 'Eintrag' : 'Einträge'}`;
    if (counter) counter.textContent = message;
    if (empty) empty.hidden = shown > 0;
    drawChips();
    window.clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        if (status) status.textContent = shown === 0 ? 'Keine Treffer' : message;
      },
      shown === 0 ? 0 : 500,
    );
  };

  const drawChips = (): void => {
    if (!chips) return;
    const active = inputs.filter((input) => input.checked);
    chips.hidden = active.length === 0;
    chips.replaceChildren(
      ...active.map((input) => {
        const label = (input.parentElement?.textContent ?? '').replace(/\s*\(\d+\)\s*$/u, '').trim();
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'chip';
        button.textContent = `${label} ×`;
        button.setAttribute('aria-label', `Filter entfernen: ${label}`);
        button.addEventListener('click', () => {
          input.checked = false;
          changed();
          input.focus();
        });
        const item = document.createElement('li');
        item.append(button);
        return item;
      }),
    );
  };

  const changed = (): void => {
    const query = new URLSearchParams(inputs.filter((input) => input.checked).map(({ name, value }) => [name, value]));
    history.pushState(null, '', `${list.dataset['list'] ?? ''}${query.size > 0 ? `?${query}` : ''}`);
    show();
  };

  const readAddress = (): void => {
    const query = new URLSearchParams(location.search);
    if (query.size === 0 && location.pathname !== list.dataset['list']) return;
    for (const input of inputs) input.checked = query.getAll(input.name).includes(input.value);
  };

  // A page that is already limited to one value holds only its entries; any change continues on the full list.
  const limited = location.pathname !== list.dataset['list'];
  filter.addEventListener('change', () => {
    if (limited) filter.submit();
    else changed();
  });
  filter.addEventListener('submit', (event) => {
    if (limited) return;
    event.preventDefault();
    changed();
  });
  window.addEventListener('popstate', () => {
    readAddress();
    show();
  });
  readAddress();
  // Without a choice the page stands as it was built.
  if (!limited && inputs.some(({ checked }) => checked)) show();
}
