import type { z } from 'zod';
import { type FieldInfo, fieldsOf } from '../../schemas/describe.ts';
import { kinds, type ProseType } from '../../schemas/kinds.ts';

/** One page of the form. */
export interface Step {
  id: 'anfang' | 'einordnung' | 'text' | 'einzelheiten' | 'quellen' | 'abgeben';
  title: string;
  lead: string;
  fields: readonly FieldInfo[];
}

/** Fields with a step of their own; every other field of a schema, also one added tomorrow, stands under „Einzelheiten“. */
const placed: Partial<Record<Step['id'], readonly string[]>> = {
  anfang: ['title', 'summary', 'kind', 'serves', 'org', 'place'],
  einordnung: [
    'actionFields',
    'lifePhases',
    'lifeSituations',
    'levels',
    'settings',
    'access',
    'municipality',
    'period',
  ],
  quellen: ['sources', 'checkedOn', 'nextReview'],
};

const finding: readonly string[] = ['contact', 'aliases', 'questions'];

const texts: Record<ProseType, { text: string; details: string }> = {
  practice: { text: 'Was wird getan', details: 'Wirkung, Kosten' },
  programme: { text: 'Was das Programm bietet', details: 'Förderung, Verbindungen' },
  evaluation: { text: 'Was untersucht wurde', details: 'Design, Ergebnisse' },
  guide: { text: 'Was drinsteht', details: 'Umfang, Grundlage' },
  office: { text: 'Was die Stelle tut', details: 'Aufgaben, Verbindungen' },
};

/**
 * The form of a kind of entry, made from its schema.
 *
 * @param schema another schema than the kind's own, for tests
 */
export function stepsOf(type: ProseType, schema: z.ZodType = kinds[type].schema): Step[] {
  const fields = fieldsOf(schema);
  const named = Object.values(placed).flat();
  const of = (id: Step['id']) => fields.filter(({ name }) => placed[id]?.includes(name));
  return [
    {
      id: 'anfang',
      title: 'Worum geht es',
      lead: 'Fünf Angaben genügen für den Anfang. Alles Weitere können Sie später ergänzen.',
      fields: of('anfang'),
    },
    {
      id: 'einordnung',
      title: 'Wo und für wen',
      lead: 'Danach finden andere den Eintrag. Kreuzen Sie nur an, was sicher stimmt.',
      fields: of('einordnung'),
    },
    {
      id: 'text',
      title: texts[type].text,
      lead: 'Kurze Sätze, keine Werbung. Was Sie nicht wissen, lassen Sie weg.',
      fields: [],
    },
    {
      id: 'einzelheiten',
      title: texts[type].details,
      lead: 'Alles hier, was nicht als Pflicht gekennzeichnet ist, dürfen Sie leer lassen.',
      // What helps to find the entry comes last here: it is easiest to answer when everything else is written.
      fields: [
        ...fields.filter(({ name }) => !named.includes(name) && !finding.includes(name)),
        ...fields.filter(({ name }) => finding.includes(name)),
      ],
    },
    {
      id: 'quellen',
      title: 'Quellen',
      lead: 'Jede Zahl braucht eine öffentliche Quelle. Nennen Sie mindestens eine.',
      fields: of('quellen'),
    },
    {
      id: 'abgeben',
      title: 'Vorschau und Abgeben',
      lead: 'Lesen Sie den Eintrag so, wie er erscheinen wird. Nichts verlässt Ihren Browser von selbst.',
      fields: [],
    },
  ];
}

/** Headings of the body in their order, with whether each must be there. */
export const sectionsOf = (type: ProseType): readonly { name: string; required: boolean }[] =>
  [...(kinds[type].sections as ReadonlyMap<string, boolean>)].map(([name, required]) => ({ name, required }));
