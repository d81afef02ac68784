import type { Reason } from './reasons.ts';

const quoted = (words: readonly string[]) => words.map((word) => `„${word}“`).join(', ');

/** The reason in one German line. */
export function reasonText(reason: Reason): string {
  switch (reason.kind) {
    case 'name':
      return `Genau so genannt: ${quoted([reason.found])}`;
    case 'word':
      return `Wort gefunden: ${quoted(reason.words)}`;
    case 'part':
      return reason.query.length < reason.found.length
        ? `Wortteil: ${quoted([reason.query])} in ${quoted([reason.found])}`
        : `Wortteil: ${quoted([reason.found])} aus ${quoted([reason.query])}`;
    case 'spelling':
      return `Ähnliche Schreibweise: ${quoted([reason.query])} → ${quoted([reason.found])}`;
    case 'alias':
      return reason.query.toLowerCase() === reason.found.toLowerCase()
        ? `Auch so genannt: ${quoted([reason.found])}`
        : `Auch so genannt: ${quoted([reason.query])} – ${quoted([reason.found])}`;
    case 'meaning':
      return reason.section === undefined
        ? `Ähnliche Bedeutung wie ${quoted([reason.query])}`
        : `Ähnliche Bedeutung wie ${quoted([reason.query])}, Abschnitt ${quoted([reason.section])}`;
  }
}
