import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kinds } from '../../../schemas/kinds.ts';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import type { DraftProblem } from '../../contribute/check-draft.ts';
import { type Draft, fileOf, textOfDraft } from '../../contribute/draft.ts';
import { sectionsOf, stepsOf } from '../../contribute/form-model.ts';
import type { FieldPath } from '../../contribute/places.ts';
import { similarEntries } from '../../contribute/similar.ts';
import { saveText } from '../save-file.ts';
import { ErrorSummary } from './error-summary.tsx';
import { Field } from './fields.tsx';
import { Finish } from './finish.tsx';
import { type FormHandle, idOf, isBelow, samePath, withValue } from './form-handle.ts';
import { LandField } from './land-field.tsx';
import { PreviewView } from './preview-view.tsx';
import { SectionEditor } from './section-editor.tsx';
import { SimilarNote } from './similar-note.tsx';
import { StepNav } from './step-nav.tsx';
import { useAutosave } from './use-autosave.ts';
import { type Checker, useProblems } from './use-problems.ts';

interface Props {
  initial: Draft;
  catalogue: FormCatalogue;
  base: string;
  checker: Checker | undefined;
  storageKey: string;
  /** Whether the draft stands in the storage already. */
  restored: boolean;
  onDelete(): void;
}

/** The form itself: one step at a time over one draft. */
export function Editor({ initial, catalogue, base, checker, storageKey, restored, onDelete }: Props) {
  const [draft, setDraft] = useState(initial);
  const [changed, setChanged] = useState(restored);
  const [touched, setTouched] = useState<readonly FieldPath[]>([]);
  const [attempted, setAttempted] = useState<ReadonlySet<number>>(new Set());
  const [turn, setTurn] = useState(0);
  const [blocked, setBlocked] = useState(false);
  const [notice, setNotice] = useState('');
  const steps = useMemo(() => stepsOf(draft.type), [draft.type]);
  const [step, setStep] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const problems = useProblems(draft, checker);
  const saved = useAutosave(draft, storageKey, changed);
  const current = steps[step];

  const stepOf = ({ path: [name] }: DraftProblem): number =>
    name === 'land'
      ? 0
      : name === 'body'
        ? 2
        : Math.max(
            0,
            steps.findIndex(({ fields }) => fields.some((field) => field.name === name)),
          );
  const errors = problems.filter(({ severity }) => severity === 'error');
  const here = errors.filter((problem) => stepOf(problem) === step);
  const openIn = steps.map((_step, index) =>
    attempted.has(index) ? errors.filter((problem) => stepOf(problem) === index).length : 0,
  );

  const form: FormHandle = {
    draft,
    catalogue,
    set(path, value) {
      setChanged(true);
      setDraft((before) => {
        if (path[0] === 'land') return { ...before, land: String(value) };
        if (path[0] === 'body')
          return { ...before, sections: { ...before.sections, [String(path[1])]: String(value) } };
        return { ...before, data: withValue(before.data, path, value) as Draft['data'] };
      });
    },
    touch: (path) =>
      setTouched((before) => (before.some((other) => samePath(other, path)) ? before : [...before, path])),
    problemsAt: (path, deep = false) =>
      problems.filter((problem) => {
        if (!(samePath(problem.path, path) || (deep && isBelow(problem.path, path)))) return false;
        return attempted.has(step) || touched.some((other) => isBelow(problem.path, other));
      }),
    notify: setNotice,
  };

  const go = (to: number, focus: FieldPath | undefined = undefined) => {
    setBlocked(false);
    setNotice('');
    setAttempted((before) => new Set([...before, step]));
    setStep(to);
    requestAnimationFrame(() => {
      const target =
        focus && (document.getElementById(idOf(focus)) ?? document.getElementById(idOf(focus.slice(0, 1))));
      if (target) target.focus();
      else heading.current?.focus();
    });
  };
  const next = (event: Event) => {
    event.preventDefault();
    const found = (checker?.(draft) ?? []).filter(
      (problem) => problem.severity === 'error' && stepOf(problem) === step,
    );
    if (found.length === 0) {
      go(step + 1);
      return;
    }
    setAttempted((before) => new Set([...before, step]));
    setBlocked(true);
    setTurn(turn + 1);
  };

  useEffect(() => {
    document.title = document.title.replace(/^Fehler: /u, '');
    if (blocked && here.length > 0) document.title = `Fehler: ${document.title}`;
  }, [blocked, here.length]);

  if (!current) return null;
  const title = typeof draft.data['title'] === 'string' ? draft.data['title'] : '';
  return (
    <div class="editor">
      <StepNav steps={steps} current={step} open={openIn} onGo={go} />
      <form class="step" onSubmit={next} noValidate>
        {saved.state === 'full' && (
          <div role="alert" class="note storage-full">
            <p>
              Der Speicher des Browsers ist voll oder gesperrt. Ihr Entwurf steht weiter hier, geht aber verloren, wenn
              Sie die Seite schließen. Sichern Sie ihn als Datei; Sie können sie später wieder öffnen.
            </p>
            <button
              class="button"
              type="button"
              onClick={() =>
                saveText(fileOf(draft).split('/').at(-1) ?? 'entwurf.mdx', 'text/markdown', textOfDraft(draft))
              }
            >
              Entwurf als Datei sichern
            </button>
          </div>
        )}
        {blocked && here.length > 0 && (
          <ErrorSummary problems={here} turn={turn} onGo={({ path }) => go(step, path)} onSkip={() => go(step + 1)} />
        )}
        <div role="status" class="notice">
          {notice}
        </div>
        <p class="kind">
          {kinds[draft.type].singular}
          {draft.file !== undefined && ', Änderung'} · Schritt {step + 1} von {steps.length}
        </p>
        <h2 tabIndex={-1} ref={heading}>
          {current.title}
        </h2>
        <p class="step-lead">{current.lead}</p>
        {current.id === 'anfang' && draft.file === undefined && <LandField form={form} />}
        {current.fields.map((field) => (
          <div key={field.name}>
            <Field field={field} path={[field.name]} form={form} />
            {field.name === 'title' && draft.file === undefined && (
              <SimilarNote entries={similarEntries(title, catalogue)} base={base} />
            )}
          </div>
        ))}
        {current.id === 'text' &&
          sectionsOf(draft.type).map((section) => <SectionEditor key={section.name} section={section} form={form} />)}
        {current.id === 'abgeben' && (
          <>
            <PreviewView draft={draft} catalogue={catalogue} base={base} />
            <Finish
              draft={draft}
              catalogue={catalogue}
              problems={problems}
              onGo={(problem) => go(stepOf(problem), problem.path)}
            />
          </>
        )}
        <div class="step-buttons">
          {step > 0 && (
            <button class="button" type="button" onClick={() => go(step - 1)}>
              Zurück
            </button>
          )}
          {step < steps.length - 1 && (
            <button class="button button-primary" type="submit">
              Weiter
            </button>
          )}
          <span class="saved">
            {saved.state === 'saved' &&
              `In diesem Browser gespeichert um ${new Date(saved.at).toLocaleTimeString('de-DE', { timeStyle: 'short' })} Uhr.`}
          </span>
          <button class="button delete" type="button" onClick={onDelete}>
            Entwurf löschen
          </button>
        </div>
      </form>
    </div>
  );
}
