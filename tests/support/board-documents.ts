import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

/** A cell of a table in Word: its lines, and how it is merged. Items of a list begin with a dash. */
export type WordCell =
  | string
  | { readonly text: string; readonly columns?: number; readonly merged?: 'begins' | 'goes on' };

export type WordPart =
  | { readonly heading: string; readonly rank: 1 | 2 | 3 }
  | { readonly bold: string }
  | { readonly text: string }
  | { readonly rows: readonly (readonly WordCell[])[] };

/** A Word file as people make one. */
export async function wordDocument(parts: readonly WordPart[]): Promise<Uint8Array> {
  const document = new Document({
    numbering: {
      config: [{ reference: 'dots', levels: [{ level: 0, format: 'bullet', text: '•' }] }],
    },
    sections: [{ children: parts.map(blockOf) }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const ranks = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function blockOf(part: WordPart) {
  if ('rows' in part) return tableOf(part.rows);
  if ('heading' in part) return new Paragraph({ text: part.heading, heading: ranks[part.rank] });
  return 'bold' in part
    ? new Paragraph({ children: [new TextRun({ text: part.bold, bold: true })] })
    : new Paragraph(part.text);
}

function tableOf(rows: readonly (readonly WordCell[])[]) {
  return new Table({
    rows: rows.map(cells => new TableRow({ children: cells.map(cellOf) })),
  });
}

function cellOf(cell: WordCell) {
  const { text, columns = 1, merged } = typeof cell === 'string' ? { text: cell } : { columns: 1, ...cell };
  return new TableCell({
    columnSpan: columns,
    ...(merged && {
      verticalMerge: merged === 'begins' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
    }),
    children: text
      .split('\n')
      .map(line =>
        line.startsWith('- ')
          ? new Paragraph({ text: line.slice(2), numbering: { reference: 'dots', level: 0 } })
          : new Paragraph(line),
      ),
  });
}
