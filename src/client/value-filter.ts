/** Narrows the table of an indicator to a place, group or year. Without script the whole table stands there. */
const filter = document.querySelector<HTMLElement>('[data-value-filter]');
if (filter) {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.values tbody tr')];
  const selects = [...filter.querySelectorAll<HTMLSelectElement>('select')];
  const status = filter.querySelector('[role=status]');
  for (const select of selects) {
    const column = select.dataset['column'] ?? '';
    const values = [...new Set(rows.map((row) => row.dataset[column] ?? ''))];
    values.sort((a, b) => (column === 'year' ? b.localeCompare(a, 'de') : a.localeCompare(b, 'de')));
    select.append(...values.map((value) => new Option(value, value)));
    select.addEventListener('change', () => {
      const wanted = selects
        .filter(({ value }) => value !== '')
        .map(({ dataset, value }) => ({ column: dataset['column'] ?? '', value }));
      for (const row of rows) row.hidden = !wanted.every(({ column: name, value }) => row.dataset[name] === value);
      const shown = rows.filter(({ hidden }) => !hidden).length;
      if (status) status.textContent = shown === 0 ? 'Keine Werte' : `${shown} ${shown === 1 ? 'Wert' : 'Werte'}`;
    });
  }
}

export {};
