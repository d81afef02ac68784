import type { z } from 'zod';
import { germanMessage } from '../../schemas/messages.ts';
import { type FrontMatter, valueAt } from './front-matter.ts';
import type { Finding } from './problem.ts';

/** Reads the data of a file by its schema; every issue gets the place and the label of its field. */
export function bySchema<S extends z.ZodType>(
  front: FrontMatter,
  schema: S,
): { data?: z.output<S>; findings: Finding[] } {
  const result = schema.safeParse(front.data);
  if (result.success) return { data: result.data, findings: [] };
  return {
    findings: result.error.issues.map((issue) => {
      const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      const value = valueAt(front.data, issue.path);
      const name = issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(' › ');
      return {
        at: front.locate([...issue.path, ...extra]),
        message:
          name === '' ? `Der Kopfbereich ${germanMessage(issue, value)}` : `„${name}“ ${germanMessage(issue, value)}`,
        fix: mendingOf(schema, issue.path),
      };
    }),
  };
}

/** The hint and example that the schema keeps for the field, or for its nearest parent that has them. */
function mendingOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  let current: z.ZodType | undefined = schema;
  let text = 'Vergleichen Sie mit der Anleitung.';
  for (const key of path) {
    current = current && childOf(current, key);
    const meta = current && metaOf(current);
    if (meta?.description) {
      const example = Array.isArray(meta.examples) ? meta.examples[0] : undefined;
      text = `${meta.title ?? String(key)}: ${meta.description}${example === undefined ? '' : ` Zum Beispiel: ${JSON.stringify(example)}.`}`;
    }
  }
  return text;
}

type Inner = {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  in?: z.ZodType;
};
const inner = (schema: z.ZodType) => (schema as unknown as { def: Inner }).def;

function unwrap(schema: z.ZodType): z.ZodType {
  const { type, innerType, in: input } = inner(schema);
  if (innerType && (type === 'optional' || type === 'default' || type === 'nullable')) return unwrap(innerType);
  if (type === 'pipe' && input) return unwrap(input);
  return schema;
}

const metaOf = (schema: z.ZodType) => schema.meta() ?? unwrap(schema).meta();

function childOf(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  const { type, element, shape } = inner(unwrap(schema));
  if (type === 'array') return element;
  return shape?.[String(key)];
}
