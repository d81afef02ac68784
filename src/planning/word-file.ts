import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';

/** Twentieths of a point, the unit of Word. */
export const centimetre = 567;

/** Characters that XML 1.0 forbids; Word refuses a file that holds one. */
export const clean = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');

interface Content {
  title: string;
  children: readonly FileChild[];
  landscape?: boolean;
}

/** A Word file: A4, German, one font that every office has, numbered pages. Heavy, so loaded only when it is asked for. */
export const wordFile = ({ title, children, landscape = false }: Content): Promise<Blob> =>
  Packer.toBlob(
    new Document({
      title: clean(title),
      creator: 'Wissensplattform Kinderchancen',
      styles: {
        default: {
          document: { run: { font: 'Arial', size: 21, language: { value: 'de-DE' } } },
          heading1: { run: { font: 'Arial', size: 32, bold: true }, paragraph: { spacing: { after: 160 } } },
          heading2: {
            run: { font: 'Arial', size: 24, bold: true },
            paragraph: { spacing: { before: 200, after: 60 } },
          },
        },
      },
      sections: [
        {
          properties: {
            page: {
              // The library turns the sheet itself.
              size: {
                width: 11_906,
                height: 16_838,
                orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              },
              margin: { top: 2 * centimetre, bottom: 2 * centimetre, left: 2.5 * centimetre, right: 2 * centimetre },
            },
          },
          footers: { default: pageFooter() },
          children,
        },
      ],
    }),
  );

const pageFooter = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
