import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { FilledPart } from '../core/index.ts';
import { partsOfHtml } from './html-parts.ts';

/** The texts and tables of a page of Markdown, as GitHub and others read it. */
export function partsOfMarkdown(markdown: string): FilledPart[] {
  const html = micromark(widened(markdown), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return partsOfHtml(html).map(part =>
    part.kind === 'text' ? part : { ...part, rows: part.rows.map(row => row.map(withBreaks)) },
  );
}

/** Mark-up of HTML is text here, so that nothing in angle brackets is lost; line breaks are all that people write in cells. */
function withBreaks<Cell extends { readonly text: string }>(cell: Cell): Cell {
  return { ...cell, text: cell.text.replace(/\s*<br\s*\/?>\s*/gi, '\n') };
}

/** The line below the headings of a table. */
const rule = /^ {0,3}(?=.*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/** So many cells more than it has headings a row may have; without room for them what stands there would be left out. */
const room = 8;

/** Tables with some more columns, without headings: whoever writes a bar in a text has made more cells than there are headings. */
function widened(markdown: string): string {
  const lines = markdown
    .split(/\r\n|\r|\n/)
    .map(line => (isTooWide(line) ? line.replaceAll('|', '\\|') : line));
  return lines
    .map((line, index) => {
      if (isRule(line) && index > 0) return `${ended(line)}${' --- |'.repeat(room)}`;
      const below = lines[index + 1];
      return below !== undefined && isRule(below) && line.includes('|')
        ? `${ended(line)}${'  |'.repeat(room)}`
        : line;
    })
    .join('\n');
}

/** Of a line with more bars than any table of a pack has: each row would be made as wide as the widest. It is a text. */
function isTooWide(line: string): boolean {
  return line.length > mostBars && line.split('|').length > mostBars;
}

const mostBars = 200;

function isRule(line: string): boolean {
  return rule.test(line.trimEnd());
}

function ended(line: string): string {
  const text = line.trimEnd();
  return /(?<!\\)\|$/.test(text) ? text : `${text} |`;
}
