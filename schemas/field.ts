import type { z } from 'zod';

/** What an editor reads about a field: in forms, error texts, docs and the JSON Schema. All German. */
export interface FieldText {
  /** Short name of the field, as it stands above an input. */
  label: string;
  /** One or two sentences: what belongs here, and how to find it out. */
  hint: string;
  /** A value that could stand in a real entry. */
  example?: unknown;
  /** Name of the vocabulary (content/vocabulary/<name>.yaml) that holds the labels of the options. */
  vocabulary?: string;
  /** How a form should ask: one line, several lines of text, a reference to another entry, or a source of this one. */
  widget?: 'line' | 'text' | 'markdown' | 'reference' | 'source' | 'date' | 'url';
}

declare module 'zod' {
  interface GlobalMeta {
    vocabulary?: string | undefined;
    widget?: FieldText['widget'] | undefined;
    /** Types of entries that a reference may name. */
    targets?: readonly string[] | undefined;
  }
}

/**
 * Binds a field's texts to its schema, the single place from which form, error text, docs and JSON Schema read them.
 * `title`, `description` and `examples` are the JSON Schema names that `z.toJSONSchema` writes out as they are.
 */
export function field<S extends z.ZodType>(schema: S, text: FieldText): S {
  return schema.meta({
    title: text.label,
    description: text.hint,
    ...(text.example === undefined ? {} : { examples: [text.example] }),
    ...(text.vocabulary === undefined ? {} : { vocabulary: text.vocabulary }),
    ...(text.widget === undefined ? {} : { widget: text.widget }),
  });
}
