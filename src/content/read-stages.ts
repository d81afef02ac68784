import type { z } from 'zod';
import { parseYaml, splitSource } from './front-matter.ts';
import { parseBody } from './parse.ts';
import { type ContentPath, readPath } from './path.ts';
import { type Finding, isError, type Problem, start } from './problem.ts';
import type { Content, ReadResult } from './read.ts';
import type { EntryData, EntryFile, RawFile, Rule, RuleContext } from './rule.ts';
import { rulesOf } from './rules/all.ts';
import { encoding } from './rules/encoding.ts';
import { fileSize } from './rules/file-size.ts';
import { lineLength } from './rules/line-length.ts';
import { reading } from './rules/reading.ts';
import { bySchema } from './schema-problems.ts';

/** Rules over the raw file after which it is not parsed: parsing would be slow, or would read what is not there. */
const unreadable: ReadonlySet<string> = new Set([fileSize.id, encoding.id, lineLength.id]);

/**
 * Reads one file to typed content. Never throws for what a file may contain: everything wrong comes back as a problem,
 * and a file with an error yields no content. The stages run in order and stop at the first that finds errors, since the
 * next could not read the file (bytes → YAML → schema → Markdown tree → whole entry).
 *
 * @param schemaOf schema of a file by its path; a script for browsers brings only those that it needs
 */
export function readStages(raw: RawFile, context: RuleContext, schemaOf: (path: ContentPath) => z.ZodType): ReadResult {
  const problems: Problem[] = [];
  const report = (rule: Pick<Rule, 'id' | 'severity'>, findings: readonly Finding[]) => {
    for (const { at, ...finding } of findings) {
      // A reading step stumbles over what a raw rule has already named; one fault gets one message.
      const named = problems.some((known) => known.fixable && known.severity === 'error' && known.line === at.line);
      if (named && (rule === reading.yaml || rule === reading.schema)) continue;
      problems.push({ rule: rule.id, severity: rule.severity, file: raw.file, ...at, ...finding });
    }
  };
  const failed = () => problems.some(isError);

  const path = readPath(raw.file);
  if ('reason' in path) {
    report(reading.path, [{ at: start, message: path.reason, fix: path.fix }]);
    return { problems };
  }
  for (const rule of rulesOf('raw')) report(rule, rule.check(raw, context));
  if (problems.some(({ rule }) => unreadable.has(rule))) return { problems };

  const source = path.kind === 'entry' ? splitSource(raw.text) : { yaml: raw.text, yamlLine: 1, body: '' };
  if (!source) {
    report(reading.frontMatter, [
      {
        at: start,
        message: 'Der Kopfbereich fehlt',
        fix: 'Beginnen Sie die Datei mit einer Zeile ---, dann den Feldern, dann wieder ---.',
      },
    ]);
    return { problems };
  }
  const yaml = parseYaml(source.yaml, source.yamlLine);
  report(reading.yaml, yaml.findings);
  const parsedBody = path.kind === 'entry' ? parseBody(source.body) : undefined;
  if (parsedBody) {
    report(reading.mdx, parsedBody.findings);
    if (parsedBody.tree) {
      const file = { path: path as ContentPath & { kind: 'entry' }, tree: parsedBody.tree };
      for (const rule of rulesOf('tree')) report(rule, rule.check(file, context));
    }
  }
  const { front } = yaml;
  if (!front) return { problems };

  const schema = schemaOf(path);
  const { data, findings } = bySchema(front, schema);
  report(reading.schema, findings);
  if (data === undefined) return { problems };
  for (const rule of rulesOf('front')) report(rule, rule.check({ path, front }, context));
  if (failed()) return { problems };

  if (path.kind === 'entry' || path.kind === 'indicator') {
    const type = path.kind === 'entry' ? path.type : 'indicator';
    const entry: EntryFile = {
      path,
      type,
      data: data as EntryData,
      front,
      ...(parsedBody?.tree ? { tree: parsedBody.tree } : {}),
    };
    for (const rule of rulesOf('entry')) report(rule, rule.check(entry, context));
    return failed() ? { problems } : { content: { kind: 'entry', ...entry }, problems };
  }
  const kind = isWordList(path) ? 'words' : path.kind;
  return { content: { kind, path, data, front } as Content, problems };
}

/** Lists of words stand among the vocabularies and are told by their name. */
export const isWordList = (path: ContentPath) => path.kind === 'vocabulary' && path.slug.endsWith('-words');
