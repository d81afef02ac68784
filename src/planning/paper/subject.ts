import { readShared } from '../compare/share.ts';
import type { PaperEdits, Plan } from '../store/schema.ts';

/** What a paper is about: a whole plan, by its id, or one entry. */
export type Subject = { plan: string } | { entry: string };

/** Reads `#plan=<id>` or `#e=practice/a`. Never throws; a link that names neither has no subject. */
export function readSubject(fragment: string): Subject | undefined {
  const plan = /^#plan=([a-z0-9-]{1,40})$/u.exec(fragment)?.[1];
  if (plan !== undefined) return { plan };
  const entry = readShared(fragment).refs[0];
  return entry === undefined ? undefined : { entry };
}

/** Name under which the plan keeps the paper. */
export const subjectKey = (subject: Subject): string => ('plan' in subject ? 'plan' : subject.entry);

export const keptPaper = (plan: Plan | undefined, subject: Subject): PaperEdits =>
  plan?.papers?.[subjectKey(subject)] ?? { texts: {} };

/** Keeps a changed text of a paper, or the draft's own when the text is `undefined`. */
export const keepText =
  (subject: Subject, section: string, text: string | undefined) =>
  (plan: Plan): Plan => {
    const { texts, ...rest } = keptPaper(plan, subject);
    const { [section]: _, ...others } = texts;
    return withPaper(plan, subject, { ...rest, texts: text === undefined ? others : { ...others, [section]: text } });
  };

export const keepLand =
  (subject: Subject, land: string) =>
  (plan: Plan): Plan =>
    withPaper(plan, subject, { ...keptPaper(plan, subject), land });

const withPaper = (plan: Plan, subject: Subject, edits: PaperEdits): Plan => ({
  ...plan,
  papers: { ...plan.papers, [subjectKey(subject)]: edits },
});
