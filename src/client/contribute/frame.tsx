import type { ComponentChildren } from 'preact';
import type { FieldInfo } from '../../../schemas/describe.ts';
import type { FieldPath } from '../../contribute/places.ts';
import { type FormHandle, idOf } from './form-handle.ts';

/** An example as it may be typed. */
export const exampleText = (example: unknown): string | undefined =>
  Array.isArray(example)
    ? example.map(String).join('; ')
    : typeof example === 'string' || typeof example === 'number'
      ? String(example)
      : undefined;

/** Hint, example and problems of a field, for its description. */
export function Notes({
  field,
  path,
  form,
  deep = false,
}: {
  field: Pick<FieldInfo, 'hint' | 'example'>;
  path: FieldPath;
  form: FormHandle;
  deep?: boolean;
}) {
  const id = idOf(path);
  const example = exampleText(field.example);
  return (
    <>
      {(field.hint !== '' || example !== undefined) && (
        <p class="field-hint" id={`${id}-hinweis`}>
          {field.hint}
          {example !== undefined && <> Zum Beispiel: {example}</>}
        </p>
      )}
      <Problems path={path} form={form} deep={deep} />
    </>
  );
}

function Problems({ path, form, deep }: { path: FieldPath; form: FormHandle; deep: boolean }) {
  const problems = form.problemsAt(path, deep);
  return (
    <div id={`${idOf(path)}-fehler`} class="field-problems">
      {problems.map(({ message, fix, severity }) => (
        <p key={message} class={severity === 'error' ? 'field-error' : 'field-warning'}>
          <strong>{severity === 'error' ? 'Fehler:' : 'Hinweis:'}</strong> {message}
          {message.endsWith('.') ? '' : '.'} {fix}
        </p>
      ))}
    </div>
  );
}

/** Attributes that bind an input to its notes. */
export const described = (path: FieldPath, form: FormHandle, deep = false) => ({
  id: idOf(path),
  'aria-describedby': `${idOf(path)}-hinweis ${idOf(path)}-fehler`,
  'aria-invalid': form.problemsAt(path, deep).some(({ severity }) => severity === 'error')
    ? ('true' as const)
    : undefined,
});

export const Required = ({ field }: { field: Pick<FieldInfo, 'required'> }) =>
  field.required ? <span class="field-required"> (Pflichtangabe)</span> : null;

/** A group of inputs under one name. */
export function Group({
  field,
  path,
  form,
  children,
  deep = false,
}: {
  field: FieldInfo;
  path: FieldPath;
  form: FormHandle;
  children: ComponentChildren;
  deep?: boolean;
}) {
  const id = idOf(path);
  return (
    <fieldset class="field field-group" id={id} tabIndex={-1} aria-describedby={`${id}-hinweis ${id}-fehler`}>
      <legend>
        {field.label}
        <Required field={field} />
      </legend>
      <Notes field={field} path={path} form={form} deep={deep} />
      {children}
    </fieldset>
  );
}
