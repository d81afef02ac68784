import { useRef, useState } from 'preact/hooks';
import type { FieldInfo } from '../../../schemas/describe.ts';
import type { FieldPath } from '../../contribute/places.ts';
import { type FormHandle, idOf, valueAt } from './form-handle.ts';
import { described, Group, Notes } from './frame.tsx';

/** Links to other entries, chosen by their titles. */
export function RelationField({ field, path, form }: { field: FieldInfo; path: FieldPath; form: FormHandle }) {
  const [text, setText] = useState('');
  const [failed, setFailed] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = field.kind === 'list';
  const targets = field.targets ?? field.item?.targets ?? [];
  const known = form.catalogue.entries.filter(
    ({ ref, file }) => targets.includes(ref.split('/')[0] ?? '') && file !== form.draft.file,
  );
  const value = valueAt(form.draft.data, path);
  const chosen = (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]) as string[];
  const set = (refs: readonly string[]) => {
    form.set(path, list ? refs : (refs[0] ?? ''));
    form.touch(path);
    input.current?.focus();
  };
  const add = () => {
    const wanted = text.trim().toLowerCase();
    const found =
      known.find(({ title, ref }) => title.toLowerCase() === wanted || ref === wanted) ??
      (wanted.length > 3 ? known.find(({ title }) => title.toLowerCase().includes(wanted)) : undefined);
    setFailed(!found);
    if (!found) return;
    setText('');
    set(list ? [...chosen.filter((ref) => ref !== found.ref), found.ref] : [found.ref]);
  };
  const id = idOf(path);
  return (
    <Group field={{ ...field, hint: '', example: undefined }} path={[...path, 'gruppe']} form={form}>
      {chosen.length > 0 && (
        <ul class="field-chosen">
          {chosen.map((ref) => {
            const title = form.catalogue.entries.find((entry) => entry.ref === ref)?.title ?? ref;
            return (
              <li key={ref}>
                {title}
                <button class="button" type="button" onClick={() => set(chosen.filter((other) => other !== ref))}>
                  <span class="visually-hidden">{title} </span>entfernen
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <label for={id}>Titel des Eintrags</label>
      <Notes
        field={{ hint: `${field.hint} Tippen Sie den Anfang des Titels, und wählen Sie aus.` }}
        path={path}
        form={form}
        deep
      />
      <div class="field-pair">
        <input
          {...described(path, form, true)}
          ref={input}
          type="text"
          list={`${id}-liste`}
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || text === '') return;
            event.preventDefault();
            add();
          }}
        />
        <button class="button" type="button" onClick={add}>
          Hinzufügen<span class="visually-hidden"> zu {field.label}</span>
        </button>
      </div>
      <datalist id={`${id}-liste`}>
        {known.map(({ ref, title }) => (
          <option key={ref} value={title} />
        ))}
      </datalist>
      <p class="field-count" role="status">
        {failed
          ? 'Dazu gibt es keinen Eintrag. Lassen Sie die Verbindung weg, oder beschreiben Sie beides nacheinander.'
          : ''}
      </p>
    </Group>
  );
}
