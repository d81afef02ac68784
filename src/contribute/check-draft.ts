import type { z } from 'zod';
import { type FieldInfo, fieldsOf } from '../../schemas/describe.ts';
import { kinds } from '../../schemas/kinds.ts';
import { germanMessage } from '../../schemas/messages.ts';
import { collectFile } from '../content/collection.ts';
import { type Severity, start } from '../content/problem.ts';
import type { Content } from '../content/read.ts';
import { readStages } from '../content/read-stages.ts';
import type { Collection, RuleContext } from '../content/rule.ts';
import { rulesOf } from '../content/rules/all.ts';
import { reading } from '../content/rules/reading.ts';
import { writeEntry } from '../content/write-entry.ts';
import { joinBody } from './body.ts';
import type { FormCatalogue } from './catalogue.ts';
import { cleanText } from './clean-text.ts';
import { type Draft, fileOf } from './draft.ts';
import { type FieldPath, placesOf } from './places.ts';
import { type Settled, settle } from './settle.ts';

/** Something to mend, bound to a field of the form. */
export interface DraftProblem {
  path: FieldPath;
  severity: Severity;
  /** Id of the rule, as in the check. */
  rule: string;
  message: string;
  fix?: string | undefined;
}

/**
 * Checks a draft by the schemas and rules of the check. Rules over whole entries need data that fits the schema; as long
 * as it does not, examples stand in for the fields that are wrong, and what is found there is left out.
 */
export function checkDraft(draft: Draft, catalogue: FormCatalogue, today: string): DraftProblem[] {
  const { schema } = kinds[draft.type];
  const fields = fieldsOf(schema);
  const settled = settle(fields, draft.data);
  const context: RuleContext = { today, wordLists: catalogue.words };
  const result = schema.safeParse(settled.data);
  const issues = result.error?.issues ?? [];
  const stand = new Set(issues.map(({ path }) => String(path[0] ?? '')));
  const data = issues.length === 0 ? settled.data : withExamples(settled.data, stand, fields);
  const { problems, content } = readDraft(draft, data, settled, context);
  return [
    ...(draft.land === ''
      ? [{ path: ['land'], severity: 'error' as const, rule: reading.path.id, message: 'Land fehlt' }]
      : []),
    ...issues.map((issue) => schemaProblem(issue, settled, fields)),
    ...problems.filter(({ path, rule }) => rule !== reading.schema.id && !stand.has(String(path[0] ?? ''))),
    ...(content && issues.length === 0 ? compared(content, draft, catalogue, settled, context) : []),
  ];
}

function readDraft(draft: Draft, data: Record<string, unknown>, settled: Settled, context: RuleContext) {
  const text = writeEntry(draft.type, data, cleanText(joinBody(draft.type, draft.sections)));
  const raw = { file: fileOf(draft), bytes: new TextEncoder().encode(text), text };
  const read = readStages(raw, context, () => kinds[draft.type].schema);
  const pathOf = placesOf(text);
  return {
    content: read.content,
    problems: read.problems.map(
      ({ line, column, rule, severity, message, fix }): DraftProblem => ({
        path: inForm(missingSection(message) ?? pathOf({ line, column }), settled),
        severity,
        rule,
        message,
        fix,
      }),
    ),
  };
}

/** A section that is missing has no place in the file; its name stands in the message. */
function missingSection(message: string): FieldPath | undefined {
  const name = /^Der Abschnitt „(.+)“ fehlt$/u.exec(message)?.[1];
  return name === undefined ? undefined : ['body', name];
}

/** Items of lists count differently in the form, where empty ones stand too. */
function inForm(path: FieldPath, { origin }: Settled): FieldPath {
  const [name, index, ...rest] = path;
  const known = typeof name === 'string' && typeof index === 'number' ? origin.get(name)?.[index] : undefined;
  return name !== undefined && known !== undefined ? [name, known, ...rest] : path;
}

function schemaProblem(issue: z.core.$ZodIssue, settled: Settled, fields: readonly FieldInfo[]): DraftProblem {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  let value: unknown = settled.data;
  for (const part of path)
    value = value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[part] : undefined;
  const choice = issue.code === 'invalid_value' && value === undefined;
  return {
    path: inForm(path, settled),
    severity: 'error',
    rule: reading.schema.id,
    message: `${labelOf(inForm(path, settled), fields)} ${choice ? 'fehlt' : germanMessage(issue, value)}`,
  };
}

/** Label of a field; for an item of a list with its number. */
function labelOf(path: FieldPath, fields: readonly FieldInfo[]): string {
  let level: readonly FieldInfo[] = fields;
  const names: string[] = [];
  for (const part of path) {
    if (typeof part === 'number') {
      names.push(`${part + 1}`);
      continue;
    }
    const field = level.find(({ name }) => name === part);
    names.push(field?.label ?? part);
    level = field?.fields ?? field?.item?.fields ?? [];
  }
  return names.join(', ');
}

function withExamples(
  data: Readonly<Record<string, unknown>>,
  wrong: ReadonlySet<string>,
  fields: readonly FieldInfo[],
): Record<string, unknown> {
  const filled: Record<string, unknown> = { ...data };
  for (const name of wrong) {
    const example = fields.find((field) => field.name === name)?.example;
    if (name === 'sources') filled[name] = standInSources(data[name]);
    else if (example === undefined) delete filled[name];
    else filled[name] = example;
  }
  return filled;
}

/** Sources keep their ids, so that citations of them are judged rightly. */
function standInSources(value: unknown): { id: string; title: string; publisher: string }[] {
  const ids = Array.isArray(value)
    ? value.flatMap((item: { id?: unknown }) => (/^s[1-9]\d{0,2}$/u.test(String(item.id)) ? [String(item.id)] : []))
    : [];
  return (ids.length === 0 ? ['s1'] : ids).map((id) => ({ id, title: 'Quelle', publisher: 'Herausgeber' }));
}

/** What shows only beside all other entries: double names, relations into nothing or in a circle. */
function compared(
  content: Content,
  draft: Draft,
  catalogue: FormCatalogue,
  settled: Settled,
  context: RuleContext,
): DraftProblem[] {
  const own = fileOf(draft);
  const places = new Map<object, FieldPath>();
  const files = catalogue.entries
    .filter(({ file, ref }) => file !== own || ref.startsWith('option/'))
    .map(({ ref, title, aliases, file, relations }) => ({
      file,
      reference: ref,
      title,
      aliases: [...aliases],
      references: relations.map((relation) => ({ ...relation, at: start })),
      terms: [],
      locate: () => start,
    }));
  const mine = collectFile(content).entries.map((file) => ({
    ...file,
    locate: () => start,
    references: file.references.map(({ field, target }) => {
      const at = { ...start };
      places.set(at, field === 'text' ? ['body'] : [field]);
      return { field, target, at };
    }),
  }));
  const collection: Collection = { files: [...files, ...mine], glossary: new Set(catalogue.glossary) };
  const free = catalogue.entries.some(({ file }) => file === own) && draft.file === undefined;
  return [
    ...(free
      ? [
          {
            path: ['title'],
            severity: 'error' as const,
            rule: 'name-unique',
            message: 'Einen Eintrag mit diesem Namen gibt es schon',
            fix: 'Ergänzen Sie Ort oder Träger, oder schlagen Sie eine Änderung des vorhandenen vor.',
          },
        ]
      : []),
    ...rulesOf('collection').flatMap((rule) =>
      rule.check(collection, context).flatMap(({ file, at, message, fix }): DraftProblem[] =>
        file === own
          ? [
              {
                path: inForm(places.get(at) ?? ['title'], settled),
                severity: rule.severity,
                rule: rule.id,
                message,
                fix,
              },
            ]
          : [],
      ),
    ),
  ];
}
