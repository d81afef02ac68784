import { useEffect, useRef } from 'preact/hooks';
import type { DraftProblem } from '../../contribute/check-draft.ts';
import { ProblemList } from './problem-list.tsx';

/** All errors of a step above it, each a link to its field; takes the focus when it appears. */
export function ErrorSummary({
  problems,
  turn,
  onGo,
  onSkip,
}: {
  problems: readonly DraftProblem[];
  turn: number;
  onGo(problem: DraftProblem): void;
  onSkip?: (() => void) | undefined;
}) {
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), [turn]);
  return (
    <section class="error-summary" tabIndex={-1} ref={box} aria-labelledby="fehler-titel">
      <h2 id="fehler-titel">
        {problems.length === 1
          ? 'Eine Angabe fehlt noch oder stimmt nicht'
          : `${problems.length} Angaben fehlen noch oder stimmen nicht`}
      </h2>
      <ProblemList problems={problems} onGo={onGo} />
      {onSkip && (
        <button class="button" type="button" onClick={onSkip}>
          Später ergänzen und weiter
        </button>
      )}
    </section>
  );
}
