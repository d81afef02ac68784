import { useEffect, useState } from 'preact/hooks';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import type { DraftProblem } from '../../contribute/check-draft.ts';
import type { Draft } from '../../contribute/draft.ts';

/** Milliseconds after the last key before the draft is checked. */
const pause = 300;

export type Checker = (draft: Draft) => DraftProblem[];

/** The check is loaded when the first draft needs it: it weighs more than the form. */
export async function loadChecker(catalogue: FormCatalogue, today: string): Promise<Checker> {
  const { checkDraft } = await import('../../contribute/check-draft.ts');
  return (draft) => checkDraft(draft, catalogue, today);
}

/** Problems of the draft as it was a moment ago. */
export function useProblems(draft: Draft, checker: Checker | undefined): readonly DraftProblem[] {
  const [problems, setProblems] = useState<readonly DraftProblem[]>([]);
  useEffect(() => {
    if (!checker) return;
    const timer = setTimeout(() => setProblems(checker(draft)), pause);
    return () => clearTimeout(timer);
  }, [draft, checker]);
  return problems;
}
