import { type Planning, planningSchema } from './schema.ts';

/** Turns data of one version into data of the next. */
export type Migration = (data: Record<string, unknown>) => Record<string, unknown>;

/** Steps from version 1 on; a change of the schema that old data would not meet adds one. */
export const migrations: readonly Migration[] = [papersBySubject];

/** Characters of text; browsers grant about five million for a whole site. */
export const maximumLength = 4_000_000;

export type ReadProblem = 'huge' | 'damaged' | 'foreign' | 'newer';

export type ReadResult = { planning: Planning } | { problem: ReadProblem };

export const currentVersion = (steps: readonly Migration[] = migrations): number => steps.length + 1;

export const emptyPlanning = (): Planning => ({ version: currentVersion(), plans: [], marked: [] });

/** Reads stored or imported text. Never throws; what it cannot read it names and leaves alone. */
export function readPlanning(text: string, steps: readonly Migration[] = migrations): ReadResult {
  if (text.length > maximumLength) return { problem: 'huge' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: 'damaged' };
  }
  if (!isRecord(data) || !Array.isArray(data['plans'])) return { problem: 'foreign' };
  const { version } = data;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { problem: 'foreign' };
  if (version > currentVersion(steps)) return { problem: 'newer' };
  try {
    const migrated = steps.slice(version - 1).reduce<Record<string, unknown>>((old, step) => step(old), data);
    const result = planningSchema.safeParse({ ...migrated, version: currentVersion(steps) });
    return result.success ? { planning: result.data } : { problem: 'damaged' };
  } catch {
    return { problem: 'damaged' };
  }
}

/** Version 1 had one paper a plan, as texts by section. */
function papersBySubject(data: Record<string, unknown>): Record<string, unknown> {
  const plans = data['plans'];
  if (!Array.isArray(plans)) return data;
  return {
    ...data,
    plans: plans.map((plan: unknown) => {
      if (!isRecord(plan) || !('paper' in plan)) return plan;
      const { paper, ...rest } = plan;
      return { ...rest, papers: { plan: { texts: paper } } };
    }),
  };
}

const isRecord = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);
