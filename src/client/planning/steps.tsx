const steps = [
  { label: 'Bestandsaufnahme', target: '#bestand' },
  { label: 'Bedarf', target: '#bedarf' },
  { label: 'Ziele', target: '#ziele' },
  { label: 'Auswahl', target: '#auswahl' },
  { label: 'Beschluss', target: '#beschluss' },
  { label: 'Prüfen', target: '#pruefen' },
] as const;

/** The way from what exists to what is decided, as links within the page. */
export function Steps() {
  return (
    <nav class="plan-steps no-print" aria-label="Schritte der Planung">
      <ol>
        {steps.map(({ label, target }) => (
          <li key={target}>
            <a href={target}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
