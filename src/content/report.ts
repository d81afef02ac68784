import { createHash } from 'node:crypto';
import { isError, type Problem } from './problem.ts';

export const formats = ['text', 'json', 'github', 'gitlab'] as const;
export type Format = (typeof formats)[number];

/**
 * Problems as a text for people, as JSON for programs, as annotations of a GitHub workflow, or as a code quality report of
 * GitLab.
 *
 * @param folder folder that the files of the problems lie in; empty when their paths begin at the root of the repository
 */
export function formatProblems(problems: readonly Problem[], format: Format, folder: string): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        problems.map(({ rule, severity, file, line, column, message, fix, fixable }) => ({
          rule,
          severity,
          file: pathOf(folder, file),
          line,
          column,
          message,
          ...(fix ? { fix } : {}),
          ...(fixable ? { fixable } : {}),
        })),
        null,
        2,
      );
    case 'gitlab':
      return JSON.stringify(
        problems.map(({ rule, severity, file, line, message, fix }) => ({
          description: [message, fix].filter(Boolean).join('. '),
          check_name: rule,
          fingerprint: createHash('sha256').update(`${file} ${rule} ${line} ${message}`).digest('hex').slice(0, 32),
          severity: severity === 'error' ? 'major' : 'minor',
          location: { path: pathOf(folder, file), lines: { begin: line } },
        })),
        null,
        2,
      );
    case 'github':
      return problems
        .map(
          ({ severity, file, line, column, rule, message, fix }) =>
            `::${severity} file=${property(pathOf(folder, file))},line=${line},col=${column},title=${property(rule)}::${data([message, fix].filter(Boolean).join('. '))}`,
        )
        .join('\n');
    case 'text':
      return problems
        .map(({ severity, file, line, column, rule, message, fix }) => {
          const head = `${pathOf(folder, file)}:${line}:${column}  ${severity === 'error' ? 'Fehler' : 'Hinweis'}  ${message}  (${rule})`;
          return fix ? `${head}\n    → ${fix.replaceAll('\n', '\n      ')}` : head;
        })
        .join('\n');
  }
}

/** „3 Fehler und 1 Hinweis in 2 Dateien“ */
export function summary(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  const warnings = problems.length - errors;
  const files = new Set(problems.map(({ file }) => file)).size;
  if (problems.length === 0) return 'keine Fehler, keine Hinweise';
  const hints = warnings === 1 ? '1 Hinweis' : `${warnings} Hinweise`;
  const fixable = problems.filter((problem) => problem.fixable).length;
  const mending = fixable === 0 ? '' : `; ${fixable} davon behebt npm run check -- --fix`;
  return `${errors} Fehler, ${hints} in ${files === 1 ? '1 Datei' : `${files} Dateien`}${mending}`;
}

const pathOf = (folder: string, file: string) => (folder === '' ? file : `${folder}/${file}`);

/** Escapes for workflow commands, as their toolkit does. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
