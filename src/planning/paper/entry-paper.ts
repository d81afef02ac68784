import type { LandFacts, PaperFacts } from './facts.ts';
import { callSentences, chooseFigures, figureSentence } from './land.ts';
import { assemble, type Paper } from './paper.ts';

/** What an entry can be for a municipality: a model, or a source of money and support. */
export const modelOf = ({ ref, title, place }: PaperFacts): string =>
  ref.startsWith('programme/')
    ? `Anknüpfen an das Programm „${title}“ (${place})`
    : `ein Angebot nach dem Beispiel „${title}“ (${place})`;

/** Limits that keep a paper on two A4 pages. */
const most = { outcomes: 6, limits: 4, financing: 4, costs: 4 };

/**
 * A council paper from one entry and the reader's Land. What is not known is said, never filled in.
 *
 * @param today the reader's own date, `YYYY-MM-DD`: a call past its end is not offered, however old the page is
 */
export function entryPaper(facts: PaperFacts, land: LandFacts, today: string): Paper {
  const figures = chooseFigures(land.figures, facts.fields);
  return assemble(`Ratsvorlage: ${facts.title}`, {
    situation: figures.map(figureSentence),
    proposal: [
      `Vorgeschlagen wird: ${modelOf(facts)}.`,
      facts.summary,
      ...(facts.audience.length > 0 ? [`Zielgruppe: ${facts.audience.join('; ')}.`] : []),
    ],
    costs:
      facts.costs.length > 0
        ? [
            `Der Eintrag nennt: ${facts.costs.slice(0, most.costs).join('; ')}.`,
            'Die Kosten vor Ort sind zu ermitteln.',
          ]
        : [],
    financing: [
      ...(facts.financing.length > 0
        ? [`Das Beispiel wird oder wurde so finanziert: ${facts.financing.slice(0, most.financing).join('; ')}.`]
        : []),
      ...callSentences(land, facts.fields, today),
    ],
    effect: [...facts.evidence, ...facts.outcomes.slice(0, most.outcomes)],
    risks: facts.limits.slice(0, most.limits),
    duties: facts.duties.map(({ level, title, chapter }) => `${level}: ${title} (Kapitel ${chapter}).`),
    sources: [...new Set([...facts.sources, ...figures.map(({ source }) => source)])],
  });
}
