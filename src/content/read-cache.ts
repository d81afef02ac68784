import { hash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Root } from 'mdast';
import type { FileReader, FileResult } from './check.ts';
import { readingVersion } from './code-version.ts';
import { collectFile } from './collection.ts';
import { readRaw } from './disk.ts';
import { type FrontMatter, parseYaml, splitSource } from './front-matter.ts';
import { type ContentKeys, type Findings, KeptContent, type KeptData } from './kept-content.ts';
import { parseBody } from './parse.ts';
import { start } from './problem.ts';
import { type Content, readContentFile } from './read.ts';
import { type Rendered, renderBody } from './render.ts';
import type { RawFile, RuleContext } from './rule.ts';

interface Keys extends ContentKeys {
  findings: string;
}

/**
 * Reads content files and remembers what came out, so that a build after one change reads one file. A file is read again when its
 * bytes, the code of schemas and rules, the word lists or the day change; the last, since rules look at dates.
 */
export class ReadCache {
  readonly #folder: string;
  readonly #base: string;
  readonly #version: string;
  readonly #texts: boolean;
  readonly #kept: KeptContent;
  /** Keys of this run by file. */
  readonly #keys = new Map<string, Keys>();

  /**
   * @param root folder of the repository
   * @param content folder of the content, relative to it
   * @param base base path of the site, which links in texts begin with
   * @param texts whether the bodies of entries are rendered
   */
  constructor(root: string, content: string, base: string, { texts = true }: { texts?: boolean } = {}) {
    this.#texts = texts;
    this.#folder = resolve(root, content);
    this.#base = base;
    this.#version = readingVersion(root);
    this.#kept = new KeptContent(root, content);
  }

  /** For `ContentSet`; contents have no tree, and are read from the cache when they are asked for. */
  readonly read: FileReader = (file, context) => {
    const keys = this.#keysOf(file, context);
    this.#keys.set(file.file, keys);
    const { findings: known, data } = this.#kept;
    const findings = known.has(keys.findings) ? known.get(keys.findings) : undefined;
    // Each file of the cache may have been deleted alone.
    if (!findings || (findings.facts && !data.has(keys.data))) return this.#readAnew(file, context, keys);
    if (findings.facts) this.#render(keys, () => parseBody(splitSource(file.text)?.body ?? '').tree);
    return this.#resultOf(file.file, keys, findings);
  };

  #readAnew(file: RawFile, context: RuleContext, keys: Keys): FileResult {
    const { content, problems } = readContentFile(file, context);
    const findings: Findings = { problems, ...(content ? { facts: collectFile(content) } : {}) };
    this.#kept.findings.set(keys.findings, findings);
    if (content) this.#kept.data.set(keys.data, withoutTree(content));
    if (content?.kind === 'entry') this.#render(keys, () => content.tree);
    return this.#resultOf(file.file, keys, findings);
  }

  #render({ text }: Keys, treeOf: () => Root | undefined): void {
    if (text === undefined || this.#kept.texts.has(text)) return;
    const tree = treeOf();
    if (tree) this.#kept.texts.set(text, renderBody(tree, this.#base));
  }

  #resultOf(file: string, { data }: Keys, { problems, facts }: Findings): FileResult {
    if (!facts) return { problems };
    const front = new LateFront(this.#folder, file);
    const content = () => ({ ...this.#kept.data.get(data), front }) as Content;
    return { problems, sound: { facts, content, locate: front.locate } };
  }

  #keysOf(file: RawFile, { today, wordLists }: RuleContext): Keys {
    const data = this.contentKey(file);
    return {
      findings: shortHash(`${data} ${today} ${hashOf(wordLists)}`),
      data,
      ...(this.#texts && file.file.endsWith('.mdx') ? { text: data + this.#base } : {}),
    };
  }

  /** Changes with everything that the content of a file depends on. */
  contentKey({ file, bytes }: RawFile): string {
    return shortHash(`${this.#version} ${file} ${hash('sha256', bytes)}`);
  }

  /** Keys of a file that was read. */
  keysOf(file: string): ContentKeys | undefined {
    return this.#keys.get(file);
  }

  /** Keys of files that were read. */
  keysByFile(files: readonly string[]): Map<string, ContentKeys> {
    return new Map(
      files.flatMap((file) => {
        const keys = this.#keys.get(file);
        return keys ? [[file, keys]] : [];
      }),
    );
  }

  /** Rendered body of an entry that was read; undefined for files without one. */
  rendered({ path }: Content, file: RawFile): Rendered | undefined {
    return path.kind === 'entry' ? this.#kept.texts.get(this.contentKey(file) + this.#base) : undefined;
  }

  /** Keeps what this run read. */
  save(): void {
    const keys = [...this.#keys.values()];
    const named = (name: keyof Keys) => new Set(keys.flatMap((key) => key[name] ?? []));
    this.#kept.findings.save(named('findings'));
    this.#kept.data.save(named('data'));
    if (this.#texts) this.#kept.texts.save(named('text'));
  }
}

const shortHash = (text: string): string => hash('sha256', text).slice(0, 32);

const hashes = new WeakMap<object, string>();

function hashOf(value: object): string {
  const known = hashes.get(value) ?? shortHash(JSON.stringify(value));
  hashes.set(value, known);
  return known;
}

function withoutTree(content: Content): KeptData {
  const { front: _front, tree: _tree, ...rest } = content as Content & { tree?: unknown };
  return rest;
}

/** The front matter of a sound file, read again only when a place in it is asked for. */
class LateFront implements FrontMatter {
  readonly #folder: string;
  readonly #file: string;
  #known: FrontMatter | undefined;

  constructor(folder: string, file: string) {
    this.#folder = folder;
    this.#file = file;
  }

  get data(): unknown {
    return this.#front()?.data;
  }

  readonly locate: FrontMatter['locate'] = (path) => this.#front()?.locate(path) ?? start;
  readonly place: FrontMatter['place'] = (offset) => this.#front()?.place(offset) ?? start;

  #front(): FrontMatter | undefined {
    this.#known ??= readFront(this.#folder, this.#file);
    return this.#known;
  }
}

/** Undefined when the file was changed or deleted since it was found sound. */
function readFront(folder: string, file: string): FrontMatter | undefined {
  try {
    const { text } = readRaw(folder, file);
    const source = file.endsWith('.mdx') ? splitSource(text) : { yaml: text, yamlLine: 1 };
    return source && parseYaml(source.yaml, source.yamlLine).front;
  } catch {
    return undefined;
  }
}
