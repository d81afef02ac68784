import type { Reference } from '../../schemas/reference.ts';
import { referenceOf } from './path.ts';
import type { Content } from './read.ts';
import type { Collection, CollectionFile, PlacedReference } from './rule.ts';
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

/** Gathers what the rules over all files need: names, references with places, glossary terms. */
export function collect(contents: readonly Content[]): Collection {
  const glossary = new Set<string>();
  const files: CollectionFile[] = [];
  for (const content of contents) {
    const { file } = content.path;
    if (content.kind === 'glossary') {
      glossary.add(content.path.slug);
    } else if (content.kind === 'entry') {
      files.push({
        file,
        reference: referenceOf({ type: content.type, slug: 'slug' in content.path ? content.path.slug : '' }),
        title: content.data.title,
        aliases: content.data.aliases,
        references: [
          ...fieldReferences(content.data, (path) => content.front.locate(path)),
          ...textReferences(content),
        ],
        terms: termsOf(content),
        locate: (path) => content.front.locate(path),
      });
    } else if (content.kind === 'options') {
      content.data.options.forEach((option, index) => {
        const at = (path: readonly PropertyKey[]) => content.front.locate(['options', index, ...path]);
        files.push({
          file,
          reference: `option/${option.id}`,
          title: option.title,
          aliases: option.aliases,
          references: fieldReferences(option, at),
          terms: [],
          locate: at,
        });
      });
    }
  }
  return { files, glossary };
}

function fieldReferences(
  data: Record<string, unknown>,
  locate: (path: readonly PropertyKey[]) => PlacedReference['at'],
): PlacedReference[] {
  return relationFields.flatMap((field) => {
    const value = data[field];
    const targets = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
    return targets.map((target: Reference, index) => ({
      field,
      target,
      at: locate(Array.isArray(value) ? [field, index] : [field]),
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
