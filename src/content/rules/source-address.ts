import type { Finding } from '../problem.ts';
import type { FrontRule } from '../rule.ts';
import { addressProblem } from '../web-address.ts';

export const sourceAddress: FrontRule = {
  id: 'source-address',
  stage: 'front',
  severity: 'error',
  title: 'Die Adressen im Kopfbereich führen zu öffentlichen Anbietern.',
  why: 'Nur öffentliche Quellen und Kontaktseiten können alle erreichen und nachprüfen.',
  check({ path, front }) {
    // The operator's settings name hosts that need not exist yet.
    if (path.kind === 'site') return [];
    return addresses(front.data).flatMap(({ path: field, address }): Finding[] => {
      const problem = addressProblem(address);
      return problem ? [{ at: front.locate(field), ...problem }] : [];
    });
  },
};

/** Every text that is one web address, with the path to it. */
function addresses(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { path: readonly PropertyKey[]; address: string }[] {
  if (typeof value === 'string')
    return /^https?:/iu.test(value) && !/\s/u.test(value) ? [{ path, address: value }] : [];
  if (Array.isArray(value)) return value.flatMap((item, index) => addresses(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => addresses(item, [...path, key]));
}
