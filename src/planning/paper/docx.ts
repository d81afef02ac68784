import { HeadingLevel, Paragraph } from 'docx';
import { clean, wordFile } from '../word-file.ts';
import type { Paper } from './paper.ts';

/** The paper as a Word file. */
export const paperDocx = ({ title, sections }: Paper): Promise<Blob> =>
  wordFile({
    title,
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: clean(title) }),
      ...sections.flatMap(({ title: heading, paragraphs }) => [
        new Paragraph({ heading: HeadingLevel.HEADING_2, text: clean(heading) }),
        ...paragraphs.map((text) => new Paragraph({ text: clean(text), spacing: { after: 80 } })),
      ]),
    ],
  });
