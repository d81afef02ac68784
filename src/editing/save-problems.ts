import { readPath } from '../content/path.ts';
import { readContentFile } from '../content/read.ts';
import type { FormCatalogue } from '../contribute/catalogue.ts';
import { checkDraft } from '../contribute/check-draft.ts';
import type { EditedKind } from './edited-kinds.ts';
import { partsOf, writeValues } from './entry-format.ts';

/** Lines of the message; a dialog holds no more. */
const shown = 8;

/**
 * Why an entry cannot be saved, in German, or `undefined`: what the check would refuse in the merge request is said
 * before there is one.
 *
 * @param file path below content/ at which it would be saved
 */
export function saveProblem(
  kind: EditedKind,
  file: string,
  values: Readonly<Record<string, unknown>>,
  catalogue: FormCatalogue,
  today: string,
): string | undefined {
  const { land, data, sections } = partsOf(kind, values);
  const path = readPath(file);
  if (kind.type !== undefined) {
    if ('reason' in path) return land === '' ? 'Wählen Sie ein Land. Es ist der Ordner des Eintrags.' : path.reason;
    const folder = path.kind === 'entry' ? path.land : '';
    if (land !== '' && land !== folder)
      return 'Ein Eintrag zieht nicht in ein anderes Land um. Stellen Sie das Land zurück, oder verschieben Sie die Datei im Repository.';
    return listed(checkDraft({ type: kind.type, land: folder, file, data, sections }, catalogue, today));
  }
  const text = writeValues(kind, values);
  const bytes = new TextEncoder().encode(text);
  return listed(readContentFile({ file, bytes, text }, { today, wordLists: catalogue.words }).problems);
}

function listed(problems: readonly { severity: string; message: string; fix?: string | undefined }[]) {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const lines = errors.slice(0, shown).map(({ message, fix }) => `${message}.${fix ? ` ${fix}` : ''}`);
  const rest = errors.length > shown ? [`Dazu ${errors.length - shown} weitere.`] : [];
  return ['Das besteht die Prüfung noch nicht:', ...lines, ...rest].join(' ');
}
