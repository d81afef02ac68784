import { type Problem, start } from '../content/problem.ts';
import { reading } from '../content/rules/reading.ts';
import type { FileChange } from './files.ts';

/**
 * What the places of the changed files alone tell: a proposal for entries changes ordinary files of content/ and nothing
 * else. One that changes no content is a change to the program, which people review and this check does not judge.
 *
 * @returns problems whose `file` is the path from the root of the repository
 */
export function placeProblems(changes: readonly FileChange[]): Problem[] {
  const isContent = ({ path }: FileChange) => path === 'content' || path.startsWith('content/');
  if (!changes.some(isContent)) return [];
  return changes.flatMap((change): Problem[] => {
    const { path, kind } = change;
    const say = (rule: { id: string }, message: string, fix: string): Problem => ({
      rule: rule.id,
      severity: 'error',
      file: path,
      ...start,
      message,
      fix,
    });
    if (!isContent(change))
      return [
        say(
          reading.outsideContent,
          'Die Datei liegt außerhalb von content/',
          'Nehmen Sie sie aus diesem Vorschlag heraus. Änderungen am Programm sind ein eigener Vorschlag.',
        ),
      ];
    if (change.change === 'gelöscht') return [];
    if (kind !== 'file')
      return [
        say(
          reading.fileType,
          kind === 'executable'
            ? 'Die Datei ist als Programm gekennzeichnet'
            : 'Hier liegt eine Verknüpfung oder eine besondere Datei',
          'Legen Sie eine gewöhnliche Textdatei an.',
        ),
      ];
    if (path.split('/').some((part) => part.startsWith('.')))
      return [
        say(reading.path, 'Der Name beginnt mit einem Punkt', 'Löschen Sie die Datei; sie gehört zu keinem Eintrag.'),
      ];
    return [];
  });
}
