import type { z } from 'zod';
import type { FieldText } from './field.ts';

/** A field of a schema as forms, questions and docs need it. */
export interface FieldInfo {
  name: string;
  label: string;
  hint: string;
  example?: unknown;
  required: boolean;
  vocabulary?: string;
  widget?: FieldText['widget'];
  /** Types of entries that a reference may name. */
  targets?: readonly string[];
  /** Longest text in characters. */
  maxLength?: number;
  /** The value may also be a number: a date that is known to the year. */
  orNumber?: true;
  /** What is asked for: one value, one of several, several of several, or a group. */
  kind: 'text' | 'number' | 'boolean' | 'choice' | 'list' | 'group';
  /** Ids to choose from. */
  options?: readonly string[];
  /** What each item of a list is. */
  item?: FieldInfo;
  /** Fields of a group. */
  fields?: readonly FieldInfo[];
}

interface Def {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
  options?: readonly z.ZodType[];
  entries?: Record<string, string>;
  checks?: readonly { _zod: { def: { check: string; maximum?: number } } }[];
}
const def = (schema: z.ZodType): Def => (schema as unknown as { def: Def }).def;

/** The schema below `optional`, `default` and transforms, with what was said about it on the way. */
function open(schema: z.ZodType): { core: z.ZodType; required: boolean; meta: z.GlobalMeta | undefined } {
  let core = schema;
  let required = true;
  let meta: z.GlobalMeta | undefined = core.meta();
  for (;;) {
    const { type, innerType, in: input } = def(core);
    if (innerType && (type === 'optional' || type === 'default')) {
      required = false;
      core = innerType;
    } else if (type === 'pipe' && input) core = input;
    else return { core, required, meta };
    meta ??= core.meta();
  }
}

/** The fields of an object schema in their order. */
export function fieldsOf(schema: z.ZodType): FieldInfo[] {
  const { shape } = def(open(schema).core);
  return Object.entries(shape ?? {}).map(([name, field]) => describe(name, field));
}

function describe(name: string, schema: z.ZodType): FieldInfo {
  const { core, required, meta } = open(schema);
  const { type, element, entries, options, checks } = def(core);
  // zod's own `maxLength` asks its writer of JSON Schema, which scripts for browsers leave out.
  const maxLength = checks?.find(({ _zod }) => _zod.def.check === 'max_length')?._zod.def.maximum;
  const example = Array.isArray(meta?.examples) ? meta.examples[0] : undefined;
  const base = {
    name,
    label: meta?.title ?? name,
    hint: meta?.description ?? '',
    required,
    ...(example === undefined ? {} : { example }),
    ...(meta?.vocabulary === undefined ? {} : { vocabulary: meta.vocabulary }),
    ...(meta?.widget === undefined ? {} : { widget: meta.widget }),
    ...(meta?.targets === undefined ? {} : { targets: meta.targets }),
  };
  switch (type) {
    case 'object':
      return { ...base, kind: 'group', fields: fieldsOf(core) };
    case 'array':
      return { ...base, kind: 'list', ...(element ? { item: describe(name, element) } : {}) };
    case 'enum':
      return { ...base, kind: 'choice', options: Object.values(entries ?? {}) };
    case 'number':
      return { ...base, kind: 'number' };
    case 'boolean':
      return { ...base, kind: 'boolean' };
    default:
      return {
        ...base,
        kind: 'text',
        ...(maxLength === undefined ? {} : { maxLength }),
        ...(options?.some((option) => def(option).type === 'number') ? { orNumber: true as const } : {}),
      };
  }
}
