import { saveFile } from './save-file.ts';

export const saveText = (name: string, type: string, text: string): void => saveFile(name, new Blob([text], { type }));

/** „Musterstadt 2026“ → „musterstadt-2026“ */
export const fileName = (name: string): string =>
  name
    .toLocaleLowerCase('de')
    .replace(/ä/gu, 'ae')
    .replace(/ö/gu, 'oe')
    .replace(/ü/gu, 'ue')
    .replace(/ß/gu, 'ss')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '') || 'plan';
