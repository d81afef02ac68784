import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evaluationSchema } from './evaluation.ts';
import { glossarySchema } from './glossary.ts';
import { kinds } from './kinds.ts';
import { germanMessage } from './messages.ts';
import { programmeSchema } from './programme.ts';
import { siteSchema } from './site.ts';
import { vocabularySchema } from './vocabulary.ts';
import { wordListSchema } from './word-list.ts';

const all = {
  ...Object.fromEntries(Object.entries(kinds).map(([type, { schema }]) => [type, schema])),
  glossary: glossarySchema,
  site: siteSchema,
  vocabulary: vocabularySchema,
  words: wordListSchema,
};

interface JsonSchema {
  type?: string;
  title?: string;
  description?: string;
  additionalProperties?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

/** Every named field of a schema with its path; a field of a list stands below its list. */
function fields(schema: JsonSchema, path = ''): [path: string, field: JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const own = path === '' ? name : `${path}.${name}`;
    return [
      [own, field] as [string, JsonSchema],
      ...fields(field, own),
      ...(field.items ? fields(field.items, `${own}[]`) : []),
    ];
  });
}

describe.each(Object.entries(all))('%s', (_name, schema) => {
  const json = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' }) as JsonSchema;

  test('is strict and has a German label and hint on every field', () => {
    expect(json.additionalProperties).toBe(false);
    const bare = fields(json).filter(([, { title, description }]) => !title || !description);
    expect(bare.map(([path]) => path)).toEqual([]);
    expect(fields(json).length).toBeGreaterThan(2);
  });
});

const base = {
  title: 'Ein Programm',
  summary:
    'Das Land fördert in Städten und Kreisen den Aufbau kommunaler Präventionsketten, vor allem die Koordination.',
  org: ['Ministerium'],
  sources: [{ id: 's1', title: 'Seite', publisher: 'Land' }],
  checkedOn: '2026-11-25',
};

const messages = (schema: z.ZodType, data: Record<string, unknown>) => {
  const result = schema.safeParse(data);
  return result.success
    ? []
    : result.error.issues.map(
        (issue) =>
          `${issue.path.join('.')} ${germanMessage(
            issue,
            issue.path.reduce<unknown>(
              (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
              data,
            ),
          )}`,
      );
};

test('a funding programme needs its funding, a benefit does not', () => {
  expect(messages(programmeSchema, { ...base, kind: 'foerderprogramm' })).toEqual([
    'funding fehlt: Ein Förderprogramm braucht Angaben zur Förderung',
  ]);
  expect(messages(programmeSchema, { ...base, kind: 'leistung' })).toEqual([]);
});

test('a call cannot close before it opens', () => {
  expect(
    messages(programmeSchema, {
      ...base,
      kind: 'foerderprogramm',
      funding: { opens: '2026-02-01', closes: '2026-01-01' },
    }),
  ).toEqual(['funding.closes liegt vor dem Beginn der Antragsfrist (opens)']);
});

test('an evaluation names an entry or an approach', () => {
  const evaluation = { ...base, design: 'rct', limitations: ['Keine Kontrollgruppe gebildet.'] };
  expect(messages(evaluationSchema, evaluation)).toEqual([
    'evaluates fehlt: Nennen Sie den untersuchten Eintrag (evaluates) oder den Ansatz (approach)',
  ]);
  expect(messages(evaluationSchema, { ...evaluation, approach: 'Hausbesuche für Familien' })).toEqual([]);
});

test('messages are German, also those of zod itself', () => {
  expect(
    messages(programmeSchema, {
      ...base,
      kind: 'spende',
      title: '',
      questions: ['eine Frage'],
      org: 'x',
      checkedOn: 'gestern',
    }),
  ).toEqual([
    'title braucht mindestens 5 Zeichen',
    'title ist eine Zeile Text ohne Leerzeichen am Anfang oder Ende',
    'questions braucht mindestens 3 Angaben',
    'kind kennt „spende“ nicht; möglich: foerderprogramm, leistung, interventionsprogramm, rahmenstrategie',
    'org ist eine Liste, hier steht etwas anderes',
    'checkedOn ist kein Datum wie 2026-11-25',
  ]);
});
