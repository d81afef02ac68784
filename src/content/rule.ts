import type { Root } from 'mdast';
import type { EntryType, Reference } from '../../schemas/reference.ts';
import type { FrontMatter } from './front-matter.ts';
import type { ContentPath } from './path.ts';
import type { Finding, Position, Severity } from './problem.ts';

/** A file as it lies on disk, before anything is parsed. */
export interface RawFile {
  /** Path below the content folder, with forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** The bytes as text, undecodable ones replaced. */
  text: string;
}

/** A file whose YAML could be read. */
export interface FrontFile {
  path: ContentPath;
  front: FrontMatter;
}

/** An MDX file whose body could be parsed. */
export interface TreeFile {
  path: ContentPath & { kind: 'entry' };
  tree: Root;
}

/** The fields that rules over whole entries use; present in all MDX entries and indicators. */
export interface EntryData {
  title: string;
  summary: string;
  aliases: string[];
  questions?: string[] | undefined;
  sources: { id: string; url?: string | undefined; date?: string | number | undefined }[];
  checkedOn: string;
  nextReview?: string | undefined;
  [key: string]: unknown;
}

/** A valid entry with all that was read of it. */
export interface EntryFile {
  path: ContentPath;
  type: EntryType;
  data: EntryData;
  front: FrontMatter;
  /** Absent for indicators, which have no body. */
  tree?: Root;
}

/** A reference found in a file, with its place. */
export interface PlacedReference {
  /** Field that holds it, or `text` for a `<Verweis>` in the body. */
  field: string;
  target: Reference;
  at: Position;
}

/** All readable content at once, for rules that compare files. */
export interface Collection {
  files: CollectionFile[];
  glossary: ReadonlySet<string>;
}

export interface CollectionFile {
  file: string;
  reference: Reference;
  title: string;
  aliases: string[];
  references: PlacedReference[];
  terms: { id: string; at: Position }[];
  locate(path: readonly PropertyKey[]): Position;
}

/** What a rule needs beside the thing it checks. */
export interface RuleContext {
  /** Today as `YYYY-MM-DD`. */
  today: string;
  /** Words from content/vocabulary that the language rules look for. */
  wordLists: WordLists;
}

export interface WordLists {
  stigmatising: WordHint[];
  advertising: WordHint[];
}

export interface WordHint {
  /** A word or phrase; `*` stands for any ending. */
  word: string;
  /** What to write instead. */
  better: string;
}

interface RuleText {
  /** Stable, as it stands in reports and in docs. */
  id: string;
  severity: Severity;
  /** What the rule asks for, as a German sentence. */
  title: string;
  /** Why, in one or two German sentences. */
  why: string;
}

/** A change to a text that mends a finding without changing what the text says. */
export interface Edit {
  /** Place of the first replaced character, counted from 0. */
  offset: number;
  /** Number of replaced characters. */
  length: number;
  text: string;
}

export interface RawRule extends RuleText {
  stage: 'raw';
  check(file: RawFile, context: RuleContext): Finding[];
  /** For rules that `--fix` can mend: all changes that the file needs, from top to bottom and without overlap. */
  mend?(file: RawFile): Edit[];
}
export interface FrontRule extends RuleText {
  stage: 'front';
  check(file: FrontFile, context: RuleContext): Finding[];
}
export interface TreeRule extends RuleText {
  stage: 'tree';
  check(file: TreeFile, context: RuleContext): Finding[];
}
export interface EntryRule extends RuleText {
  stage: 'entry';
  check(file: EntryFile, context: RuleContext): Finding[];
}
export interface CollectionRule extends RuleText {
  stage: 'collection';
  /** Findings by the file they stand in. */
  check(collection: Collection, context: RuleContext): (Finding & { file: string })[];
}
/** A rule that a reading step reports by itself (syntax of YAML and MDX, the schemas). */
export interface ReadingRule extends RuleText {
  stage: 'reading';
}

export type Rule = RawRule | FrontRule | TreeRule | EntryRule | CollectionRule | ReadingRule;
