import type { Field } from '@sveltia/cms';
import type { FieldInfo } from '../../schemas/describe.ts';
import type { FormCatalogue } from '../contribute/catalogue.ts';
import { sectionsOf } from '../contribute/form-model.ts';
import type { EditedKind } from './edited-kinds.ts';
import { added, sectionField } from './entry-format.ts';

interface Option {
  label: string;
  value: string | boolean;
}

/** Texts longer than this get several lines. */
const longestLine = 200;

/** Fields of a kind as Sveltia CMS asks for them; labels, hints, duties and choices come from the schema. */
export function cmsFields(kind: EditedKind, catalogue: FormCatalogue): Field[] {
  const fields = kind.fields.map((field) => cmsField(field, catalogue));
  if (kind.type === undefined) return fields;
  return [
    {
      name: added.land,
      label: 'Land',
      hint: 'Ordner, in dem ein neuer Eintrag liegt. Ein vorhandener bleibt in seinem Ordner.',
      widget: 'select',
      required: false,
      options: labelled('laender', undefined, catalogue),
    },
    ...fields,
    {
      name: added.sections,
      label: 'Text',
      hint: 'Je Abschnitt ein Feld, in Markdown. Eine Quelle belegen Sie mit [^s1].',
      widget: 'object',
      fields: sectionsOf(kind.type).map(({ name, required }) => ({
        name: sectionField(name),
        label: name,
        widget: 'text',
        required,
      })),
    },
  ];
}

function cmsField(field: FieldInfo, catalogue: FormCatalogue): Field {
  const { name, label, required } = field;
  const base = { name, label, required, hint: hintOf(field) };
  const options = optionsOf(field, catalogue);
  if (options) return { ...base, widget: 'select', options, ...(field.kind === 'list' ? { multiple: true } : {}) };
  switch (field.kind) {
    case 'number':
      return { ...base, widget: 'number', value_type: 'float' };
    case 'group':
      return { ...base, widget: 'object', collapsed: 'auto', fields: subFields(field, catalogue) };
    case 'list':
      return field.item?.kind === 'group'
        ? { ...base, widget: 'list', ...rowsOf(field.item, catalogue) }
        : { ...base, widget: 'text', hint: `${base.hint} Je Zeile eines.`, use_emoji_autocomplete: false };
    default:
      return { ...base, ...textOf(field) };
  }
}

const subFields = (field: FieldInfo, catalogue: FormCatalogue): Field[] =>
  (field.fields ?? []).map((part) => cmsField(part, catalogue));

/** Groups of a list in closed rows, each headed by its first values. */
function rowsOf(item: FieldInfo, catalogue: FormCatalogue) {
  const summary = (item.fields ?? []).slice(0, 3).map(({ name }) => `{{fields.${name}}}`);
  return { fields: subFields(item, catalogue), collapsed: true, summary: summary.join(' · ') };
}

function textOf({ widget, orNumber, example, maxLength = 0 }: FieldInfo) {
  if (widget === 'date' && !orNumber && typeof example === 'string')
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' } as const;
  const shape = { use_emoji_autocomplete: false, ...(maxLength > 0 ? { maxlength: maxLength } : {}) };
  return (maxLength > longestLine && widget !== 'url') || widget === 'text' || widget === 'markdown'
    ? ({ widget: 'text', ...shape } as const)
    : ({ widget: 'string', ...shape } as const);
}

/** What can be chosen: ids with the labels of their vocabulary, or entries by their titles. */
function optionsOf(field: FieldInfo, catalogue: FormCatalogue): Option[] | undefined {
  if (field.kind === 'boolean')
    return [
      { label: 'ja', value: true },
      { label: 'nein', value: false },
    ];
  const targets = field.targets ?? field.item?.targets;
  if (targets)
    return catalogue.entries
      .filter(({ ref }) => targets.includes(ref.split('/')[0] ?? ''))
      .map(({ ref, title }) => ({ label: title, value: ref }));
  const ids = field.options ?? field.item?.options;
  return ids && labelled(field.vocabulary, ids, catalogue);
}

function labelled(vocabulary: string | undefined, ids: readonly string[] | undefined, catalogue: FormCatalogue) {
  const concepts = catalogue.vocabularies[vocabulary ?? ''] ?? [];
  return (ids ?? concepts.map(({ id }) => id)).map((id) => ({
    label: concepts.find((concept) => concept.id === id)?.label ?? id,
    value: id,
  }));
}

/** The interface reads hints as Markdown; marks that belong to the text are escaped. */
const hintOf = ({ hint, example, kind, targets }: FieldInfo) =>
  [
    hint,
    kind === 'text' && !targets && typeof example !== 'object' && example !== undefined ? `Beispiel: ${example}` : '',
  ]
    .filter(Boolean)
    .join(' ')
    .replace(/[*_[\]]/gu, '\\$&');
