import { fieldsOf } from '../../schemas/describe.ts';
import { kinds, type ProseType, proseTypes } from '../../schemas/kinds.ts';
import { slugPattern } from '../../schemas/reference.ts';
import { fold } from '../content/fold.ts';
import { parseYaml, splitSource } from '../content/front-matter.ts';
import { writeEntry } from '../content/write-entry.ts';
import { joinBody, type Sections, splitBody } from './body.ts';
import { cleanText } from './clean-text.ts';
import { sectionsOf } from './form-model.ts';
import { settle } from './settle.ts';

/** An entry while it is being written. */
export interface Draft {
  type: ProseType;
  /** Folder of the Land, empty as long as none was chosen. */
  land: string;
  /** Path below content/ of the entry that is corrected; absent for a new one. */
  file?: string | undefined;
  /** Front matter; texts as typed, see settle.ts. */
  data: Readonly<Record<string, unknown>>;
  sections: Sections;
}

export const emptyDraft = (type: ProseType, today: string): Draft => ({
  type,
  land: '',
  data: { checkedOn: today },
  sections: {},
});

/**
 * A draft from the text of an entry's file.
 *
 * @returns the draft, or a German reason why the text is no entry
 */
export function draftFromText(text: string, known: { type?: ProseType; file?: string } = {}): Draft | string {
  const source = splitSource(cleanText(text));
  if (!source) return 'Die Datei beginnt nicht mit einem Kopfbereich zwischen zwei Zeilen ---.';
  const { front, findings } = parseYaml(source.yaml, source.yamlLine);
  if (!front) {
    const [first] = findings;
    return `Der Kopfbereich ist nicht lesbar (Zeile ${first?.at.line ?? 1}): ${first?.message ?? ''}.`;
  }
  const type = known.type ?? typeOfBody(source.body);
  return {
    type,
    land: known.file?.split('/')[1] ?? '',
    file: known.file,
    data: front.data as Record<string, unknown>,
    sections: splitBody(type, source.body),
  };
}

/** The kind whose headings a body has most of. */
function typeOfBody(body: string): ProseType {
  const headings = new Set(Array.from(body.matchAll(/^## +(.+?)\s*$/gmu), ([, name]) => name));
  const score = (type: ProseType) => sectionsOf(type).filter(({ name }) => headings.has(name)).length;
  return proseTypes.reduce((best, type) => (score(type) > score(best) ? type : best));
}

/** Longest name that the check accepts, see content/path.ts. */
const longestSlug = 80;

/** Name of a new entry's file, from its title. */
export function slugOf(title: unknown): string {
  const slug = fold(cleanText(String(title ?? '')))
    .slice(0, longestSlug)
    .replace(/-+$/u, '');
  return slugPattern.test(slug) ? slug : 'neuer-eintrag';
}

/** Folder and name of the file below content/. Without a Land the place is open, and the nationwide folder stands in. */
export function fileOf(draft: Draft): string {
  return (
    draft.file ??
    `${kinds[draft.type].folder}/${draft.land === '' ? 'bund' : draft.land}/${slugOf(draft.data['title'])}.mdx`
  );
}

/** The text of the file. */
export function textOfDraft(draft: Draft): string {
  const { data } = settle(fieldsOf(kinds[draft.type].schema), draft.data);
  return writeEntry(draft.type, data, cleanText(joinBody(draft.type, draft.sections)));
}

/** Whether anything was typed yet. */
export const isBlank = (draft: Draft): boolean =>
  draft.file === undefined &&
  draft.land === '' &&
  Object.values(draft.sections).every((text) => text.trim() === '') &&
  Object.keys(settle(fieldsOf(kinds[draft.type].schema), draft.data).data).every((name) => name === 'checkedOn');

/** The next free id of a source: s1, s2, s3 … */
export function nextSourceId(data: Readonly<Record<string, unknown>>): string {
  const sources = Array.isArray(data['sources']) ? (data['sources'] as { id?: unknown }[]) : [];
  const numbers = sources.map(({ id }) => Number(/^s(\d+)$/u.exec(String(id))?.[1] ?? 0));
  return `s${Math.max(0, ...numbers) + 1}`;
}
