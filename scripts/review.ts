import { appendFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Evidence, evidenceLevels, warningSigns } from '../src/catalogue/evidence.ts';
import { type CheckResult, checkContent } from '../src/content/check.ts';
import { readFolder } from '../src/content/disk.ts';
import { byPlace, isError, type Problem } from '../src/content/problem.ts';
import { formatProblems, summary } from '../src/content/report.ts';
import type { RawFile } from '../src/content/rule.ts';
import { newHosts, pageChanges } from '../src/review/entry-changes.ts';
import { changesBetween, type FileChange, treeOf } from '../src/review/files.ts';
import { placeProblems } from '../src/review/place-problems.ts';
import { reviewMarkdown } from '../src/review/summary.ts';
import { catalogueOf } from './catalogue.ts';
import { today } from './today.ts';

const usage = `npm run review -- --base ORDNER --head ORDNER [--format text|github] [--summary DATEI] [--code-quality DATEI]
Vergleicht zwei Stände des Repositorys und prüft den Vorschlag (head) mit den Regeln dieses Programms. Vom Vorschlag wird
nichts ausgeführt und nichts installiert; seine Dateien werden nur gelesen. Ergebnis 1, wenn ein Fehler dazukommt.`;

interface Side {
  files: RawFile[];
  result: CheckResult;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      base: { type: 'string' },
      head: { type: 'string' },
      format: { type: 'string', default: 'text' },
      summary: { type: 'string' },
      'code-quality': { type: 'string' },
    },
  });
  const { base, head, format } = values;
  if (base === undefined || head === undefined || (format !== 'text' && format !== 'github')) {
    console.error(usage);
    return 2;
  }
  const changes = changesBetween(await treeOf(base), await treeOf(head));
  const places = placeProblems(changes);
  // With a link or a special file among them, the folder is not read at all.
  const readable = !places.some(({ rule }) => rule === 'file-type');
  const before = await read(base);
  const after = readable ? await read(head) : undefined;
  const problems = [...places, ...(after ? newProblems(before, after, changes) : [])].sort(byPlace);
  const changed = new Set(changes.map(({ path }) => path));
  const isChanged = ({ file }: RawFile) => changed.has(`content/${file}`);
  const review = {
    changes,
    problems,
    pages: after ? pageChanges(before.result.contents, after.result.contents) : [],
    levels: after ? levelChanges(before, after) : [],
    hosts: after ? newHosts(texts(before.files), texts(after.files.filter(isChanged))) : [],
  };
  const report = formatProblems(problems, format, '');
  if (report !== '') console.log(report);
  if (values['code-quality']) await writeFile(values['code-quality'], formatProblems(problems, 'gitlab', ''));
  if (values.summary) await appendFile(values.summary, reviewMarkdown(review));
  else console.log(reviewMarkdown(review));
  console.error(`${changes.length} geänderte Dateien: ${summary(problems)}.`);
  return problems.some(isError) ? 1 : 0;
}

const texts = (files: readonly RawFile[]) => files.map(({ text }) => text);

async function read(root: string): Promise<Side> {
  const { files, problems } = readFolder(resolve(join(root, 'content')));
  const result = checkContent(files, today());
  return { files, result: { ...result, problems: [...problems, ...result.problems] } };
}

/** Problems of changed files, and those of other files that the proposal causes, such as a link to a deleted entry. */
function newProblems(before: Side, after: Side, changes: readonly FileChange[]): Problem[] {
  const changed = new Set(changes.map(({ path }) => path));
  const key = ({ rule, file, message }: Problem) => `${rule} ${file} ${message}`;
  const known = new Set(before.result.problems.map(key));
  return after.result.problems
    .filter((problem) => changed.has(`content/${problem.file}`) || !known.has(key(problem)))
    .map((problem) => ({ ...problem, file: `content/${problem.file}` }));
}

function levelChanges(before: Side, after: Side) {
  const [was, is] = [catalogueOf(before.result.contents, today()), catalogueOf(after.result.contents, today())];
  return is.entries.flatMap(({ ref, data }) => {
    const [old, now] = [was.evidence(ref), is.evidence(ref)];
    if (!old || !now || evidenceText(old) === evidenceText(now)) return [];
    return [{ title: data.title, before: evidenceText(old), after: evidenceText(now) }];
  });
}

/** A level by its name, or the sign that stands instead. */
const evidenceText = ({ level, sign }: Evidence) =>
  [level === undefined ? undefined : evidenceLevels[level].name, sign && warningSigns[sign]].filter(Boolean).join(', ');

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
