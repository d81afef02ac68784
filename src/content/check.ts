import { vocabularies } from '../../schemas/vocabulary.ts';
import { type Collected, collect, collectFile } from './collection.ts';
import { byPlace, type Problem, start } from './problem.ts';
import { type Content, type ReadResult, readContentFile } from './read.ts';
import type { RawFile, RuleContext, WordLists } from './rule.ts';
import { rulesOf } from './rules/all.ts';
import { reading } from './rules/reading.ts';

export interface CheckResult {
  contents: Content[];
  /** All problems of all files, by file and place. */
  problems: Problem[];
}

/** Reads one file; what it brings to the rules over all files may come with it. */
export type FileReader = (file: RawFile, context: RuleContext) => ReadResult & { collected?: readonly Collected[] };

const noWords: WordLists = { stigmatising: [], advertising: [] };

/** Vocabulary files that the rules of all other files read. */
const wordFiles = {
  stigmatising: 'vocabulary/stigmatising-words.yaml',
  advertising: 'vocabulary/advertising-words.yaml',
} as const;

/**
 * The files of a content folder, each read once. After a change only the changed file is read again; what shows only
 * when files are compared is checked anew each time, which is cheap.
 */
export class ContentSet {
  readonly #today: string;
  readonly #read: FileReader;
  readonly #results = new Map<string, ReadResult & { collected: readonly Collected[] }>();
  #words: WordLists = noWords;

  /** @param read absent: every file is read afresh, and its content keeps its tree */
  constructor(today: string, read: FileReader = readContentFile) {
    this.#today = today;
    this.#read = read;
  }

  /** Reads a file, or reads it again. Word lists must be added before the files that they apply to. */
  set(file: RawFile): void {
    const context: RuleContext = { today: this.#today, wordLists: this.#words };
    const { content, problems, collected } = this.#read(file, context);
    const result = {
      problems,
      ...(content ? { content } : {}),
      collected: collected ?? (content ? collectFile(content) : []),
    };
    this.#results.set(file.file, result);
    if (result.content?.kind === 'words') {
      const { words } = result.content.data;
      if (file.file === wordFiles.stigmatising) this.#words = { ...this.#words, stigmatising: words };
      if (file.file === wordFiles.advertising) this.#words = { ...this.#words, advertising: words };
    }
  }

  delete(file: string): void {
    this.#results.delete(file);
  }

  check(): CheckResult {
    const results = [...this.#results.values()];
    const contents = results.flatMap(({ content }) => (content ? [content] : []));
    const problems = results.flatMap((result) => result.problems);
    const collection = collect(results.flatMap(({ content, collected }) => (content ? [{ content, collected }] : [])));
    const context: RuleContext = { today: this.#today, wordLists: this.#words };
    for (const rule of rulesOf('collection')) {
      for (const { at, ...finding } of rule.check(collection, context)) {
        problems.push({ rule: rule.id, severity: rule.severity, ...at, ...finding });
      }
    }
    problems.push(...vocabularyProblems(contents));
    return { contents, problems: problems.sort(byPlace) };
  }
}

/** Word lists first, since the language rules of all other files need them. */
export function wordListsFirst<F extends { file: string }>(files: readonly F[]): F[] {
  const first: readonly string[] = Object.values(wordFiles);
  return [...files].sort((a, b) => Number(first.includes(b.file)) - Number(first.includes(a.file)));
}

/**
 * Checks all files together: each by itself, then what only shows when they are compared.
 *
 * @param onFile called after each file with the number done, for progress
 * @param read as for `ContentSet`
 */
export function checkContent(
  files: readonly RawFile[],
  today: string,
  onFile?: (done: number) => void,
  read?: FileReader,
): CheckResult {
  const set = new ContentSet(today, read);
  wordListsFirst(files).forEach((file, index) => {
    set.set(file);
    onFile?.(index + 1);
  });
  return set.check();
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
      ...ids.flatMap((id, index) =>
        known.includes(id)
          ? []
          : [problem(content.front.locate(['concepts', index, 'id']), `Die Kennung „${id}“ ist nicht vorgesehen`)],
      ),
      ...known.filter((id) => !ids.includes(id)).map((id) => problem(start, `Der Begriff „${id}“ fehlt`)),
    ];
  });
}
