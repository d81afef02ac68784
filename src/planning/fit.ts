import { changeCurrent } from './plan.ts';
import type { Answer, Fit, Planning } from './store/schema.ts';

export type FitQuestion = keyof Fit;

/** The six questions of the Hexagon Tool (National Implementation Research Network), in plain words. */
export const fitQuestions: Record<FitQuestion, { name: string; question: string }> = {
  need: { name: 'Bedarf', question: 'Gibt es bei uns den Bedarf, auf den das Angebot antwortet?' },
  fit: { name: 'Passung', question: 'Passt es zu unseren Zielen, Angeboten und Familien?' },
  capacity: { name: 'Kapazität', question: 'Haben wir Personal, Räume und Geld dafür?' },
  usability: { name: 'Anwendbarkeit', question: 'Ist klar genug beschrieben, wie es geht?' },
  supports: { name: 'Begleitung', question: 'Gibt es Stellen, die bei der Umsetzung helfen?' },
  evidence: { name: 'Evidenz', question: 'Ist belegt, dass es wirkt?' },
};

export const answerNames: Record<Answer, string> = {
  ja: 'ja',
  teils: 'zum Teil',
  nein: 'nein',
  offen: 'noch offen',
};

const questions = Object.entries(fitQuestions) as [FitQuestion, { name: string }][];

/** The answers in words. Never a score: one „nein“ to the need outweighs any number of „ja“. */
export function fitResult(fit: Fit): string[] {
  const of = (answer: Answer) => questions.filter(([key]) => fit[key] === answer).map(([, { name }]) => name);
  const part = (start: string, names: readonly string[]) =>
    names.length === 0 ? [] : [`${start}: ${names.join(', ')}.`];
  return [
    summary(fit),
    ...part('Dafür spricht', of('ja')),
    ...part('Genauer anzusehen', of('teils')),
    ...part('Dagegen spricht', of('nein')),
    ...part('Noch zu klären', of('offen')),
  ];
}

function summary(fit: Fit): string {
  const own = [fit.need, fit.fit, fit.capacity];
  if (fit.need === 'nein') return 'Ohne Bedarf vor Ort lohnt sich der Aufwand nicht.';
  if (fit.need === 'offen') return 'Klären Sie zuerst den Bedarf vor Ort.';
  if (fit.fit === 'nein') return 'Der Bedarf ist da, aber ein anderes Angebot passt vielleicht besser.';
  if (fit.capacity === 'nein') return 'Es könnte passen; dafür fehlt noch die Kapazität.';
  if (own.includes('offen')) return 'Vieles hängt von Fragen ab, die nur Sie vor Ort beantworten können.';
  if (fit.evidence === 'nein')
    return 'Es passt zu Ihnen, die Studien sprechen aber dagegen. Prüfen Sie, was anders werden müsste.';
  return 'Es passt im Wesentlichen zu Ihnen.';
}

/** Keeps the answers with the plan last worked on. */
export const keepFit = (planning: Planning, entry: string, fit: Fit): Planning =>
  changeCurrent(planning, (plan) => ({ ...plan, fits: { ...plan.fits, [entry]: fit } }));
