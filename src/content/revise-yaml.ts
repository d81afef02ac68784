import { type Document, isMap, isScalar, isSeq, parseDocument, Scalar, visit, type YAMLMap, YAMLSeq } from 'yaml';

/**
 * The text of a YAML file or front matter after a change of its values, with everything else left as it stands: order of
 * fields, comments, quotes, flow and block style. The same values give the same text.
 *
 * @param data all values, in the order in which new fields should stand
 */
export function reviseYaml(source: string, data: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(source, { schema: 'core', version: '1.2' });
  if (!isMap(document.contents)) throw new Error('Only a map of fields can be revised');
  reviseMap(document, document.contents, data);
  keepFlowLists(document);
  return document.toString({ lineWidth: 0 });
}

/** The node for a value: the given one, changed as little as can be, or a new one in the style of its neighbour. */
function revise(document: Document, node: unknown, value: unknown, neighbour?: unknown): unknown {
  if (isMap(node) && isRecord(value)) return reviseMap(document, node, value);
  if (isSeq(node) && Array.isArray(value)) return reviseList(document, node, value);
  if (isScalar(node) && node.value === value) return node;
  return created(document, value, node ?? neighbour);
}

function reviseMap(document: Document, map: YAMLMap, data: Readonly<Record<string, unknown>>): YAMLMap {
  const names = Object.keys(data);
  map.items = map.items.filter(({ key }) => isScalar(key) && names.includes(String(key.value)));
  names.forEach((name, index) => {
    const pair = map.items.find(({ key }) => isScalar(key) && key.value === name);
    if (pair) pair.value = revise(document, pair.value, data[name]);
    else {
      const before = map.items.findLastIndex(({ key }) => isScalar(key) && names.indexOf(String(key.value)) < index);
      map.items.splice(before + 1, 0, document.createPair(name, created(document, data[name], map)));
    }
  });
  return map;
}

function reviseList(document: Document, list: YAMLSeq, values: readonly unknown[]): YAMLSeq {
  list.items = values.map((value, index) => revise(document, list.items[index], value, list.items[0]));
  return list;
}

function created(document: Document, value: unknown, like: unknown): unknown {
  const flow = (isMap(like) || isSeq(like)) && like.flow === true;
  const node = document.createNode(value, { flow });
  const quotes = isScalar(like) && typeof like.value === 'string' ? like.type : undefined;
  if (node instanceof Scalar && typeof value === 'string' && quotes?.startsWith('QUOTE')) node.type = quotes;
  return node;
}

/** Entries write `[a, b]` but `{ a: b }`; the library knows one padding for both. */
function keepFlowLists(document: Document): void {
  visit(document, {
    Seq: (_key, list) => {
      if (!list.flow) return;
      list.toString = (context, ...rest) =>
        YAMLSeq.prototype.toString.call(list, context && { ...context, flowCollectionPadding: '' }, ...rest);
    },
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
