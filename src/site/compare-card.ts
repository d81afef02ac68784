import { kinds } from '../../schemas/kinds.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { evidenceLevels, warningSigns } from '../catalogue/evidence.ts';
import { type Entry, isType } from '../catalogue/model.ts';
import type { CompareCard, CompareRow } from '../planning/compare/card.ts';
import { kindLabel, phasesLabel, placeLabel } from './describe.ts';
import { factsOf } from './facts.ts';
import { formatList } from './format.ts';
import type { Labels } from './labels.ts';

/** Words of a cost that pays for people; whole kinds of staff, not „Personalausweis“. */
const staffWords = /\b(?:personal(?:kosten|stellen?)?|stellen?|fachkr[aä]fte?|vollzeit\w*|honorar\w*)\b/iu;

/** Rows of the panel „Auf einen Blick“ that answer a row of the comparison. */
const factRows: Partial<Record<CompareRow, readonly string[]>> = {
  access: ['Zugang'],
  families: ['Kosten für Familien'],
  cost: ['Aufwand', 'Umfang', 'Kosten'],
  financing: ['Finanzierung', 'Eigenanteil'],
  municipality: ['Art der Kommune'],
};

/** What an entry says in each row, taken from its fields and from the evaluations that point at it; nothing is guessed. */
export function compareCardOf(entry: Entry, catalogue: Catalogue, labels: Labels): CompareCard {
  const facts = new Map(factsOf(entry, catalogue, labels).map(({ label, parts }) => [label, parts]));
  const fromFacts = (row: CompareRow) =>
    (factRows[row] ?? []).flatMap((label) => (facts.get(label) ?? []).map(({ text }) => text));
  const studies = isType(entry, 'evaluation')
    ? [entry]
    : catalogue.linked(entry.ref, 'evaluates', 'back').filter((study) => isType(study, 'evaluation'));
  const texts: Record<CompareRow, readonly string[]> = {
    what: [entry.data.summary],
    audience: audienceOf(entry, labels),
    access: fromFacts('access'),
    staff: isType(entry, 'practice')
      ? entry.data.costs.map(({ what }) => what).filter((what) => staffWords.test(what))
      : [],
    cost: fromFacts('cost'),
    families: fromFacts('families'),
    financing: [
      ...fromFacts('financing'),
      ...catalogue.linked(entry.ref, 'fundedBy', 'forward').map(({ data }) => `Programm: ${data.title}`),
    ],
    evidence: evidenceTexts(entry, catalogue, labels),
    outcomes: studies.flatMap(({ data }) =>
      data.outcomes.map(({ what, direction }) => `${what}: ${labels.label('directions', direction)}`),
    ),
    limits: studies.flatMap(({ data }) => data.limitations),
    municipality: fromFacts('municipality'),
  };
  return {
    ref: entry.ref,
    kind: kindLabel(entry, labels),
    title: entry.data.title,
    place: placeLabel(entry, labels),
    path: `${kinds[entry.type].list}/${entry.slug}/`,
    rows: Object.fromEntries(Object.entries(texts).filter(([, values]) => values.length > 0)),
  };
}

function audienceOf(entry: Entry, labels: Labels): string[] {
  const { lifePhases, lifeSituations } = entry.data;
  const readers = isType(entry, 'guide') ? entry.data.readers : [];
  const applicants = isType(entry, 'programme') ? entry.data.funding?.applicants : undefined;
  return [
    phasesLabel(lifePhases, labels),
    formatList(lifeSituations.map((id) => labels.label('life-situations', id))),
    formatList(readers),
    applicants === undefined ? '' : `Anträge: ${applicants}`,
  ].filter((text) => text !== '');
}

function evidenceTexts(entry: Entry, catalogue: Catalogue, labels: Labels): string[] {
  if (isType(entry, 'evaluation')) return [labels.label('designs', entry.data.design)];
  const evidence = catalogue.evidence(entry.ref);
  if (!evidence) return [];
  return [
    ...(evidence.level === undefined
      ? []
      : [`${evidenceLevels[evidence.level].name}: ${evidenceLevels[evidence.level].meaning}`]),
    ...(evidence.sign === undefined ? [] : [warningSigns[evidence.sign]]),
  ];
}
