import type { Reference } from '../../schemas/reference.ts';
import { referenceOf } from './path.ts';
import type { Position } from './problem.ts';
import type { Content } from './read.ts';
import type { Collection, CollectionFile, PlacedReference, WordHint } from './rule.ts';
import { attribute, isJsx, placeOf, walk } from './tree.ts';

/** Fields that point at other entries. */
export const relationFields = [
  'fundedBy',
  'describedBy',
  'supportedBy',
  'servedBy',
  'succeeds',
  'partOf',
  'evaluates',
  'variantOf',
  'examples',
  'entry',
] as const;

/** What a sound file brings to the rules over all files; plain data, so that it can be kept between builds. */
export interface Facts {
  /** The entry, or the options of an area. */
  entries: readonly Collected[];
  /** Id of a term of the glossary. */
  term?: string;
  vocabulary?: { file: string; slug: string; ids: readonly string[] };
  words?: WordHint[];
}

export interface Collected extends Omit<CollectionFile, 'locate' | 'references'> {
  references: readonly CollectedReference[];
  /** Where the entry stands in its file: the whole file, or one of several options. */
  within: readonly PropertyKey[];
}

/** Facts, and the places of the fields that they come from. */
export interface FileFacts {
  facts: Facts;
  locate(path: readonly PropertyKey[]): Position;
}

/** A reference in the text has its place; that of a field is found when a rule asks for it, since finding it costs more than reading. */
type CollectedReference = Omit<PlacedReference, 'at'> & ({ at: Position } | { path: readonly PropertyKey[] });

export function collectFile(content: Content): Facts {
  switch (content.kind) {
    case 'entry':
      return { entries: [entryOf(content)] };
    case 'options':
      return { entries: optionsOf(content) };
    case 'glossary':
      return { entries: [], term: content.path.slug };
    case 'vocabulary': {
      const { file, slug } = content.path;
      return { entries: [], vocabulary: { file, slug, ids: content.data.concepts.map(({ id }) => id) } };
    }
    case 'words':
      return { entries: [], words: content.data.words };
    default:
      return { entries: [] };
  }
}

/** Names, references with places and terms of an entry. */
const entryOf = (content: Content & { kind: 'entry' }): Collected => ({
  file: content.path.file,
  within: [],
  reference: referenceOf({ type: content.type, slug: 'slug' in content.path ? content.path.slug : '' }),
  title: content.data.title,
  aliases: content.data.aliases,
  references: [...fieldReferences(content.data), ...textReferences(content)],
  terms: termsOf(content),
});

const optionsOf = ({ path: { file }, data }: Content & { kind: 'options' }): Collected[] =>
  data.options.map((option, index) => ({
    file,
    within: ['options', index],
    reference: `option/${option.id}`,
    title: option.title,
    aliases: option.aliases,
    references: fieldReferences(option),
    terms: [],
  }));

/** Gathers what the rules over all files need: names, references with places, glossary terms. */
export function collect(files: Iterable<FileFacts>): Collection {
  const collection = { files: [] as CollectionFile[], glossary: new Set<string>() };
  for (const { facts, locate: locateInFile } of files) {
    if (facts.term !== undefined) collection.glossary.add(facts.term);
    for (const { within, references, ...rest } of facts.entries) {
      const locate = (path: readonly PropertyKey[]) => locateInFile([...within, ...path]);
      collection.files.push({ ...rest, locate, references: references.map((item) => placed(item, locate)) });
    }
  }
  return collection;
}

const placed = (item: CollectedReference, locate: CollectionFile['locate']): PlacedReference =>
  'at' in item ? item : new FieldReference(item, () => locate(item.path));

/** A class for the same reason as that of `readRaw`. */
class FieldReference implements PlacedReference {
  readonly field: PlacedReference['field'];
  readonly target: Reference;
  readonly #locate: () => Position;

  constructor({ field, target }: Omit<PlacedReference, 'at'>, locate: () => Position) {
    this.field = field;
    this.target = target;
    this.#locate = locate;
  }

  get at(): Position {
    return this.#locate();
  }
}

function fieldReferences(data: Record<string, unknown>): CollectedReference[] {
  return relationFields.flatMap((field) => {
    const value = data[field];
    const targets = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return targets.map((target: Reference, index) => ({
      field,
      target,
      path: Array.isArray(value) ? [field, index] : [field],
    }));
  });
}

function textReferences({ tree }: Content & { kind: 'entry' }): PlacedReference[] {
  if (!tree) return [];
  const found: PlacedReference[] = [];
  for (const { node } of walk(tree)) {
    if (!isJsx(node)) continue;
    const indicator = node.name === 'Diagramm' ? attribute(node, 'indikator') : undefined;
    const target = node.name === 'Verweis' ? attribute(node, 'auf') : indicator && `indicator/${indicator}`;
    if (target !== undefined) found.push({ field: 'text', target: target as Reference, at: placeOf(node) });
  }
  return found;
}

function termsOf({ tree }: Content & { kind: 'entry' }): CollectionFile['terms'] {
  if (!tree) return [];
  const found: CollectionFile['terms'] = [];
  for (const { node } of walk(tree)) {
    if (!isJsx(node) || node.name !== 'Begriff') continue;
    const id = attribute(node, 'id');
    if (id !== undefined) found.push({ id, at: placeOf(node) });
  }
  return found;
}
