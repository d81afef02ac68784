import { fieldsOf } from '../../schemas/describe.ts';
import { kinds } from '../../schemas/kinds.ts';
import { entryAddress } from '../content/address.ts';
import { referenceOf } from '../content/path.ts';
import type { Content } from '../content/read.ts';
import { renderBody } from '../content/render.ts';

type EntryContent = Extract<Content, { kind: 'entry' }>;

/** One place of a page that reads differently; `undefined` where it did or does not exist. */
export interface TextChange {
  label: string;
  before: string | undefined;
  after: string | undefined;
}

/** A page that a reader will see new, changed or no longer. */
export interface PageChange {
  title: string;
  kind: string;
  file: string;
  address: string;
  change: 'neu' | 'geändert' | 'gelöscht';
  texts: TextChange[];
}

const isEntry = (content: Content): content is EntryContent => content.kind === 'entry';

/** Pages of entries that differ between two sets of content. */
export function pageChanges(base: readonly Content[], head: readonly Content[]): PageChange[] {
  const before = new Map(base.filter(isEntry).map((entry) => [entry.path.file, entry]));
  const after = new Map(head.filter(isEntry).map((entry) => [entry.path.file, entry]));
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file): PageChange[] => {
    const old = before.get(file);
    const now = after.get(file);
    const shown = now ?? old;
    if (!shown) return [];
    const texts = old && now ? textChanges(old, now) : [];
    if (old && now && texts.length === 0) return [];
    const slug = 'slug' in shown.path ? shown.path.slug : '';
    return [
      {
        title: shown.data.title,
        kind: kinds[shown.type].singular,
        file,
        address: entryAddress(referenceOf({ type: shown.type, slug }), '/'),
        change: old ? (now ? 'geändert' : 'gelöscht') : 'neu',
        texts,
      },
    ];
  });
}

function textChanges(old: EntryContent, now: EntryContent): TextChange[] {
  const fields = fieldsOf(kinds[now.type].schema).map(({ name, label }) => ({
    label,
    before: valueText(old.data[name]),
    after: valueText(now.data[name]),
  }));
  const [was, is] = [sectionTexts(old), sectionTexts(now)];
  const sections = [...new Set([...was.keys(), ...is.keys()])].map((name) => ({
    label: `Abschnitt „${name}“`,
    before: was.get(name),
    after: is.get(name),
  }));
  return [...fields, ...sections].filter(({ before, after }) => before !== after);
}

function sectionTexts({ tree }: EntryContent): Map<string, string> {
  // The renderer changes the tree that it is given, and the check still needs it.
  return new Map(
    tree ? renderBody(structuredClone(tree), '/').sections.map(({ heading, text }) => [heading, text]) : [],
  );
}

/** A field's value as one line. */
function valueText(value: unknown): string | undefined {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  if (Array.isArray(value)) return value.map((item) => valueText(item) ?? '').join('; ');
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([key, item]) => `${key}: ${valueText(item) ?? ''}`)
      .join(', ');
  return String(value);
}

/** Host names of links and sources in the head that no file of the base names. */
export function newHosts(base: readonly string[], head: readonly string[]): string[] {
  const known = hostsOf(base);
  return [...hostsOf(head)].filter((host) => !known.has(host)).sort();
}

function hostsOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) =>
      Array.from(text.matchAll(/https?:\/\/([^\s/?#"'<>()[\]{}|\\:]+)/giu), (match) =>
        (match[1] ?? '').toLowerCase().replace(/^www\./u, ''),
      ),
    ),
  );
}
