import type { FieldInfo } from '../../../schemas/describe.ts';
import { nextSourceId } from '../../contribute/draft.ts';
import type { FieldPath } from '../../contribute/places.ts';
import { Field } from './fields.tsx';
import { type FormHandle, idOf, valueAt } from './form-handle.ts';
import { Group } from './frame.tsx';

/** A list of groups, such as sources, costs or outcomes; each can be taken out again. */
export function GroupList({ field, path, form }: { field: FieldInfo; path: FieldPath; form: FormHandle }) {
  const value = valueAt(form.draft.data, path);
  const items = Array.isArray(value) ? (value as Record<string, unknown>[]) : [];
  const sources = field.name === 'sources';
  const name = (index: number) =>
    sources ? `Quelle ${String(items[index]?.['id'] ?? index + 1)}` : `${field.label} ${index + 1}`;
  // The id of a source is given by the form, so that citations in the text stay right.
  const inner = field.item?.fields?.filter((part) => !(sources && part.name === 'id')) ?? [];
  const add = () => {
    form.set(path, [...items, sources ? { id: nextSourceId(form.draft.data) } : {}]);
    requestAnimationFrame(() => document.getElementById(idOf([...path, items.length, inner[0]?.name ?? '']))?.focus());
  };
  const remove = (index: number) => {
    form.set(
      path,
      items.filter((_item, other) => other !== index),
    );
    requestAnimationFrame(() => document.getElementById(`${idOf(path)}-dazu`)?.focus());
  };
  return (
    <Group field={{ ...field, example: undefined }} path={path} form={form}>
      {items.map((item, index) => (
        <fieldset class="field-item" key={String(item['id'] ?? index)}>
          <legend>{name(index)}</legend>
          {inner.map((part) => (
            <Field key={part.name} field={part} path={[...path, index, part.name]} form={form} />
          ))}
          <button class="button" type="button" onClick={() => remove(index)}>
            {name(index)} löschen
          </button>
        </fieldset>
      ))}
      <button class="button" type="button" id={`${idOf(path)}-dazu`} onClick={add}>
        {sources
          ? items.length === 0
            ? 'Quelle hinzufügen'
            : 'Weitere Quelle hinzufügen'
          : `${field.label} hinzufügen`}
      </button>
    </Group>
  );
}
