import { render } from 'preact';
import { answerNames, type FitQuestion, fitQuestions, fitResult, keepFit } from '../../planning/fit.ts';
import { currentPlan } from '../../planning/plan.ts';
import { openStore } from '../../planning/store/open.ts';
import type { Answer, Fit } from '../../planning/store/schema.ts';
import type { PlanningStore } from '../../planning/store/store.ts';
import { Notices } from './notices.tsx';
import { useStore } from './use-planning.ts';

/** What the entry says about a question: the answer it suggests and the fact behind it. */
type Facts = Record<'usability' | 'supports' | 'evidence', { answer: Answer; text: string }>;

const questions = Object.entries(fitQuestions) as [FitQuestion, { name: string; question: string }][];
const answers = Object.entries(answerNames) as [Answer, string][];

/** Puts the questions in the opened element. */
export function startFitCheck(details: HTMLElement): void {
  const form = details.querySelector<HTMLElement>('[data-fit-form]');
  const entry = details.dataset['fitCheck'];
  if (!form || entry === undefined) return;
  // Written by FitCheck.astro at build.
  const facts = JSON.parse(details.dataset['facts'] ?? '') as Facts;
  form.replaceChildren();
  render(<FitCheck store={openStore()} entry={entry} facts={facts} />, form);
}

function FitCheck({ store, entry, facts }: { store: PlanningStore; entry: string; facts: Facts }) {
  useStore(store);
  const plan = currentPlan(store.get());
  const kept = plan?.fits[entry];
  const fit: Fit = kept ?? {
    need: 'offen',
    fit: 'offen',
    capacity: 'offen',
    usability: facts.usability.answer,
    supports: facts.supports.answer,
    evidence: facts.evidence.answer,
  };
  const factOf = (key: FitQuestion) => (key in facts ? facts[key as keyof Facts].text : undefined);
  return (
    <>
      <Notices store={store} />
      <ul>
        {questions.map(([key, { name, question }]) => (
          <li key={key}>
            <label>
              <span>
                <strong>{name}:</strong> {question}
              </span>
              <select
                value={fit[key]}
                onChange={({ currentTarget: { value } }) => {
                  const answer = answers.find(([id]) => id === value)?.[0];
                  if (answer) store.update((planning) => keepFit(planning, entry, { ...fit, [key]: answer }));
                }}
              >
                {answers.map(([id, label]) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </select>
            </label>
            {factOf(key) !== undefined && <span class="kind">Aus dem Eintrag: {factOf(key)}</span>}
          </li>
        ))}
      </ul>
      <div class="note" role="status">
        {fitResult(fit).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p class="kind">
        {kept
          ? `Aufgehoben im Plan „${plan?.name ?? ''}“, nur in diesem Browser.`
          : 'Ihre Antworten bleiben in diesem Browser.'}{' '}
        <a href={`${document.documentElement.dataset['base'] ?? '/'}planen/`}>Zur Planung</a>
      </p>
    </>
  );
}
