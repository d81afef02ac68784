/** Shows the options of the chosen levels, or only those without an example. */
const form = document.querySelector<HTMLFormElement>('[data-options-filter]');
if (form) {
  form.hidden = false;
  const options = [...document.querySelectorAll<HTMLElement>('.options > li')];
  const groups = [...document.querySelectorAll<HTMLElement>('.option-area section, .option-area')];
  const status = form.querySelector('[role=status]');
  form.addEventListener('change', () => {
    const data = new FormData(form);
    const levels = new Set(data.getAll('ebene'));
    const gapsOnly = data.has('luecken');
    for (const option of options) {
      option.hidden = !levels.has(option.dataset['level'] ?? '') || (gapsOnly && option.dataset['gap'] === undefined);
    }
    for (const group of groups) group.hidden = !group.querySelector('.options > li:not([hidden])');
    const shown = options.filter(({ hidden }) => !hidden).length;
    if (status) status.textContent = shown === 0 ? 'Keine Optionen' : `${shown} ${shown === 1 ? 'Option' : 'Optionen'}`;
  });
}
