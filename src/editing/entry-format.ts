import { stringify } from 'yaml';
import type { FieldInfo } from '../../schemas/describe.ts';
import { fold } from '../content/fold.ts';
import { parseYaml, splitSource } from '../content/front-matter.ts';
import { reviseYaml } from '../content/revise-yaml.ts';
import { inOrder, writeEntry } from '../content/write-entry.ts';
import { joinBody, splitBody } from '../contribute/body.ts';
import { cleanText } from '../contribute/clean-text.ts';
import { sectionsOf } from '../contribute/form-model.ts';
import { settle } from '../contribute/settle.ts';
import type { EditedKind } from './edited-kinds.ts';

type Values = Readonly<Record<string, unknown>>;

/** Fields that the interface needs beside those of the schema; none of them is written to the file. */
export const added = { land: 'land', sections: 'abschnitte', original: 'original' } as const;

/** Name of the field for a section of the body. */
export const sectionField = (heading: string): string => fold(heading);

/** An entry as the interface holds it, in parts. */
export interface EditedEntry {
  land: string;
  data: Record<string, unknown>;
  /** Text of each section by its heading. */
  sections: Record<string, string>;
  /** Text of the file that it was read from; absent for a new entry. */
  original?: string;
}

/**
 * The values that the interface edits, from the text of a file. The text itself goes along, so that everything that
 * nobody changes is written as it was.
 *
 * @param landOf folder of an entry by its title, as far as it is known
 * @throws when the text is no entry; German, since editors read it
 */
export function readValues(kind: EditedKind, text: string, landOf: (title: string) => string): Values {
  const { data, sections } = parse(kind, text);
  const typed = Object.fromEntries(kind.fields.map((field) => [field.name, typedValue(field, data[field.name])]));
  return {
    ...Object.fromEntries(Object.entries(typed).filter(([, value]) => value !== undefined)),
    ...(kind.type === undefined
      ? {}
      : {
          [added.land]: landOf(String(data[kind.identifier])),
          [added.sections]: Object.fromEntries(
            Object.entries(sections).map(([heading, part]) => [sectionField(heading), part]),
          ),
        }),
    [added.original]: text,
  };
}

/** Values without the marks that the interface puts on items of its lists, and without its nulls for empty fields. */
function plain<V>(value: V): V {
  if (Array.isArray(value)) return value.map(plain) as V;
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).filter(([name, part]) => part !== null && !name.startsWith('__sc_'));
  return Object.fromEntries(kept.map(([name, part]) => [name, plain(part)])) as V;
}

/** The parts of what the interface holds. */
export function partsOf(kind: EditedKind, values: Values): EditedEntry {
  const { [added.land]: land, [added.sections]: parts, [added.original]: original, ...data } = plain(values);
  const sections = kind.type === undefined ? [] : sectionsOf(kind.type);
  return {
    land: String(land ?? ''),
    data,
    sections: Object.fromEntries(
      sections.map(({ name }) => [name, cleanText(String((parts as Values | undefined)?.[sectionField(name)] ?? ''))]),
    ),
    ...(typeof original === 'string' ? { original } : {}),
  };
}

/** The text of the file. Of an existing one, only what has other values is written anew. */
export function writeValues(kind: EditedKind, values: Values): string {
  const { data, sections, original } = partsOf(kind, values);
  const settled = inOrder(kind.fields, settle(kind.fields, data).data);
  if (original === undefined)
    return kind.type === undefined
      ? stringify(settled, { lineWidth: 0 })
      : writeEntry(kind.type, settled, joinBody(kind.type, sections));
  const before = parse(kind, original);
  const known = inOrder(kind.fields, settle(kind.fields, before.data).data);
  const next = { ...settled };
  for (const name of Object.keys(next)) if (same(next[name], known[name])) next[name] = before.data[name];
  const front = reviseYaml(before.yaml, next);
  if (kind.type === undefined) return front;
  const oldSections = splitBody(kind.type, before.body);
  const kept = Object.keys({ ...oldSections, ...sections }).every(
    (heading) => (oldSections[heading] ?? '') === (sections[heading] ?? '').trim(),
  );
  return `---\n${front}---\n${kept ? before.body : `\n${joinBody(kind.type, sections)}\n`}`;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

function parse(kind: EditedKind, text: string) {
  const source =
    kind.type === undefined
      ? { yaml: text.endsWith('\n') ? text : `${text}\n`, yamlLine: 1, body: '' }
      : splitSource(text);
  if (!source) throw new Error('Die Datei beginnt nicht mit einem Kopfbereich zwischen zwei Zeilen ---.');
  const { front, findings } = parseYaml(source.yaml, source.yamlLine);
  if (!front) throw new Error(`Zeile ${findings[0]?.at.line ?? 1}: ${findings[0]?.message ?? ''}`);
  const yaml = source.yaml.endsWith('\n') ? source.yaml : `${source.yaml}\n`;
  // The body comes with an empty line for every line above it.
  const body = source.body.slice(yaml.split('\n').length + 1);
  return {
    yaml,
    body,
    data: front.data as Record<string, unknown>,
    sections: kind.type === undefined ? {} : splitBody(kind.type, body),
  };
}

/**
 * A value as the interface edits it: lists of texts with a line for each, years of dates as text. `settle` undoes both.
 */
function typedValue(field: FieldInfo, value: unknown): unknown {
  if (field.orNumber && typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const { item } = field;
    if (item?.kind === 'text' && !item.targets) return value.join('\n');
    return item ? value.map((entry) => typedValue(item, entry)) : value;
  }
  if (!field.fields || value === null || typeof value !== 'object') return value;
  const values = value as Values;
  return Object.fromEntries(
    field.fields.flatMap((part) => (part.name in values ? [[part.name, typedValue(part, values[part.name])]] : [])),
  );
}
