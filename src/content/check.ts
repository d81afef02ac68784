import { vocabularies } from '../../schemas/vocabulary.ts';
import { collect, collectFile, type FileFacts } from './collection.ts';
import { byPlace, type Problem, start } from './problem.ts';
import { type Content, readContentFile } from './read.ts';
import type { RawFile, RuleContext, WordLists } from './rule.ts';
import { rulesOf } from './rules/all.ts';
import { reading } from './rules/reading.ts';

export interface CheckResult {
  /** Contents of all sound files, made when they are asked for. */
  readonly contents: Content[];
  /** All problems of all files, by file and place. */
  problems: Problem[];
}

/** What came of reading one file. */
export interface FileResult {
  problems: Problem[];
  /** Absent when the file has errors. */
  sound?: FileFacts & { content(): Content };
}

export type FileReader = (file: RawFile, context: RuleContext) => FileResult;

/** Reads a file afresh; its content keeps its tree. */
const readAfresh: FileReader = (file, context) => {
  const { content, problems } = readContentFile(file, context);
  if (!content) return { problems };
  return { problems, sound: { facts: collectFile(content), locate: content.front.locate, content: () => content } };
};

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
  readonly #results = new Map<string, FileResult>();
  #words: WordLists = noWords;

  /** @param read absent: every file is read afresh, and its content keeps its tree */
  constructor(today: string, read: FileReader = readAfresh) {
    this.#today = today;
    this.#read = read;
  }

  /** Reads a file, or reads it again. Word lists must be added before the files that they apply to. */
  set(file: RawFile): void {
    const result = this.#read(file, { today: this.#today, wordLists: this.#words });
    this.#results.set(file.file, result);
    const words = result.sound?.facts.words;
    if (words && file.file === wordFiles.stigmatising) this.#words = { ...this.#words, stigmatising: words };
    if (words && file.file === wordFiles.advertising) this.#words = { ...this.#words, advertising: words };
  }

  delete(file: string): void {
    this.#results.delete(file);
  }

  /** Paths of all sound files. */
  files(): string[] {
    return Array.from(this.#results).flatMap(([file, { sound }]) => (sound ? [file] : []));
  }

  /** Contents of all sound files. */
  contents(): Content[] {
    return Array.from(this.#results.values()).flatMap(({ sound }) => (sound ? [sound.content()] : []));
  }

  check(): CheckResult {
    const results = [...this.#results.values()];
    const sound = results.flatMap((result) => (result.sound ? [result.sound] : []));
    const problems = results.flatMap((result) => result.problems);
    const collection = collect(sound);
    const context: RuleContext = { today: this.#today, wordLists: this.#words };
    for (const rule of rulesOf('collection')) {
      for (const { at, ...finding } of rule.check(collection, context)) {
        problems.push({ rule: rule.id, severity: rule.severity, ...at, ...finding });
      }
    }
    problems.push(...sound.flatMap(vocabularyProblems));
    return {
      get contents() {
        return sound.map(({ content }) => content());
      },
      problems: problems.sort(byPlace),
    };
  }
}

const first: ReadonlySet<string> = new Set(Object.values(wordFiles));

/** Word lists first, since the language rules of all other files need them. */
export const wordListsFirst = (a: string, b: string): number => Number(first.has(b)) - Number(first.has(a));
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
  [...files]
    .sort((a, b) => wordListsFirst(a.file, b.file))
    .forEach((file, index) => {
      set.set(file);
      onFile?.(index + 1);
    });
  return set.check();
}

/** A vocabulary file names exactly the ids that the schemas know. */
function vocabularyProblems({ facts: { vocabulary }, locate }: FileFacts): Problem[] {
  if (!vocabulary) return [];
  const { slug, file, ids } = vocabulary;
  const known: readonly string[] | undefined = vocabularies[slug as keyof typeof vocabularies];
  const problem = (at: { line: number; column: number }, message: string): Problem => ({
    rule: reading.schema.id,
    severity: 'error',
    file,
    ...at,
    message,
    fix: 'Die Kennungen stehen in schemas/vocabulary.ts; beide Listen müssen übereinstimmen.',
  });
  if (!known) return [problem(start, `Eine Liste „${slug}“ gibt es nicht`)];
  return [
    ...ids.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [problem(locate(['concepts', index, 'id']), `Die Kennung „${id}“ ist nicht vorgesehen`)],
    ),
    ...known.filter((id) => !ids.includes(id)).map((id) => problem(start, `Der Begriff „${id}“ fehlt`)),
  ];
}
