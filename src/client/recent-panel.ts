import { RecentSearches } from './recent-searches.ts';
import { addressOf } from './search-state.ts';

/** „Letzte Suchen“ below the examples: a box that turns them on and deletes them, and their list. */
export class RecentPanel {
  readonly #recent = new RecentSearches(() => localStorage);
  readonly #list: HTMLElement;
  readonly #box: HTMLInputElement;

  constructor(panel: HTMLElement) {
    const list = panel.querySelector('ul');
    const box = panel.querySelector('input');
    const note = panel.querySelector('p');
    if (!list || !box || !note) throw new Error('The panel of recent searches lacks a part');
    this.#list = list;
    this.#box = box;
    box.addEventListener('change', () => {
      try {
        if (box.checked) this.#recent.turnOn();
        else this.#recent.turnOff();
      } catch {
        note.textContent = 'Ihr Browser erlaubt dieser Seite nicht, etwas zu speichern.';
      }
      this.draw();
    });
    this.draw();
  }

  add(query: string): void {
    this.#recent.add(query);
    this.draw();
  }

  draw(): void {
    const { list } = this.#recent;
    this.#box.checked = list !== undefined;
    this.#list.replaceChildren(
      ...(list ?? []).map((query) => {
        const link = document.createElement('a');
        link.href = addressOf({ query, filters: {}, sort: 'relevance' });
        link.textContent = query;
        const item = document.createElement('li');
        item.append(link);
        return item;
      }),
    );
  }
}
