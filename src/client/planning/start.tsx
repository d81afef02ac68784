import { render } from 'preact';
import type { PlanningData } from '../../planning/data.ts';
import { openStore } from '../../planning/store/open.ts';
import { App } from './app.tsx';

/** Fills the planning page once the catalogue's data are there. */
async function start(root: HTMLElement): Promise<void> {
  const wait = root.querySelector<HTMLElement>('[data-planning-wait]');
  if (wait) wait.textContent = 'Die Planung wird geladen …';
  try {
    const response = await fetch(`${document.documentElement.dataset['base'] ?? '/'}planen/eintraege.json`);
    if (!response.ok) throw new Error(String(response.status));
    const data = (await response.json()) as PlanningData;
    root.replaceChildren();
    render(<App store={openStore()} data={data} />, root);
  } catch {
    if (wait)
      wait.textContent =
        'Die Daten der Sammlung ließen sich nicht laden. Prüfen Sie die Verbindung, und laden Sie die Seite neu. Ihre Pläne sind erhalten.';
  }
}

const root = document.querySelector<HTMLElement>('[data-planning]');
if (root) void start(root);
