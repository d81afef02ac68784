import { isError, type Problem } from '../content/problem.ts';
import type { PageChange, TextChange } from './entry-changes.ts';
import type { FileChange } from './files.ts';

export interface Review {
  changes: readonly FileChange[];
  problems: readonly Problem[];
  pages: readonly PageChange[];
  /** Entries whose evidence level changes, since it is derived from other entries. */
  levels: readonly { title: string; before: string; after: string }[];
  hosts: readonly string[];
}

/** Longest piece of a text that is shown; the rest can be read in the files. */
const shownCharacters = 240;
/** Most lines of one list; a proposal with more is read in the files. */
const shownItems = 50;

/**
 * Text of a stranger within Markdown: it can make no link, no mention, no markup and no new line. Escapes are entities,
 * which both hosts read alike.
 */
export function literal(text: string): string {
  return text
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f]+/gu, ' ')
    .replace(/[&<>@#`*_~[\]()|\\!:/]/gu, (character) => `&#${character.codePointAt(0) ?? 32};`);
}

const short = (text: string) => (text.length > shownCharacters ? `${text.slice(0, shownCharacters)} …` : text);

/** The two texts from shortly before the first place in which they differ. */
export function difference(before: string, after: string): [before: string, after: string] {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same++;
  const from = same < 60 ? 0 : before.lastIndexOf(' ', same - 40) + 1;
  const lead = from > 0 ? '… ' : '';
  return [lead + before.slice(from), lead + after.slice(from)];
}

function textLine({ label, before, after }: TextChange): string {
  if (before === undefined) return `  - ${literal(label)} neu: ${literal(short(after ?? ''))}`;
  if (after === undefined) return `  - ${literal(label)} entfällt, bisher: ${literal(short(before))}`;
  const [was, is] = difference(before, after);
  return `  - ${literal(label)}: bisher „${literal(short(was))}“, künftig „${literal(short(is))}“`;
}

function list(title: string, lines: readonly string[], empty?: string): string[] {
  if (lines.length === 0) return empty === undefined ? [] : ['', `### ${title}`, '', empty];
  const more = lines.length > shownItems ? [`- … und ${lines.length - shownItems} weitere`] : [];
  return ['', `### ${title}`, '', ...lines.slice(0, shownItems), ...more];
}

/** What reviewers need to know of a proposal, as Markdown for the page of the pull or merge request. */
export function reviewMarkdown({ changes, problems, pages, levels, hosts }: Review): string {
  const errors = problems.filter(isError).length;
  return [
    '## Prüfung des Vorschlags',
    '',
    errors > 0
      ? `**${errors === 1 ? '1 Fehler verhindert' : `${errors} Fehler verhindern`} die Veröffentlichung.** Jede Meldung steht an ihrer Zeile.`
      : 'Die Prüfung hat keinen Fehler gefunden. Ob die Angaben stimmen, prüfen Menschen.',
    ...list(
      'Dateien',
      changes.map(({ path, change }) => `- ${change}: ${literal(path)}`),
      'Keine Datei ist geändert.',
    ),
    ...list(
      'Meldungen',
      problems.map(
        ({ severity, file, line, message, fix, rule }) =>
          `- ${severity === 'error' ? '**Fehler**' : 'Hinweis'} ${literal(`${file}:${line}`)} ${literal(message)} (${rule})${fix ? `<br>${literal(fix)}` : ''}`,
      ),
    ),
    ...list(
      'Was Leser*innen sehen werden',
      pages.map(({ title, kind, change, address, texts }) =>
        [`- ${change}: ${literal(title)} (${kind}, ${literal(address)})`, ...texts.slice(0, 20).map(textLine)].join(
          '\n',
        ),
      ),
      'Kein Eintrag ändert sich.',
    ),
    ...list(
      'Evidenz, die sich dadurch ändert',
      levels.map(({ title, before, after }) => `- ${literal(title)}: bisher ${before}, künftig ${after}`),
    ),
    ...list(
      'Neue Anbieter in Links und Quellen (bitte ansehen)',
      hosts.map((host) => `- ${literal(host)}`),
    ),
    '',
  ].join('\n');
}
