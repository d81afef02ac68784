import { vocabularies } from '../../schemas/vocabulary.ts';
import { collect } from './collection.ts';
import { byPlace, type Problem, start } from './problem.ts';
import { type Content, readContentFile } from './read.ts';
import type { RawFile, RuleContext, WordLists } from './rule.ts';
import { rulesOf } from './rules/all.ts';
import { reading } from './rules/reading.ts';

export interface CheckResult {
  contents: Content[];
  /** All problems of all files, by file and place. */
  problems: Problem[];
}

const noWords: WordLists = { stigmatising: [], advertising: [] };

/**
 * Checks all files together: each by itself, then what only shows when they are compared.
 *
 * @param onFile called after each file, for progress
 */
export function checkContent(files: readonly RawFile[], today: string, onFile?: (done: number) => void): CheckResult {
  const context: RuleContext = { today, wordLists: wordListsOf(files, today) };
  const problems: Problem[] = [];
  const contents: Content[] = [];
  files.forEach((file, index) => {
    const result = readContentFile(file, context);
    problems.push(...result.problems);
    if (result.content) contents.push(result.content);
    onFile?.(index + 1);
  });
  const collection = collect(contents);
  for (const rule of rulesOf('collection')) {
    for (const { file, at, message, fix } of rule.check(collection, context)) {
      problems.push({ rule: rule.id, severity: rule.severity, file, ...at, message, ...(fix ? { fix } : {}) });
    }
  }
  problems.push(...vocabularyProblems(contents));
  return { contents, problems: problems.sort(byPlace) };
}

/** The word lists come first, since the language rules of all other files need them. */
function wordListsOf(files: readonly RawFile[], today: string): WordLists {
  const read = (name: string) => {
    const file = files.find((candidate) => candidate.file === `vocabulary/${name}-words.yaml`);
    const content = file && readContentFile(file, { today, wordLists: noWords }).content;
    return content?.kind === 'words' ? content.data.words : [];
  };
  return { stigmatising: read('stigmatising'), advertising: read('advertising') };
}

/** Each vocabulary file names exactly the ids that the schemas know. */
function vocabularyProblems(contents: readonly Content[]): Problem[] {
  return contents.flatMap((content) => {
    if (content.kind !== 'vocabulary') return [];
    const known: readonly string[] | undefined = vocabularies[content.path.slug as keyof typeof vocabularies];
    const problem = (at: { line: number; column: number }, message: string): Problem => ({
      rule: reading.schema.id,
      severity: 'error',
      file: content.path.file,
      ...at,
      message,
      fix: 'Die Kennungen stehen in schemas/vocabulary.ts; beide Listen müssen übereinstimmen.',
    });
    if (!known) return [problem(start, `Eine Liste „${content.path.slug}“ gibt es nicht`)];
    const ids = content.data.concepts.map(({ id }) => id);
    return [
      ...ids.flatMap((id, index) => (known.includes(id) ? [] : [problem(content.front.locate(['concepts', index, 'id']), `Die Kennung „${id}“ ist nicht vorgesehen`)])),
      ...known.filter((id) => !ids.includes(id)).map((id) => problem(start, `Der Begriff „${id}“ fehlt`)),
    ];
  });
}
