import './no-code.ts';
import { render } from 'preact';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import { trustedPolicy } from '../../site/trusted-types.ts';
import { App } from './app.tsx';

// The Markdown reader asks the browser what a character reference such as &auml; stands for; nothing else passes unnamed.
trustedPolicy('default', { createHTML: (html) => (/^&[a-z\d]+;$/iu.test(html) ? html : null) });

/** The contribution form: loads what it checks against, then takes the place of the notice for browsers without script. */
const root = document.querySelector<HTMLElement>('[data-contribute]');
const base = document.documentElement.dataset['base'] ?? '/';

async function start(place: HTMLElement): Promise<void> {
  place.textContent = 'Das Formular wird geladen …';
  try {
    const response = await fetch(`${base}mitmachen/beitragen/katalog.json`);
    if (!response.ok) throw new Error(`katalog.json: ${response.status}`);
    const catalogue = (await response.json()) as FormCatalogue;
    place.textContent = '';
    render(
      <App
        catalogue={catalogue}
        base={base}
        wanted={new URLSearchParams(location.search).get('eintrag') ?? undefined}
      />,
      place,
    );
  } catch (error) {
    place.textContent =
      'Das Formular konnte nicht geladen werden. Prüfen Sie die Verbindung, und laden Sie die Seite neu.';
    throw error;
  }
}

if (root) void start(root);
