import type { Evaluation } from '../../schemas/evaluation.ts';

/** What an evaluation adds to the judgement; a part of its data. */
export type Study = Pick<Evaluation, 'design' | 'focus' | 'outcomes' | 'followUpMonths' | 'independence'>;

export const evidenceLevels = {
  0: { name: 'Beschrieben', meaning: 'Noch nicht untersucht: Eine Evaluation ist nicht bekannt.' },
  1: {
    name: 'Begründet',
    meaning:
      'Begleitet oder beobachtet, etwa durch eine Prozessevaluation; Wirkungen bei Familien wurden nicht gemessen.',
  },
  2: {
    name: 'Erste Hinweise',
    meaning: 'Wirkungen wurden ohne Vergleichsgruppe gemessen; mindestens eine war positiv.',
  },
  3: {
    name: 'Wirkung wahrscheinlich',
    meaning: 'Mindestens eine Studie mit Vergleichsgruppe fand eine positive Wirkung.',
  },
  4: {
    name: 'Wirkung nachgewiesen',
    meaning:
      'Mindestens zwei Studien mit Vergleichsgruppe fanden positive Wirkungen; mindestens eine davon ist unabhängig oder hat 12 Monate und länger nachbeobachtet.',
  },
} as const;
export type EvidenceLevel = keyof typeof evidenceLevels;

/** All levels, from the lowest. */
export const evidenceScale = Object.entries(evidenceLevels).map(([level, words]) => ({
  level: Number(level) as EvidenceLevel,
  ...words,
}));

export const warningSigns = {
  'kein-effekt': 'geprüft: kein Effekt gefunden',
  negativ: 'geprüft: Nachteile gefunden',
} as const;
export type WarningSign = keyof typeof warningSigns;

export type Reach = 'reichweite' | 'umsetzung' | 'wirkung';

export interface Evidence {
  /** Absent when the only sound studies found nothing positive: then the sign speaks. */
  level?: EvidenceLevel;
  sign?: WarningSign;
  /** How far the studies looked: whom it reaches, how it is done, what changes for families. */
  reach: Reach[];
  studies: number;
  /** Studies that have begun but have no results yet. */
  pending: number;
}

const compares = ({ design }: Study) => design === 'rct' || design === 'kontrollgruppe';
const measuresOutcomes = ({ focus, design }: Study) =>
  focus.includes('wirkung') && design !== 'prozess' && design !== 'kostenanalyse';
const hasPositive = ({ outcomes }: Study) => outcomes.some(({ direction }) => direction === 'positiv');
const isStrong = ({ followUpMonths = 0, independence }: Study) =>
  followUpMonths >= 12 || independence === 'unabhaengig';

/** An outcome study that names no outcome has not reported yet and says nothing either way. */
const isPending = (study: Study) => (compares(study) || measuresOutcomes(study)) && study.outcomes.length === 0;

/**
 * Level of a practice or programme, derived from the evaluations that point at it and never typed in by hand. The rule
 * is printed on every entry page and in docs/evidenz.md; the table in evidence.test.ts holds it.
 */
export function evidenceOf(studies: readonly Study[]): Evidence {
  const done = studies.filter((study) => !isPending(study));
  const comparing = done.filter(compares);
  const positive = comparing.filter(hasPositive);
  const empty = comparing.filter((study) => !hasPositive(study));
  const base = { reach: reachOf(done), studies: studies.length, pending: studies.length - done.length };

  const sign: WarningSign | undefined =
    empty.length === 0
      ? undefined
      : empty.some(({ outcomes }) => outcomes.some(({ direction }) => direction === 'negativ'))
        ? 'negativ'
        : 'kein-effekt';
  const level = levelOf(done, positive);
  if (sign === undefined) return { ...base, level };
  return level >= 2 ? { ...base, level, sign } : { ...base, sign };
}

function levelOf(done: readonly Study[], positive: readonly Study[]): EvidenceLevel {
  if (positive.length >= 2 && positive.some(isStrong)) return 4;
  if (positive.length >= 1) return 3;
  if (done.some((study) => !compares(study) && measuresOutcomes(study) && hasPositive(study))) return 2;
  return done.length > 0 ? 1 : 0;
}

function reachOf(studies: readonly Study[]): Reach[] {
  const focuses = new Set(studies.flatMap(({ focus }) => focus));
  return [
    ...(focuses.has('reichweite') ? (['reichweite'] as const) : []),
    ...(focuses.has('prozess') || focuses.has('struktur') ? (['umsetzung'] as const) : []),
    ...(focuses.has('wirkung') ? (['wirkung'] as const) : []),
  ];
}
