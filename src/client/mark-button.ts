import { readMarked, toggleMarked } from '../planning/marked/marked.ts';
import { storageKey } from '../planning/store/key.ts';

/** „Merken“ on an entry: shows what is stored; the store itself is loaded with the first press. */
const button = document.querySelector<HTMLButtonElement>('[data-mark]');
const list = document.querySelector<HTMLAnchorElement>('[data-marked-list]');

function stored(): string[] {
  try {
    return readMarked(localStorage.getItem(storageKey));
  } catch {
    // Storage is blocked; the store says so when the button is pressed.
    return [];
  }
}

function show(marked: readonly string[]): void {
  if (!button) return;
  button.setAttribute('aria-pressed', String(marked.includes(button.dataset['mark'] ?? '')));
  if (!list) return;
  list.hidden = marked.length === 0;
  const count = list.querySelector('span');
  if (count) count.textContent = `Merkliste (${marked.length})`;
}

button?.addEventListener('click', async () => {
  const { openStore } = await import('../planning/store/open.ts');
  const store = openStore();
  store.update(toggleMarked(button.dataset['mark'] ?? ''));
  show(store.get().marked);
});
window.addEventListener('storage', () => show(stored()));
show(stored());
