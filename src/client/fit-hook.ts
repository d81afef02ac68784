/** „Passt das zu uns?“ loads its script only when a reader opens it. */
for (const details of document.querySelectorAll<HTMLDetailsElement>('[data-fit-check]')) {
  details.addEventListener(
    'toggle',
    () => void import('./planning/fit-check.tsx').then(({ startFitCheck }) => startFitCheck(details)),
    { once: true },
  );
}

export {};
