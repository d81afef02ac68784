import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paper } from './paper.ts';

/** Characters that XML 1.0 forbids; Word refuses a file that holds one. */
const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

const centimetre = 567;

/** The paper as a Word file: A4, German, one font that every office has. Loaded only when it is asked for. */
export function paperDocx(paper: Paper): Promise<Blob> {
  return Packer.toBlob(paperDocument(paper));
}

export function paperDocument({ title, sections }: Paper): Document {
  return new Document({
    title: clean(title),
    creator: 'Wissensplattform Kinderchancen',
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 21, language: { value: 'de-DE' } } },
        heading1: { run: { font: 'Arial', size: 32, bold: true }, paragraph: { spacing: { after: 160 } } },
        heading2: { run: { font: 'Arial', size: 24, bold: true }, paragraph: { spacing: { before: 200, after: 60 } } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 2 * centimetre, bottom: 2 * centimetre, left: 2.5 * centimetre, right: 2 * centimetre },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.RIGHT,
                children: [new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: clean(title) }),
          ...sections.flatMap(({ title: heading, paragraphs }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_2, text: clean(heading) }),
            ...paragraphs.map((text) => new Paragraph({ text: clean(text), spacing: { after: 80 } })),
          ]),
        ],
      },
    ],
  });
}
