import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLMap } from 'yaml';
import { quickYaml } from '#quick-yaml';
import type { Finding, Position } from './problem.ts';
import { quickPlace } from './quick-place.ts';

/** Front matter and body of an MDX file, or the whole of a YAML file. */
export interface SplitSource {
  yaml: string;
  /** Line in the file on which the YAML begins. */
  yamlLine: number;
  /** The body with one empty line for every line above it, so that places in it are places in the file. */
  body: string;
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?^---[ \t]*(?:\r?\n|$)/mu;

/** Splits an MDX file; `undefined` when it does not begin with a block between two lines of `---`. */
export function splitSource(text: string): SplitSource | undefined {
  const match = fence.exec(text);
  if (match?.index !== 0) return undefined;
  const head = match[0];
  const lines = head.split('\n').length - 1;
  return { yaml: match[1] ?? '', yamlLine: 2, body: '\n'.repeat(lines) + text.slice(head.length) };
}

/** YAML read with a closed set of features, and a way from a field to its place in the file. */
export interface FrontMatter {
  data: unknown;
  /** Place of a field, or of its nearest parent that exists. */
  locate(path: readonly PropertyKey[]): Position;
  /** Place of the value of a field rather than of its name. */
  place(offset: number): Position;
}

/**
 * Parses YAML 1.2 (core schema): no aliases, no merge keys, no custom tags, unique keys. `gray-matter` is not used,
 * since it runs code in `---js` blocks. Where a quick parser reads the same, it does it alone, and places are looked up when they are
 * asked for; the data and reasons of `parseYamlWithPlaces` count.
 *
 * @param firstLine line of the file on which `source` begins
 */
export function parseYaml(source: string, firstLine: number): { front?: FrontMatter; findings: Finding[] } {
  const data = quickYaml(source);
  if (data === undefined) return parseYamlWithPlaces(source, firstLine);
  let known: FrontMatter | undefined;
  const front = () => {
    known ??= parseYamlWithPlaces(source, firstLine).front;
    return known;
  };
  // A finding is told even where the two should disagree after all: no file may stop the check of the others.
  const beginning: Position = { line: firstLine, column: 1 };
  return {
    findings: [],
    front: {
      data,
      locate: (path) => quickLocate(source, firstLine, data, path) ?? front()?.locate(path) ?? beginning,
      place: (offset) => front()?.place(offset) ?? beginning,
    },
  };
}

function quickLocate(
  source: string,
  firstLine: number,
  data: unknown,
  path: readonly PropertyKey[],
): Position | undefined {
  const place = valueAt(data, path) === undefined ? undefined : quickPlace(source, path);
  return place && { line: firstLine + place.row, column: place.column + 1 };
}

/** Value of a field; undefined when it is not there. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** The slow way: seven times the time, with reasons that can be explained. */
export function parseYamlWithPlaces(source: string, firstLine: number): ReturnType<typeof parseYaml> {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    schema: 'core',
    version: '1.2',
    stringKeys: true,
  });
  const place = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const findings: Finding[] = [...document.errors, ...document.warnings].map((error) => ({
    at: place(error.pos[0]),
    ...germanYamlError(error.code),
  }));
  if (findings.length > 0) return { findings };
  findings.push(...refusedFeatures(document, place));
  if (findings.length > 0) return { findings };
  if (!isMap(document.contents)) {
    return {
      findings: [
        { at: place(0), message: 'Hier werden Felder erwartet', fix: 'Schreiben Sie je Zeile ein Feld: name: Wert.' },
      ],
    };
  }
  const contents = document.contents as YAMLMap;
  return {
    findings,
    front: {
      data: document.toJS({ maxAliasCount: 0 }),
      place,
      locate: (path) => place(offsetOf(contents, path)),
    },
  };
}

function offsetOf(contents: YAMLMap, path: readonly PropertyKey[]): number {
  let node: unknown = contents;
  let offset = contents.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/** Aliases, anchors, tags, and numbers that are not written in plain digits: legal YAML that hides or loses something. */
function refusedFeatures(document: Document.Parsed, place: (offset: number) => Position): Finding[] {
  const findings: Finding[] = [];
  const say = (node: { range?: readonly number[] | null }, message: string, fix: string) =>
    findings.push({ at: place(node.range?.[0] ?? 0), message, fix });
  visit(document, {
    Alias: (_key, node) => {
      say(node, 'Verweise mit * sind im Kopfbereich nicht erlaubt', 'Schreiben Sie den Wert aus.');
    },
    Pair: (_key, pair) => {
      if (isScalar(pair.key) && dangerousKeys.has(String(pair.key.value))) {
        say(pair.key, `Der Feldname „${String(pair.key.value)}“ ist nicht erlaubt`, 'Löschen Sie die Zeile.');
      }
    },
    Node: (_key, node) => {
      if ('anchor' in node && node.anchor)
        say(node, 'Marken mit & sind im Kopfbereich nicht erlaubt', 'Schreiben Sie den Wert aus.');
      if (node.tag) {
        say(node, 'Typangaben mit ! sind im Kopfbereich nicht erlaubt', 'Löschen Sie die Angabe.');
      }
      if (isScalar(node) && typeof node.value === 'number' && /^[-+]?0[0-9]/u.test(node.source ?? '')) {
        say(node, `„${node.source}“ verliert als Zahl ihre führende Null`, 'Setzen Sie den Wert in Anführungszeichen.');
      } else if (isScalar(node) && typeof node.value === 'number' && !/^-?\d+(?:\.\d+)?$/u.test(node.source ?? '')) {
        say(
          node,
          `„${node.source}“ ist keine gewöhnliche Zahl`,
          'Schreiben Sie die Zahl in Ziffern, zum Beispiel 2024.',
        );
      }
    },
  });
  return findings;
}

function germanYamlError(code: string): { message: string; fix: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: 'Dieses Feld steht zweimal', fix: 'Behalten Sie eine der beiden Zeilen.' };
    case 'TAB_AS_INDENT':
      return { message: 'Die Zeile ist mit einem Tabulator eingerückt', fix: 'Rücken Sie mit Leerzeichen ein.' };
    case 'BAD_INDENT':
      return {
        message: 'Die Einrückung passt nicht',
        fix: 'Rücken Sie zusammengehörige Zeilen gleich weit mit Leerzeichen ein.',
      };
    case 'MISSING_CHAR':
      return {
        message: 'Ein Anführungszeichen oder eine Klammer fehlt',
        fix: 'Schließen Sie „"“, „\'“, „]“ oder „}“.',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'Der Kopfbereich enthält eine zweite Trennlinie',
        fix: 'Löschen Sie die zusätzliche Zeile ---.',
      };
    case 'TAG_RESOLVE_FAILED':
      return { message: 'Typangaben mit ! sind im Kopfbereich nicht erlaubt', fix: 'Löschen Sie die Angabe.' };
    case 'NON_STRING_KEY':
      return { message: 'Ein Feldname ist kein Wort', fix: 'Verwenden Sie die Feldnamen aus der Anleitung.' };
    default:
      return {
        message: 'Diese Zeile ist kein gültiges YAML',
        fix: 'Setzen Sie Texte mit Doppelpunkt, # oder Anführungszeichen in gerade Anführungszeichen: titel: "Text: mehr Text".',
      };
  }
}
