import { readMarked, toggleMarked } from '../planning/marked/marked.ts';
import { markedEvent, storageKey } from '../planning/store/key.ts';

/** „Merken“ wherever an entry stands, and the count in the header; the store itself is loaded with the first press. */
const link = document.querySelector<HTMLElement>('[data-marked-link]');
let marked: ReadonlySet<string> = new Set();

/** A button like that of MarkButton.astro, only the icon, for cards and for entries that scripts show. */
export function markButton(ref: string, title: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'mark mark-small no-print';
  button.dataset['mark'] = ref;
  button.title = 'Merken';
  button.setAttribute('aria-label', `Merken: ${title}`);
  button.setAttribute('aria-pressed', String(marked.has(ref)));
  const icon = link?.querySelector('svg')?.cloneNode(true);
  if (icon) button.append(icon);
  return button;
}

function addToCards(): void {
  for (const card of document.querySelectorAll<HTMLElement>('.card[data-markable]')) {
    const title = card.querySelector('.card-title')?.textContent ?? '';
    card.querySelector('.kind')?.after(markButton(card.dataset['markable'] ?? '', title));
  }
}

function stored(): string[] {
  try {
    return readMarked(localStorage.getItem(storageKey));
  } catch {
    // Storage is blocked; the store says so when a button is pressed.
    return [];
  }
}

function show(refs: readonly string[]): void {
  marked = new Set(refs);
  for (const button of document.querySelectorAll<HTMLElement>('[data-mark]'))
    button.setAttribute('aria-pressed', String(marked.has(button.dataset['mark'] ?? '')));
  const number = link?.querySelector('span:last-child');
  if (number) number.textContent = marked.size > 0 ? String(marked.size) : '';
}

function tellFailure(button: HTMLElement): void {
  const note = document.querySelector('#merken-fehler') ?? document.createElement('p');
  note.id = 'merken-fehler';
  note.className = 'note';
  note.setAttribute('role', 'alert');
  note.textContent = 'Das ließ sich nicht merken. Prüfen Sie die Verbindung, und laden Sie die Seite neu.';
  (button.closest('.actions') ?? button).after(note);
}

document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
  if (!button) return;
  try {
    const { openStore } = await import('../planning/store/open.ts');
    openStore().update(toggleMarked(button.dataset['mark'] ?? ''));
    document.querySelector('#merken-fehler')?.remove();
  } catch {
    // Without a network the store may never have been fetched.
    tellFailure(button);
  }
});

document.addEventListener(markedEvent, ({ detail }) => show(detail));
window.addEventListener('storage', () => show(stored()));
// A page that the browser kept while the reader marked something on another.
window.addEventListener('pageshow', ({ persisted }) => persisted && show(stored()));
addToCards();
show(stored());
document.documentElement.dataset['marking'] = '';
