/** Shows the options of the chosen levels, or only those without an example. */
const filter = document.querySelector<HTMLElement>('[data-options-filter]');
if (filter) {
  const options = [...document.querySelectorAll<HTMLElement>('.options > li')];
  const groups = [...document.querySelectorAll<HTMLElement>('.option-area section, .option-area')];
  const status = filter.querySelector('[role=status]');
  filter.addEventListener('change', () => {
    const checked = [...filter.querySelectorAll<HTMLInputElement>('input:checked')];
    const levels = new Set(checked.filter(({ dataset }) => dataset['level'] !== undefined).map(({ value }) => value));
    const gapsOnly = checked.some(({ dataset }) => dataset['onlyGaps'] !== undefined);
    for (const option of options) {
      option.hidden = !levels.has(option.dataset['level'] ?? '') || (gapsOnly && option.dataset['gap'] === undefined);
    }
    for (const group of groups) group.hidden = !group.querySelector('.options > li:not([hidden])');
    const shown = options.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = shown === 0 ? 'Keine Optionen' : `${shown} ${shown === 1 ? 'Option' : 'Optionen'}`;
  });
}

export {};
