import type { FacetSelection } from '../search/index/facet-filter.ts';

/** Key of the facet that a box belongs to; it has no name, since nothing is sent. */
const facetOf = (box: HTMLInputElement): string => box.dataset['facet'] ?? '';

/** The boxes of a page's facets (FacetBoxes.astro), with their counts and the chips of what is chosen. */
export class FacetBoxes {
  readonly #boxes: readonly HTMLInputElement[];
  readonly #chips: HTMLElement;
  readonly #changed: () => void;
  readonly keys: readonly string[];

  /**
   * @param chips empty list for what is chosen
   * @param changed is called after the reader chose something or took it back
   */
  constructor(root: HTMLElement, chips: HTMLElement, changed: () => void) {
    this.#boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
    this.#chips = chips;
    this.#changed = changed;
    this.keys = [...new Set(this.#boxes.map(facetOf))];
    root.addEventListener('change', changed);
  }

  /** Chosen values with their facets, in the order of the page. */
  get pairs(): [key: string, value: string][] {
    return this.#boxes.filter(({ checked }) => checked).map((box) => [facetOf(box), box.value]);
  }

  get chosen(): Record<string, string[]> {
    const chosen: Record<string, string[]> = {};
    for (const [key, value] of this.pairs) chosen[key] = [...(chosen[key] ?? []), value];
    return chosen;
  }

  set chosen(selection: FacetSelection) {
    for (const box of this.#boxes) box.checked = selection[facetOf(box)]?.includes(box.value) ?? false;
  }

  /** Name of a facet as the page writes it. */
  nameOf(key: string): string {
    const box = this.#boxes.find((other) => facetOf(other) === key);
    return box?.closest('fieldset')?.querySelector('legend')?.textContent ?? key;
  }

  drawCounts(countOf: (key: string, value: string) => number): void {
    for (const box of this.#boxes) {
      const count = countOf(facetOf(box), box.value);
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
