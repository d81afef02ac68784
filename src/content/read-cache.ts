import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { folderKey, readLines, writeLines } from './cache-file.ts';
import type { FileReader } from './check.ts';
import { readingVersion } from './code-version.ts';
import { type Collected, collectFile } from './collection.ts';
import { type FrontMatter, parseYaml, splitSource } from './front-matter.ts';
import { parseBody } from './parse.ts';
import type { Problem } from './problem.ts';
import { type Content, readContentFile } from './read.ts';
import { type Rendered, renderBody } from './render.ts';
import { hasRendered, loadRendered, renderedKey, saveRendered } from './rendered-cache.ts';
import type { RawFile, RuleContext } from './rule.ts';

/** What is kept of a file between builds: all that was read of it, but no trees. */
interface Kept {
  problems: Problem[];
  content?: unknown;
  collected: readonly Collected[];
}

const folder = '.cache/read';

/**
 * Reads content files and remembers what came out, so that a build after one change reads one file. A file is read again when its
 * bytes, the code of schemas and rules, the word lists or the day change; the last, since rules look at dates.
 */
export class ReadCache {
  readonly #root: string;
  readonly #base: string;
  readonly #version: string;
  readonly #texts: boolean;
  readonly #path: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now = new Map<string, string>();
  #changed = false;

  /**
   * @param root folder of the repository
   * @param content folder of the content, relative to it
   * @param base base path of the site, which links in texts begin with
   * @param texts whether texts are rendered as they are read; those that were not are rendered when they are asked for
   */
  constructor(root: string, content: string, base: string, { texts = true }: { texts?: boolean } = {}) {
    this.#texts = texts;
    this.#root = root;
    this.#base = base;
    this.#version = readingVersion(root);
    this.#path = join(root, folder, `${folderKey(resolve(root, content))}.jsonl`);
    this.#before = new Map(readLines(this.#path).map((line) => [line.slice(0, 32), line.slice(33)]));
  }

  /** For `ContentSet`; contents from the cache have no tree. */
  readonly read: FileReader = (file, context) => {
    const key = this.#keyOf(file, context);
    const line = this.#now.get(key) ?? this.#before.get(key);
    if (line !== undefined) {
      this.#now.set(key, line);
      return revive(JSON.parse(line) as Kept, file);
    }
    this.#changed = true;
    const { content, problems } = readContentFile(file, context);
    const collected = content ? collectFile(content) : [];
    if (this.#texts && content?.kind === 'entry' && content.tree) this.#render(file, content.tree);
    const kept: Kept = { problems, collected, ...(content ? { content: withoutTree(content) } : {}) };
    this.#now.set(key, JSON.stringify(kept));
    return revive(kept, file);
  };

  /** Changes with everything that the content of a file depends on. */
  contentKey(file: RawFile): string {
    return renderedKey(this.#version, this.#base, file);
  }

  /** Key of an entry's rendered text; undefined for files without one. */
  renderedKey(content: Content, file: RawFile): string | undefined {
    if (content.path.kind !== 'entry') return undefined;
    const key = renderedKey(this.#version, this.#base, file);
    // The folder of texts may have been emptied alone.
    if (!hasRendered(this.#root, key)) {
      const { tree } = parseBody(splitSource(file.text)?.body ?? '');
      if (tree) this.#render(file, tree);
    }
    return key;
  }

  rendered(content: Content, file: RawFile): Rendered | undefined {
    const key = this.renderedKey(content, file);
    return key === undefined ? undefined : loadRendered(this.#root, key);
  }

  /** Keeps what this run read, and nothing older. */
  save(): void {
    if (!this.#changed && this.#now.size === this.#before.size) return;
    writeLines(
      this.#path,
      Array.from(this.#now, ([key, line]) => `${key}\t${line}`),
    );
    this.#changed = false;
  }

  #render(file: RawFile, tree: Parameters<typeof renderBody>[0]): void {
    const key = renderedKey(this.#version, this.#base, file);
    if (!hasRendered(this.#root, key)) saveRendered(this.#root, key, renderBody(tree, this.#base));
  }

  #keyOf({ file, bytes }: RawFile, { today, wordLists }: RuleContext): string {
    return createHash('sha256')
      .update(`${this.#version} ${today} ${hashOf(wordLists)} ${file}\n`)
      .update(bytes)
      .digest('hex')
      .slice(0, 32);
  }
}

const hashes = new WeakMap<object, string>();

function hashOf(value: object): string {
  const known = hashes.get(value);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex');
  hashes.set(value, hash);
  return hash;
}

function withoutTree(content: Content): unknown {
  const { front: _front, ...rest } = content;
  if (!('tree' in rest)) return rest;
  const { tree: _tree, ...plain } = rest;
  return plain;
}

function revive({ problems, content, collected }: Kept, file: RawFile): ReturnType<FileReader> {
  if (content === undefined) return { problems, collected };
  return { problems, collected, content: { ...content, front: lazyFront(file) } as Content };
}

/** The front matter of a sound file, parsed only when a place in it is asked for. */
function lazyFront({ file, text }: RawFile): FrontMatter {
  let parsed: FrontMatter | undefined;
  const front = (): FrontMatter => {
    if (parsed) return parsed;
    const source = file.endsWith('.mdx') ? splitSource(text) : { yaml: text, yamlLine: 1 };
    parsed = source && parseYaml(source.yaml, source.yamlLine).front;
    if (!parsed) throw new Error(`${file} has no front matter`);
    return parsed;
  };
  return {
    get data() {
      return front().data;
    },
    locate: (path) => front().locate(path),
    place: (offset) => front().place(offset),
  };
}
