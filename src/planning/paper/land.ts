import { callState } from '../../catalogue/call.ts';
import { formatDate } from '../../site/format.ts';
import type { LandFacts, PaperCall, PaperFigure } from './facts.ts';

/** Limits that keep a paper on two A4 pages. */
const most = { figures: 3, calls: 3 };

/** Poverty first, of all children before a group of them; then figures of the given action fields. */
export function chooseFigures(figures: readonly PaperFigure[], fields: readonly string[]): PaperFigure[] {
  const ofPoverty = figures.filter((figure) => figure.poverty);
  const poverty = ofPoverty.find(({ group }) => group === undefined) ?? ofPoverty[0];
  const own = figures.filter((figure) => !figure.poverty && figure.fields.some((id) => fields.includes(id)));
  return [...(poverty ? [poverty] : []), ...own].slice(0, most.figures);
}

export function figureSentence({ title, value, place, when, group, germany, source }: PaperFigure): string {
  const who = group === undefined ? '' : ` (${group})`;
  const beside = germany === undefined ? '' : `; Deutschland: ${germany}`;
  return `${title}${who}: ${place} ${value}${when === '' ? '' : ` (${when})`}${beside}. Quelle: ${source.split(', http')[0]}.`;
}

/**
 * Calls of the Land and of the Bund that fit the fields, or that none is known.
 *
 * @param today the reader's own date, `YYYY-MM-DD`: a call past its end is not offered, however old the page is
 */
export function callSentences({ calls, land }: LandFacts, fields: readonly string[], today: string): string[] {
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
