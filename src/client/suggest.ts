import { SearchClient } from '../search/client.ts';
import type { Suggestion, SuggestionKind } from '../search/engine/suggest.ts';

/**
 * Suggestions below the search boxes, as the APG's combobox with a list: arrows choose, Enter opens, Escape closes. Nothing
 * is fetched before a box gets the focus; without script the boxes are plain forms.
 */
const base = document.documentElement.dataset['base'] ?? '/';
const kinds: Record<SuggestionKind, string> = { topic: 'Thema', place: 'Ort', term: 'Begriff', entry: 'Eintrag' };
let client: SearchClient | undefined;
const search = (): SearchClient => {
  client ??= new SearchClient(`${base}suche-daten/`);
  return client;
};

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) attach(input);

function attach(input: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `${input.id}-vorschlaege`;
  list.className = 'suggestions';
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Vorschläge');
  list.hidden = true;
  input.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-expanded', 'false'],
    ['aria-controls', list.id],
  ] as const) {
    input.setAttribute(name, value);
  }
  let active = -1;
  let turn = 0;

  const options = () => [...list.querySelectorAll<HTMLLIElement>('[role=option]')];
  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    const items = options();
    active = (index + items.length) % items.length;
    items.forEach((item, at) => {
      item.setAttribute('aria-selected', String(at === active));
    });
    const chosen = items[active];
    if (chosen) {
      input.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    }
  };
  const open = (item: HTMLLIElement | undefined): void => {
    const target = item?.dataset['target'];
    if (target) location.assign(target);
  };

  const draw = (suggestions: readonly Suggestion[]): void => {
    if (suggestions.length === 0) {
      close();
      return;
    }
    list.replaceChildren(
      ...suggestions.map(({ kind, label, url, via }, index) => {
        const item = document.createElement('li');
        item.id = `${list.id}-${index}`;
        item.setAttribute('role', 'option');
        item.setAttribute('aria-selected', 'false');
        item.dataset['target'] = url === undefined ? `${base}suche/?q=${encodeURIComponent(label)}` : base + url;
        const name = document.createElement('span');
        name.textContent = via === undefined ? label : `${label} (${via})`;
        const hint = document.createElement('small');
        hint.textContent = kinds[kind];
        item.append(name, hint);
        return item;
      }),
    );
    active = -1;
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    input.removeAttribute('aria-activedescendant');
  };

  input.addEventListener('focus', () => search().start(), { once: true });
  input.addEventListener('input', async () => {
    const own = ++turn;
    const typed = input.value.trim();
    const suggestions =
      typed.length < 2
        ? []
        : await search()
            .suggest(typed)
            .catch(() => []);
    if (own === turn && document.activeElement === input) draw(suggestions);
  });
  input.addEventListener('keydown', (event) => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choose(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      open(options()[active]);
    }
  });
  input.addEventListener('blur', () => window.setTimeout(close, 150));
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    open((event.target as Element).closest<HTMLLIElement>('[role=option]') ?? undefined);
  });
}
