import type { Step } from '../../contribute/form-model.ts';

/** The steps with what is still open in each; any can be chosen at any time. */
export function StepNav({
  steps,
  current,
  open,
  onGo,
}: {
  steps: readonly Step[];
  current: number;
  open: readonly number[];
  onGo(step: number): void;
}) {
  return (
    <nav class="step-nav" aria-label="Schritte">
      <ol>
        {steps.map(({ id, title }, index) => (
          <li key={id}>
            <button type="button" aria-current={index === current ? 'step' : undefined} onClick={() => onGo(index)}>
              <span class="step-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                {title}
                {(open[index] ?? 0) > 0 && <span class="step-open"> {open[index]} offen</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
