import type { z } from 'zod';
import { evaluationSchema } from './evaluation.ts';
import { guideSchema } from './guide.ts';
import { indicatorSchema } from './indicator.ts';
import { officeSchema } from './office.ts';
import { optionAreaSchema } from './option.ts';
import { practiceSchema } from './practice.ts';
import { programmeSchema } from './programme.ts';
import type { EntryType } from './reference.ts';

export interface Kind {
  /** Folder under content/. */
  folder: string;
  /** Path of its list on the site, without slashes. */
  list: string;
  singular: string;
  plural: string;
  schema: z.ZodType;
  /** Headings of the body in their order; `true` marks the mandatory ones. Empty for kinds without a body. */
  sections: ReadonlyMap<string, boolean>;
  /** Months until an entry is due for review when it names no date. */
  reviewMonths: number;
}

const sections = (...names: [name: string, mandatory?: 'M'][]) =>
  new Map(names.map(([name, mark]) => [name, mark === 'M']));

/** Everything that differs by type of entry, in the order of the main navigation. */
export const kinds = {
  practice: {
    folder: 'practices',
    list: 'praxis',
    singular: 'Praxisbeispiel',
    plural: 'Praxisbeispiele',
    schema: practiceSchema,
    sections: sections(
      ['Ausgangslage'],
      ['Ziel und Zielgruppe', 'M'],
      ['So läuft es ab', 'M'],
      ['Was es bewirkt'],
      ['Aufwand und Finanzierung'],
      ['Was hilft, was hindert'],
      ['Übertragen'],
    ),
    reviewMonths: 24,
  },
  programme: {
    folder: 'programmes',
    list: 'programme',
    singular: 'Programm',
    plural: 'Programme',
    schema: programmeSchema,
    sections: sections(
      ['Worum es geht', 'M'],
      ['Wer kann teilnehmen oder beantragen', 'M'],
      ['Was gefördert wird'],
      ['Weg zum Antrag'],
      ['Was bekannt ist über die Wirkung'],
    ),
    reviewMonths: 12,
  },
  evaluation: {
    folder: 'evaluations',
    list: 'evaluationen',
    singular: 'Evaluation',
    plural: 'Evaluationen',
    schema: evaluationSchema,
    sections: sections(
      ['Gegenstand und Frage', 'M'],
      ['Wie untersucht wurde', 'M'],
      ['Ergebnisse', 'M'],
      ['Grenzen', 'M'],
      ['Was das für die Praxis heißt'],
    ),
    reviewMonths: 24,
  },
  guide: {
    folder: 'guides',
    list: 'orientierung',
    singular: 'Orientierung',
    plural: 'Orientierungen',
    schema: guideSchema,
    sections: sections(['Wofür', 'M'], ['Was drinsteht', 'M'], ['So nutzen Sie es'], ['Grenzen']),
    reviewMonths: 24,
  },
  office: {
    folder: 'offices',
    list: 'stellen',
    singular: 'Koordinierungsstelle',
    plural: 'Koordinierungsstellen',
    schema: officeSchema,
    sections: sections(['Aufgaben', 'M'], ['Für wen'], ['Kontakt']),
    reviewMonths: 24,
  },
  indicator: {
    folder: 'indicators',
    list: 'indikatoren',
    singular: 'Indikator',
    plural: 'Indikatoren',
    schema: indicatorSchema,
    sections: sections(),
    reviewMonths: 24,
  },
  option: {
    folder: 'options',
    list: 'handlungsoptionen',
    singular: 'Handlungsoption',
    plural: 'Handlungsoptionen',
    schema: optionAreaSchema,
    sections: sections(),
    reviewMonths: 24,
  },
} as const satisfies Record<EntryType, Kind>;

/** Types that are written as MDX, in a folder of their Land. */
export const proseTypes = [
  'practice',
  'programme',
  'evaluation',
  'guide',
  'office',
] as const satisfies readonly EntryType[];
export type ProseType = (typeof proseTypes)[number];
