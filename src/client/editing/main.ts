import CMS from '@sveltia/cms';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import { cmsConfig, type Repository } from '../../editing/cms-config.ts';
import { editedKinds } from '../../editing/edited-kinds.ts';
import { readValues, writeValues } from '../../editing/entry-format.ts';
import { saveProblem } from '../../editing/save-problems.ts';
import { localDay } from '../today.ts';

/** The editing interface: Sveltia CMS with the kinds, the texts and the check of this site. */
const base = document.documentElement.dataset['base'] ?? '/';
const repository = JSON.parse(document.querySelector('#repository')?.textContent ?? '') as Repository;

/** German whatever the browser speaks, as everything else here is; editors can choose another language in the interface. */
const settings = 'sveltia-cms.prefs';
if (localStorage.getItem(settings) === null) localStorage.setItem(settings, JSON.stringify({ locale: 'de' }));

const response = await fetch(`${base}mitmachen/beitragen/katalog.json`);
const catalogue = (await response.json()) as FormCatalogue;
const landOf = (folder: string) => (title: string) =>
  catalogue.entries.find((entry) => entry.title === title && entry.file.startsWith(`${folder}/`))?.file.split('/')[1] ??
  '';

for (const kind of editedKinds)
  CMS.registerCustomFormat(kind.folder, kind.extension, {
    fromFile: (text) => readValues(kind, text, landOf(kind.folder)),
    toFile: (values) => writeValues(kind, values),
  });

CMS.registerEventListener({
  name: 'preSave',
  handler: ({ entry }) => {
    const { collection, path, data } = entry.toJS();
    const kind = editedKinds.find(({ folder }) => folder === collection);
    const problem = kind && saveProblem(kind, path.replace(/^content\//u, ''), data, catalogue, localDay());
    // The interface shows the cause of an error with this name.
    if (problem) throw new Error('saving_failed', { cause: new Error(problem) });
  },
});

document.querySelector('#waiting')?.remove();
await CMS.init({ config: cmsConfig(catalogue, repository, new URL(base, location.origin).href) });
