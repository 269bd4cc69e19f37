import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  HeightRule,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { AgreementView } from '../core/index.ts';
import type { Block, TableBlock } from './block.ts';
import { blocksOf } from './blocks.ts';
import { columnWidths } from './column-widths.ts';

/** Twentieths of a point between the margins of an A4 page, upright and on its side. */
const uprightWidth = 9638;
const sidewaysWidth = 14570;
/** As high as a row is that people write in, in the same units. */
const formRow = 420;

/** What a Word file has besides its blocks. */
export interface WordFile {
  readonly title: string;
  /** The code of the language of its texts. */
  readonly language: string;
  /** At the top of each page. */
  readonly header: string;
  /** The day that it is stamped with, as ISO date. */
  readonly date: string;
  /** The tool that made it: `partnership 1.2.0`. */
  readonly madeBy: string;
  /** At the foot of each page, before its number; empty for nothing. */
  readonly foot: string;
  /** What stands above the links to its parts; undefined where it has none. */
  readonly contents: string | undefined;
}

/** The view as a Word file with real styles, headings and tables. The same view gives the same bytes. */
export function wordReport(view: AgreementView, madeBy: string): Promise<Uint8Array> {
  const { title, language, head, labels, asOf, madeFor } = view;
  const header = `${title} · ${labels.version} ${head.version}`;
  return wordPage(blocksOf(view), {
    title,
    language,
    header,
    date: asOf.date,
    madeBy,
    foot: madeFor,
    contents: labels.contents,
  });
}

/** The same of whatever consists of blocks; the first one is the title. */
export async function wordPage(blocks: readonly Block[], file: WordFile): Promise<Uint8Array> {
  const { title, language, header, date, madeBy, foot, contents } = file;
  const sections = sectionsOf(blocks);
  const document = new Document({
    title,
    creator: madeBy,
    lastModifiedBy: madeBy,
    styles: stylesIn(language),
    numbering: {
      config: [marked('bullets', LevelFormat.BULLET, '•'), marked('numbers', LevelFormat.DECIMAL, '%1.')],
    },
    features: { updateFields: false },
    sections: sections.map(({ blocks: own, isSideways }, index) => ({
      properties: pageOf(isSideways),
      headers: { default: headerOf(header) },
      footers: { default: footer(foot) },
      children: own.flatMap(block => [
        ...wordOf(block, isSideways ? sidewaysWidth : uprightWidth),
        ...(contents !== undefined && index === 0 && block.kind === 'title'
          ? contentsOf(blocks, contents)
          : []),
      ]),
    })),
  });
  return steady(new Uint8Array(await Packer.toArrayBuffer(document)), date);
}

/** A list whose items are marked by a sign or counted. */
function marked(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 400, hanging: format === LevelFormat.DECIMAL ? 340 : 260 } } };
  return { reference, levels: [{ level: 0, format, text, alignment: AlignmentType.LEFT, style }] };
}

/** The part with the widest table stands on pages that lie on their side. */
function sectionsOf(blocks: readonly Block[]) {
  const sections: { readonly isSideways: boolean; readonly blocks: Block[] }[] = [];
  let isSideways = false;
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) isSideways = block.id === 'duties';
    const last = sections.at(-1);
    if (last?.isSideways === isSideways) last.blocks.push(block);
    else sections.push({ isSideways, blocks: [block] });
  }
  return sections;
}

function pageOf(isSideways: boolean) {
  const margin = { top: 1300, right: 1134, bottom: 1300, left: 1134 };
  // The library exchanges the two for a page on its side.
  const size = { width: 11906, height: 16838, ...(isSideways && { orientation: PageOrientation.LANDSCAPE }) };
  return { page: { size, margin } };
}

/** Word checks spelling by a language with its country. */
const countries: Readonly<Record<string, string>> = { en: 'en-GB', sv: 'sv-SE' };

const stylesIn = (language: string) => ({
  default: {
    document: {
      run: { font: 'Calibri', size: 21, language: { value: countries[language] ?? language } },
      paragraph: { spacing: { after: 80 } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { size: 28, bold: true, color: '1F3864' },
      paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { size: 23, bold: true },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: '595959' } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { indent: { left: 200 } },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents Title',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 120, after: 40 } },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 18 }, paragraph: { spacing: { after: 0 } } },
  ],
});

function headerOf(text: string): Header {
  return new Header({ children: [new Paragraph({ style: 'Quiet', text })] });
}

function footer(foot: string): Footer {
  const children = [
    ...(foot === '' ? [] : [new TextRun(`${foot} · `)]),
    new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({
    children: [new Paragraph({ style: 'Quiet', alignment: AlignmentType.CENTER, children })],
  });
}

/** Plain links: Word would ask its reader whether to update a table of contents. */
function contentsOf(blocks: readonly Block[], title: string): Paragraph[] {
  const lines = blocks.flatMap(block =>
    block.kind === 'heading' && block.id !== undefined
      ? [
          new Paragraph({
            spacing: { after: 20 },
            children: [
              new InternalHyperlink({
                anchor: block.id,
                children: [new TextRun({ text: block.text, style: 'Hyperlink' })],
              }),
            ],
          }),
        ]
      : [],
  );
  return [
    new Paragraph({ style: 'ContentsTitle', text: title }),
    ...lines,
    new Paragraph({ text: '', spacing: { after: 60 } }),
  ];
}

function wordOf(block: Block, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, text: block.text })];
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [
        new Paragraph({
          ...(block.tone === 'quiet' && { style: 'Quiet' }),
          ...(block.tone === 'note' && { style: 'Note' }),
          children: [new TextRun({ text: block.text, bold: block.tone === 'strong' })],
        }),
      ];
    case 'list':
      return block.items.map(
        text =>
          new Paragraph({ text, numbering: { reference: 'bullets', level: 0 }, spacing: { after: 20 } }),
      );
    case 'numbers':
      return block.items.map(
        text =>
          new Paragraph({ text, numbering: { reference: 'numbers', level: 0 }, spacing: { after: 20 } }),
      );
    case 'table':
      return [tableOf(block, width), new Paragraph({ text: '', spacing: { after: 0 } })];
    case 'signatures':
      return block.names.flatMap(name => [
        new Paragraph({ text: '______________________________', spacing: { before: 700, after: 0 } }),
        new Paragraph({ text: name, spacing: { after: 0 } }),
        new Paragraph({ style: 'Quiet', text: block.below }),
      ]);
  }
}

function headingOf({ level, text, id }: Block & { readonly kind: 'heading' }): Paragraph {
  const heading = level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  if (id === undefined) return new Paragraph({ heading, text });
  return new Paragraph({ heading, children: [new Bookmark({ id, children: [new TextRun(text)] })] });
}

function tableOf(table: TableBlock, width: number): Table {
  const { columns, rows, isForm } = table;
  // What is to be written has its room as well.
  const widths = isForm ? widthsByShare(columns, width) : columnWidths(table, width);
  const row = (cells: readonly string[], isHeading: boolean) =>
    new TableRow({
      ...(isHeading && { tableHeader: true }),
      cantSplit: true,
      ...(isForm && { height: { value: formRow, rule: HeightRule.ATLEAST } }),
      children: cells.map(
        (text, column) =>
          new TableCell({
            width: { size: widths[column] ?? 0, type: WidthType.DXA },
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            ...(isHeading && { shading: { fill: 'E7EBF3' } }),
            children: [
              new Paragraph({
                style: 'Cell',
                children: [new TextRun({ text, bold: isHeading || column === 0 })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ heading }) => heading),
        true,
      ),
      ...rows.map(cells => row(cells, false)),
    ],
  });
}

function widthsByShare(columns: TableBlock['columns'], width: number): number[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }) => Math.floor((width * share) / shares));
}

/** The library stamps the time, and counts bookmarks over the life of the process; without both, the same text is the same file. */
function steady(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const edit = (name: string, change: (xml: string) => string) => {
    const part = parts[name];
    if (part) parts[name] = strToU8(change(strFromU8(part)));
  };
  edit('docProps/core.xml', xml =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  edit('word/document.xml', xml => {
    const numbers = new Map<string, number>();
    return xml.replace(/(<w:bookmark(?:Start|End)[^>]*w:id=")([^"]*)/g, (_, before, id) => {
      if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
      return `${before}${numbers.get(id)}`;
    });
  });
  const sorted: Zippable = {};
  for (const name of Object.keys(parts).sort()) sorted[name] = parts[name] as Uint8Array;
  return zipSync(sorted, { mtime: new Date(`${date}T12:00:00Z`) });
}
