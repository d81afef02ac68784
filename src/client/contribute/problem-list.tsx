import type { DraftProblem } from '../../contribute/check-draft.ts';
import { idOf } from './form-handle.ts';

/** Errors, each a link to its field. */
export function ProblemList({
  problems,
  onGo,
}: {
  problems: readonly DraftProblem[];
  onGo(problem: DraftProblem): void;
}) {
  return (
    <ul>
      {problems.map((problem) => (
        <li key={`${problem.path.join('.')} ${problem.message}`}>
          <a
            href={`#${idOf(problem.path)}`}
            onClick={(event) => {
              event.preventDefault();
              onGo(problem);
            }}
          >
            {problem.message}
          </a>
        </li>
      ))}
    </ul>
  );
}
