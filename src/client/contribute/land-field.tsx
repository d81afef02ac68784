import type { FormHandle } from './form-handle.ts';
import { idOf } from './form-handle.ts';
import { described, Notes } from './frame.tsx';

/** The Land is no field of the file but its folder. */
export function LandField({ form }: { form: FormHandle }) {
  const path = ['land'];
  return (
    <div class="field">
      <label for={idOf(path)}>
        Land<span class="field-required"> (Pflichtangabe)</span>
      </label>
      <Notes
        field={{ hint: 'Wo es stattfindet oder gilt. Für bundesweite Angebote wählen Sie die Bundesebene.' }}
        path={path}
        form={form}
      />
      <select
        {...described(path, form)}
        value={form.draft.land}
        onChange={({ currentTarget }) => form.set(path, currentTarget.value)}
        onBlur={() => form.touch(path)}
      >
        <option value="">Bitte wählen</option>
        {form.catalogue.vocabularies['laender']?.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
