import type { ComponentChildren, ComponentProps } from 'preact';
import type { FieldInfo } from '../../../schemas/describe.ts';
import type { FieldPath } from '../../contribute/places.ts';
import { type FormHandle, idOf, valueAt } from './form-handle.ts';
import { described, Group, Notes, Required } from './frame.tsx';
import { GroupList } from './group-list.tsx';
import { RelationField } from './relation-field.tsx';
import { takeInput, takePaste } from './text-input.ts';

interface Props {
  field: FieldInfo;
  path: FieldPath;
  form: FormHandle;
}

/** Asks for one field of a schema, whatever it is. */
export function Field(props: Props) {
  const { field } = props;
  if (field.widget === 'reference') return <RelationField {...props} />;
  if (field.kind === 'group') return <Nested {...props} />;
  if (field.kind === 'list') {
    if (field.item?.kind === 'group') return <GroupList {...props} />;
    return field.item?.options ? <Checkboxes {...props} /> : <TextField {...props} />;
  }
  if (field.widget === 'source') return <SourceChoice {...props} />;
  if (field.kind === 'choice' || field.kind === 'boolean') return <Choice {...props} />;
  return <TextField {...props} />;
}

interface LabelledProps extends Props {
  /** What stands below the name: hint, example, problems. */
  notes: ComponentProps<typeof Notes>['field'];
  deep?: boolean;
  children: ComponentChildren;
}

function Labelled({ field, notes, path, form, deep = false, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={idOf(path)}>
        {field.label}
        <Required field={field} />
      </label>
      <Notes field={notes} path={path} form={form} deep={deep} />
      {children}
    </div>
  );
}

/** Value of an input: a list stands one item a line. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => String(item).replace(/\s*\n\s*/gu, ' ')).join('\n');
  return value === undefined || value === null ? '' : String(value);
}

function TextField({ field, path, form }: Props) {
  const value = shown(valueAt(form.draft.data, path));
  const list = field.kind === 'list';
  const long = list || field.widget === 'text' || ((field.maxLength ?? 0) >= 300 && field.widget !== 'url');
  const set = (text: string) => form.set(path, text);
  const common = {
    ...described(path, form, list),
    value,
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      takeInput(event.currentTarget, value, form, set),
    onPaste: (event: ClipboardEvent) => takePaste(event, form, false, set),
    onBlur: () => form.touch(path),
  };
  return (
    <Labelled
      field={field}
      notes={list ? { ...field, hint: `${field.hint} Je Zeile eine Angabe.` } : field}
      path={path}
      form={form}
      deep={list}
    >
      {long ? (
        <textarea {...common} rows={list ? Math.min(8, Math.max(3, value.split('\n').length + 1)) : 3} />
      ) : (
        <input
          {...common}
          type="text"
          class={field.kind === 'number' || field.widget === 'date' ? 'short' : undefined}
          inputMode={field.kind === 'number' ? 'decimal' : field.widget === 'url' ? 'url' : undefined}
          autocomplete="off"
          spellcheck={field.widget !== 'url'}
        />
      )}
      {field.maxLength !== undefined && long && (
        <p class="field-count">
          {value.length.toLocaleString('de-DE')} von höchstens {field.maxLength.toLocaleString('de-DE')} Zeichen
        </p>
      )}
    </Labelled>
  );
}

const namesOf = (field: FieldInfo, form: FormHandle) => {
  const concepts = form.catalogue.vocabularies[field.vocabulary ?? ''] ?? [];
  const options = field.options ?? field.item?.options ?? [];
  return options.map((id) => concepts.find((concept) => concept.id === id) ?? { id, label: id, definition: '' });
};

function Choice({ field, path, form }: Props) {
  const options =
    field.kind === 'boolean'
      ? [
          { id: 'true', label: 'Ja' },
          { id: 'false', label: 'Nein' },
        ]
      : namesOf(field, form);
  return (
    <Labelled field={field} notes={{ hint: field.hint }} path={path} form={form}>
      <Select path={path} form={form} empty={field.required ? 'Bitte wählen' : 'keine Angabe'} options={options} />
    </Labelled>
  );
}

function Checkboxes({ field, path, form }: Props) {
  const value = valueAt(form.draft.data, path);
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const options = namesOf(field, form);
  const toggle = (id: string) => {
    form.set(path, chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
    form.touch(path);
  };
  return (
    <Group field={{ ...field, example: undefined }} path={path} form={form} deep>
      <div class="field-options">
        {options.map(({ id, label, definition }) => (
          <label key={id} title={definition}>
            <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Group>
  );
}

function Nested({ field, path, form }: Props) {
  return (
    <Group field={{ ...field, example: undefined }} path={path} form={form}>
      {field.fields?.map((inner) => (
        <Field key={inner.name} field={inner} path={[...path, inner.name]} form={form} />
      ))}
    </Group>
  );
}

/** One of the sources of this entry. */
function SourceChoice({ field, path, form }: Props) {
  const sources = (form.draft.data['sources'] ?? []) as { id?: string; title?: string }[];
  return (
    <Labelled
      field={field}
      notes={{
        hint:
          sources.length === 0 ? 'Legen Sie die Quelle zuerst im Schritt „Quellen“ an.' : 'Woher die Angabe stammt.',
      }}
      path={path}
      form={form}
    >
      <Select
        path={path}
        form={form}
        empty="Bitte wählen"
        options={sources.map(({ id = '', title }) => ({ id, label: `${id}: ${title ?? 'noch ohne Titel'}` }))}
      />
    </Labelled>
  );
}

interface SelectProps extends Omit<Props, 'field'> {
  /** Name of the choice of nothing. */
  empty: string;
  options: readonly { id: string; label: string }[];
}

function Select({ path, form, empty, options }: SelectProps) {
  return (
    <select
      {...described(path, form)}
      value={shown(valueAt(form.draft.data, path))}
      onChange={({ currentTarget }) => form.set(path, currentTarget.value)}
      onBlur={() => form.touch(path)}
    >
      <option value="">{empty}</option>
      {options.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
