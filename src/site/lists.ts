import { kinds } from '../../schemas/kinds.ts';
import type { PageType } from '../catalogue/model.ts';

/** What stands above each list. */
export const lists: Record<PageType, { title: string; lead: string }> = {
  practice: {
    title: 'Praxisbeispiele',
    lead: 'Was Kommunen und Träger gegen Kinderarmut tun: mit Zugang, Aufwand, Finanzierung und dem, was über die Wirkung bekannt ist.',
  },
  programme: {
    title: 'Programme',
    lead: 'Förderprogramme, Leistungen für Familien und Strategien von Bund, Ländern und Stiftungen: wer teilnehmen kann, wofür und bis wann.',
  },
  evaluation: {
    title: 'Evaluationen',
    lead: 'Was untersucht wurde, wie, und was dabei herauskam. Auch Studien ohne Effekt stehen hier.',
  },
  guide: {
    title: 'Orientierung',
    lead: 'Leitfäden, Arbeitshilfen und Positionspapiere für Planung und Umsetzung vor Ort.',
  },
  office: {
    title: 'Koordinierungsstellen',
    lead: 'Stellen, die Kommunen und Träger beraten, vernetzen und fortbilden.',
  },
  indicator: {
    title: 'Zahlen',
    lead: 'Indikatoren zur Lage von Kindern, geordnet nach der EU-Kindergarantie, jeder Wert mit Quelle.',
  },
};

export const listPath = (type: PageType): string => `/${kinds[type].list}/`;
