import type { SearchResult } from '../search/engine/result.ts';
import type { FacetSelection } from '../search/index/facet-filter.ts';

/** The boxes of the search page's facets, with their counts and the chips of what is chosen. */
export class SearchFilters {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #chips: HTMLElement;
  readonly #changed: () => void;
  readonly keys: readonly string[];

  /** @param changed is called after the reader took back a choice */
  constructor(form: HTMLFormElement, chips: HTMLElement, changed: () => void) {
    this.#boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#chips = chips;
    this.#changed = changed;
    this.keys = [...new Set(this.#boxes.map(({ name }) => name))];
    form.addEventListener('change', changed);
    form.addEventListener('submit', (event) => event.preventDefault());
  }

  get chosen(): Record<string, string[]> {
    const chosen: Record<string, string[]> = {};
    for (const { name, value, checked } of this.#boxes) {
      if (!checked) continue;
      chosen[name] = [...(chosen[name] ?? []), value];
    }
    return chosen;
  }

  set chosen(selection: FacetSelection) {
    for (const box of this.#boxes) box.checked = selection[box.name]?.includes(box.value) ?? false;
  }

  /** Name of a facet as the page writes it. */
  nameOf(key: string): string {
    const box = this.#boxes.find(({ name }) => name === key);
    return box?.closest('fieldset')?.querySelector('legend')?.textContent ?? key;
  }

  drawCounts({ facets }: SearchResult): void {
    for (const box of this.#boxes) {
      const count = facets[box.name]?.[box.value] ?? 0;
      const text = box.parentElement?.querySelector('[data-count]');
      if (text) text.textContent = String(count);
      box.parentElement?.classList.toggle('none', count === 0 && !box.checked);
    }
  }

  drawChips(): void {
    const chosen = this.#boxes.filter(({ checked }) => checked);
    this.#chips.hidden = chosen.length === 0;
    this.#chips.replaceChildren(...chosen.map((box) => this.#chip(box)));
  }

  #chip(box: HTMLInputElement): HTMLLIElement {
    const label = (box.parentElement?.textContent ?? '').replace(/\s*\(\d+\)\s*$/u, '').trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chip';
    button.textContent = `${label} ×`;
    button.setAttribute('aria-label', `Filter entfernen: ${label}`);
    button.addEventListener('click', () => {
      box.checked = false;
      this.#changed();
      box.focus();
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }
}
