import { useRef } from 'preact/hooks';
import { nextSourceId } from '../../contribute/draft.ts';
import { type FormHandle, idOf } from './form-handle.ts';
import { described, Notes, Required } from './frame.tsx';
import { insertAt, takeInput, takePaste } from './text-input.ts';

/** One section of the text, with buttons that cite a source at the caret. */
export function SectionEditor({ section, form }: { section: { name: string; required: boolean }; form: FormHandle }) {
  const path = ['body', section.name];
  const area = useRef<HTMLTextAreaElement>(null);
  const value = form.draft.sections[section.name] ?? '';
  const set = (text: string) => form.set(path, text);
  const sources = (form.draft.data['sources'] ?? []) as { id?: string; title?: string }[];
  const cite = (id: string) => {
    if (!area.current) return;
    insertAt(area.current, `[^${id}]`, set);
    area.current.focus();
  };
  const citeNew = () => {
    const id = nextSourceId(form.draft.data);
    form.set(['sources'], [...sources, { id }]);
    cite(id);
  };
  const next = nextSourceId(form.draft.data);
  return (
    <div class="field">
      <label for={idOf(path)}>
        {section.name}
        <Required field={section} />
      </label>
      <Notes field={{ hint: '' }} path={path} form={form} />
      <textarea
        {...described(path, form)}
        aria-describedby={`${idOf(path)}-fehler`}
        ref={area}
        rows={Math.min(16, Math.max(4, Math.ceil(value.length / 80) + value.split('\n').length))}
        value={value}
        onInput={({ currentTarget }) => takeInput(currentTarget, value, form, set)}
        onPaste={(event) => takePaste(event, form, true, set)}
        onBlur={() => form.touch(path)}
      />
      <div class="cite-buttons" role="group" aria-label={`Quelle nennen in ${section.name}`}>
        <span>Quelle nennen:</span>
        {sources.map(({ id = '', title }) => (
          <button class="button" type="button" key={id} onClick={() => cite(id)} title={title}>
            [^{id}]<span class="visually-hidden"> {title}</span>
          </button>
        ))}
        <button class="button" type="button" onClick={citeNew}>
          Neue Quelle [^{next}]
        </button>
      </div>
    </div>
  );
}
