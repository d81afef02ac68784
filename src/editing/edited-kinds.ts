import { type FieldInfo, fieldsOf } from '../../schemas/describe.ts';
import { glossarySchema } from '../../schemas/glossary.ts';
import { kinds, type ProseType, proseTypes } from '../../schemas/kinds.ts';

/** What the editing interface shows as one collection. */
export interface EditedKind {
  /** Folder below content/, also the name of the collection and of its file format. */
  folder: string;
  singular: string;
  plural: string;
  extension: 'mdx' | 'yaml';
  fields: readonly FieldInfo[];
  /** Field that names an entry. */
  identifier: string;
  /** Whether editors may add one. */
  open: boolean;
  /** Kinds with a body, in folders of their Land. */
  type?: ProseType;
}

const prose = proseTypes.map((type): EditedKind => {
  const { folder, singular, plural, schema } = kinds[type];
  const fields = fieldsOf(schema);
  return { folder, singular, plural, extension: 'mdx', fields, identifier: 'title', open: true, type };
});

const yaml = { extension: 'yaml', identifier: 'title', open: true } as const;

/** Everything that editors write; vocabularies and site.yaml belong to the operator. */
export const editedKinds: readonly EditedKind[] = [
  ...prose,
  { ...yaml, ...named('indicator'), fields: fieldsOf(kinds.indicator.schema) },
  // One file for each area of the paper; there are no others.
  { ...yaml, ...named('option'), fields: fieldsOf(kinds.option.schema), identifier: 'area', open: false },
  {
    ...yaml,
    folder: 'glossary',
    singular: 'Begriff',
    plural: 'Glossar',
    fields: fieldsOf(glossarySchema),
    identifier: 'term',
  },
];

function named(type: 'indicator' | 'option') {
  const { folder, singular, plural } = kinds[type];
  return { folder, singular, plural };
}
