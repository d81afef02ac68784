import type { Reference } from '../../schemas/reference.ts';
import { type Evidence, evidenceOf, type Study } from './evidence.ts';
import type { Entry } from './model.ts';

/** Evidence of all practices and programmes, which alone have a level, from the evaluations that point at them. */
export function judged(entries: readonly Entry[]): Map<Reference, Evidence> {
  const studies = new Map<Reference, Study[]>();
  for (const { ref, type } of entries) if (type === 'practice' || type === 'programme') studies.set(ref, []);
  for (const entry of entries)
    if (entry.type === 'evaluation') for (const target of entry.data.evaluates) studies.get(target)?.push(entry.data);
  return new Map(Array.from(studies, ([ref, own]) => [ref, evidenceOf(own)]));
}
