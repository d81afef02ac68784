/** Hands the browser a file to save; nothing leaves the device. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the address only after the click is handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

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
