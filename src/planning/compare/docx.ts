import { HeadingLevel, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import { centimetre, clean, wordFile } from '../word-file.ts';
import type { CompareCard } from './card.ts';
import { missing, tableOf } from './table.ts';

/** Width of the text on a sheet across, and of the first column, which names what is compared. */
const width = { sheet: 25 * centimetre, names: 4 * centimetre };
const textSize = 19;

/** The comparison as a Word file: one column an entry, the head repeated on every sheet. */
export function compareDocx(cards: readonly CompareCard[]): Promise<Blob> {
  const columns = [width.names, ...cards.map(() => Math.floor((width.sheet - width.names) / cards.length))];
  const row = (cells: readonly (readonly Paragraph[])[], tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (children, index) =>
          new TableCell({
            children,
            width: { size: columns[index] ?? width.names, type: WidthType.DXA },
            margins: { top: 60, bottom: 60, left: 90, right: 90 },
          }),
      ),
    });
  return wordFile({
    title: 'Vergleich',
    landscape: true,
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: 'Vergleich' }),
      new Paragraph({ text: 'Zeilen mit dem Zeichen ≠ unterscheiden sich.', spacing: { after: 120 } }),
      new Table({
        layout: TableLayoutType.FIXED,
        columnWidths: columns,
        rows: [
          row(
            [
              [line('Merkmal', { bold: true })],
              ...cards.map(({ title, kind, place }) => [line(title, { bold: true }), line(`${kind} · ${place}`)]),
            ],
            true,
          ),
          ...tableOf(cards).map(({ label, cells, differs }) =>
            row([
              [line(differs ? `${label} ≠` : label, { bold: true })],
              ...cells.map((texts) =>
                texts.length === 0 ? [line(missing, { italics: true })] : texts.map((text) => line(text)),
              ),
            ]),
          ),
        ],
      }),
    ],
  });
}

const line = (text: string, look: { bold?: true; italics?: true } = {}) =>
  new Paragraph({ children: [new TextRun({ text: clean(text), size: textSize, ...look })] });
