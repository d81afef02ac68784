import type { Source } from '../../schemas/source.ts';

export interface MarkdownEntry {
  title: string;
  kind: string;
  summary: string;
  facts: readonly { label: string; text: string }[];
  sections: readonly { heading: string; text: string }[];
  sources: readonly Source[];
  url: string;
  licence: string;
}

/** Characters that would start markup in a line of Markdown. */
const plain = (text: string) => text.replace(/([\\`*_[\]<>|])/gu, '\\$1');

/** An entry as Markdown: facts, text by section, sources, origin. */
export function toMarkdown({ title, kind, summary, facts, sections, sources, url, licence }: MarkdownEntry): string {
  return [
    `# ${plain(title)}`,
    kind,
    plain(summary),
    facts.map(({ label, text }) => `- **${label}:** ${plain(text)}`).join('\n'),
    ...sections.flatMap(({ heading, text }) => [`## ${heading}`, ...text.split('\n').map(plain)]),
    '## Quellen',
    sources
      .map(
        ({ title: name, publisher, url: address, date }, index) =>
          `${index + 1}. ${plain(name)}, ${plain(publisher)}${date === undefined ? '' : `, ${date}`}${address ? `, <${address}>` : ''}`,
      )
      .join('\n'),
    `Aus: <${url}>, Lizenz: ${licence}`,
    '',
  ].join('\n\n');
}
