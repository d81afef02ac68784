import { callState } from '../../catalogue/call.ts';
import { formatDate } from '../../site/format.ts';
import type { LandFacts, PaperCall, PaperFacts, PaperFigure } from './facts.ts';

export const unknown = 'Dazu liegen keine Angaben vor.';

export const sectionTitles = {
  situation: 'Ausgangslage',
  proposal: 'Vorschlag',
  costs: 'Kosten',
  financing: 'Finanzierung und offene Aufrufe',
  effect: 'Wirkung',
  risks: 'Risiken',
  duties: 'Zuständigkeit',
  sources: 'Quellen',
} as const;
export type SectionId = keyof typeof sectionTitles;

/** One section of a paper: paragraphs of plain text, each of which the reader can change. */
export interface PaperSection {
  id: SectionId;
  title: string;
  paragraphs: readonly string[];
}

export interface Paper {
  title: string;
  sections: readonly PaperSection[];
}

/** Limits that keep a paper on two A4 pages. */
const most = { figures: 3, calls: 3, outcomes: 6, limits: 4, financing: 4, costs: 4 };

/**
 * A council paper from one entry and the reader's Land. What is not known is said, never filled in.
 *
 * @param today the reader's own date, `YYYY-MM-DD`: a call past its end is not offered, however old the page is
 */
export function composePaper(facts: PaperFacts, land: LandFacts, today: string): Paper {
  const figures = chooseFigures(land.figures, facts.fields);
  const texts: Record<SectionId, readonly string[]> = {
    situation: figures.map(figureSentence),
    proposal: [
      `Vorgeschlagen wird ein Angebot nach dem Beispiel „${facts.title}“ (${facts.place}).`,
      facts.summary,
      ...(facts.audience.length > 0 ? [`Zielgruppe: ${facts.audience.join('; ')}.`] : []),
    ],
    costs:
      facts.costs.length > 0
        ? [
            `Das Beispiel nennt: ${facts.costs.slice(0, most.costs).join('; ')}.`,
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
  };
  return {
    title: `Ratsvorlage: ${facts.title}`,
    sections: (Object.keys(sectionTitles) as SectionId[]).map((id) => ({
      id,
      title: sectionTitles[id],
      paragraphs: texts[id].length > 0 ? texts[id] : [unknown],
    })),
  };
}

/** Poverty first, of all children before a group of them; then figures of the entry's fields. */
function chooseFigures(figures: readonly PaperFigure[], fields: readonly string[]): PaperFigure[] {
  const ofPoverty = figures.filter((figure) => figure.poverty);
  const poverty = ofPoverty.find(({ group }) => group === undefined) ?? ofPoverty[0];
  const own = figures.filter((figure) => !figure.poverty && figure.fields.some((id) => fields.includes(id)));
  return [...(poverty ? [poverty] : []), ...own].slice(0, most.figures);
}

function figureSentence({ title, value, place, when, group, germany, source }: PaperFigure): string {
  const who = group === undefined ? '' : ` (${group})`;
  const beside = germany === undefined ? '' : `; Deutschland: ${germany}`;
  return `${title}${who}: ${place} ${value}${when === '' ? '' : ` (${when})`}${beside}. Quelle: ${source.split(', http')[0]}.`;
}

function callSentences({ calls, land }: LandFacts, fields: readonly string[], today: string): string[] {
  const live = calls.filter(
    (call) => ['offen', 'angekuendigt'].includes(callState(call, today)) && fitsFields(call, fields),
  );
  if (live.length === 0)
    return [`Ein offener Förderaufruf für ${land} mit bekannter Frist ist in der Sammlung nicht verzeichnet.`];
  return live.slice(0, most.calls).map((call) => {
    const range = [call.opens && `ab ${formatDate(call.opens)}`, call.closes && `bis ${formatDate(call.closes)}`];
    return `Förderaufruf ${callState(call, today) === 'offen' ? 'offen' : 'angekündigt'}: ${call.title} (${range.filter(Boolean).join(' ')})${call.amount === undefined ? '' : `; ${call.amount}`}.`;
  });
}

/** A call that names no field is open to all of them. */
const fitsFields = (call: PaperCall, fields: readonly string[]) =>
  call.fields.length === 0 || call.fields.some((id) => fields.includes(id));
