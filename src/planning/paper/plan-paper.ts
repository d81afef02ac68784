import { formatDate } from '../../site/format.ts';
import { cellLabel } from '../cell-label.ts';
import type { PlanningData } from '../data.ts';
import { fitResult } from '../fit.ts';
import { gapsOf, splitCell } from '../plan.ts';
import type { Cover, Goal, Plan } from '../store/schema.ts';
import { optionsForGaps } from '../who.ts';
import { modelOf } from './entry-paper.ts';
import type { LandFacts, PaperFacts } from './facts.ts';
import { callSentences, chooseFigures, figureSentence } from './land.ts';
import { assemble, type Paper } from './paper.ts';

/** Limits that keep a paper on two A4 pages. */
const most = {
  entries: 3,
  others: 3,
  gaps: 3,
  goals: 3,
  costs: 2,
  financing: 1,
  outcomes: 1,
  limits: 1,
  options: 2,
  sources: 1,
};

/** Chosen entries of which a paper of the plan tells in detail, each once, in the user's order. */
export const paperEntries = ({ chosen }: Plan): string[] =>
  [...new Set(chosen.map(({ entry }) => entry))].slice(0, most.entries);

/**
 * A council paper from a whole plan: what was found, what is aimed at, and the chosen entries. What is not known is
 * said, never filled in.
 *
 * @param entries facts of `paperEntries`, as far as they could be read
 * @param today the reader's own date, `YYYY-MM-DD`
 */
export function planPaper(
  plan: Plan,
  entries: readonly PaperFacts[],
  land: LandFacts,
  data: PlanningData,
  today: string,
): Paper {
  const fields = [
    ...new Set([...gapsOf(plan).map(({ cell }) => splitCell(cell).field), ...entries.flatMap((entry) => entry.fields)]),
  ];
  const figures = chooseFigures(land.figures, fields);
  const perEntry = (texts: (entry: PaperFacts) => readonly string[], count: number) =>
    entries.map((entry) => `„${entry.title}“: ${listed(texts(entry).slice(0, count)) || 'keine Angabe'}.`);
  return assemble(`Ratsvorlage: ${plan.name}`, {
    situation: [...stockSentences(plan, data), ...figures.map(figureSentence)],
    proposal: [...plan.goals.slice(0, most.goals).map(goalSentence), ...proposals(plan, entries, data)],
    costs:
      entries.length > 0
        ? [...perEntry(({ costs }) => costs, most.costs), 'Die Kosten vor Ort sind zu ermitteln.']
        : [],
    financing: [...perEntry(({ financing }) => financing, most.financing), ...callSentences(land, fields, today)],
    effect: perEntry(
      ({ evidence, outcomes }) => [...evidence, ...outcomes.slice(0, most.outcomes)],
      Number.POSITIVE_INFINITY,
    ),
    risks: [...perEntry(({ limits }) => limits, most.limits), ...entries.flatMap((entry) => ownJudgement(plan, entry))],
    duties: optionsForGaps(plan, data).map(
      ({ label, options }) =>
        `${label}: ${options
          .slice(0, most.options)
          .map(({ title }) => title)
          .join('; ')}.`,
    ),
    sources: [
      ...new Set([
        ...entries.flatMap(({ sources }) => sources.slice(0, most.sources)),
        ...figures.map(({ source }) => source),
      ]),
    ],
  });
}

/** Items in one sentence; some are sentences themselves. */
const listed = (texts: readonly string[]) => texts.map((text) => text.replace(/\.$/u, '')).join('; ');

/** The first names, and how many follow. */
function listedWithRest(names: readonly string[], count: number): string {
  const more = names.length - count;
  return names.slice(0, count).join('; ') + (more > 0 ? ` und ${more} weitere` : '');
}

/** The stock as noted: how much of the map was looked at, and where gaps are. */
function stockSentences(plan: Plan, data: PlanningData): string[] {
  const cells = data.fields.length * data.phases.length;
  const rated = Object.values(plan.cover).filter((cover) => cover !== 'unbekannt').length;
  const { name } = plan.municipality;
  const count = plan.offers.length === 1 ? 'ist 1 Angebot' : `sind ${plan.offers.length} Angebote`;
  return [
    `In der Bestandsaufnahme${name === undefined ? '' : ` für ${name}`} ${count} festgehalten. Eingeschätzt sind ${rated} von ${cells} Feldern aus Handlungsfeld und Lebensphase${rated < cells ? '; zu den übrigen liegt keine Einschätzung vor' : ''}.`,
    ...gapSentence('Es fehlen Angebote', 'fehlt', plan, data),
    ...gapSentence('Nur teilweise abgedeckt', 'teilweise', plan, data),
  ];
}

function gapSentence(start: string, cover: Cover, plan: Plan, data: PlanningData): string[] {
  const names = gapsOf(plan)
    .filter((gap) => gap.cover === cover)
    .map(({ cell }) => cellLabel(cell, data));
  if (names.length === 0) return [];
  return [`${start}: ${listedWithRest(names, most.gaps)}.`];
}

function goalSentence({ title, indicator, due }: Goal): string {
  const until = due === undefined ? 'Zeitpunkt noch offen' : `bis ${formatDate(due)}`;
  return `Ziel: ${title} (${until}; ${indicator === undefined ? 'Indikator noch offen' : `Indikator: ${indicator}`}).`;
}

function proposals(plan: Plan, entries: readonly PaperFacts[], data: PlanningData): string[] {
  const shown = new Set(entries.map(({ ref }) => ref));
  const titles = new Map(data.entries.map(({ ref, title }) => [ref, title]));
  const others = [...new Set(plan.chosen.map(({ entry }) => entry))].filter((ref) => !shown.has(ref));
  return [
    ...entries.map((entry) => {
      const cells = plan.chosen.filter((choice) => choice.entry === entry.ref).map(({ cell }) => cellLabel(cell, data));
      return `Vorgeschlagen wird für ${cells.slice(0, most.gaps).join('; ')}: ${modelOf(entry)}. ${entry.summary}`;
    }),
    ...(others.length > 0
      ? [
          `Außerdem ausgewählt: ${listedWithRest(
            others.map((ref) => titles.get(ref) ?? `${ref} (nicht mehr in der Sammlung)`),
            most.others,
          )}.`,
        ]
      : []),
  ];
}

/** What the user answered to „Passt das zu uns?“, if anything. */
function ownJudgement({ fits }: Plan, { ref, title }: PaperFacts): string[] {
  const fit = fits[ref];
  return fit === undefined ? [] : [`Eigene Einschätzung zu „${title}“: ${fitResult(fit).join(' ')}`];
}
