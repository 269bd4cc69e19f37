import Papa from 'papaparse';
import type { FilledPart } from '../core/index.ts';

/**
 * The tables of a file of comma-separated values, as spreadsheets write them: whatever stands between its cells, in UTF-8, UTF-16
 * or Windows-1252. Where a row is empty, another table begins.
 */
export function partsOfCsv(bytes: Uint8Array): FilledPart[] {
  const text = textOf(bytes);
  // Excel writes what parts the cells as the first line, for itself.
  const [, told] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = told === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const { data } = Papa.parse<string[]>(body, { delimiter: told ?? delimiterOf(body) });
  return tablesIn(data).map(rows => ({ kind: 'table', rows: rows.map(row => row.map(cellOf)) }));
}

const delimiters = [';', '\t', ',', '|'];

/** What stands between the cells. The library does not know it of tables of two columns with an empty line or a title. */
function delimiterOf(text: string): string {
  const { meta, errors } = Papa.parse<string[]>(text, {
    preview: 10,
    skipEmptyLines: true,
    delimitersToGuess: delimiters,
  });
  if (!errors.some(({ code }) => code === 'UndetectableDelimiter')) return meta.delimiter;
  const divided = (delimiter: string) =>
    Papa.parse<string[]>(text, { delimiter, preview: 50 }).data.filter(({ length }) => length > 1).length;
  const counts = delimiters.map(delimiter => ({ delimiter, rows: divided(delimiter) }));
  const best = counts.reduce((most, each) => (each.rows > most.rows ? each : most));
  return best.rows > 0 ? best.delimiter : ',';
}

/** More columns than this no table of boards or of a pack has: rows are not filled up for the sake of one that is wider. */
const mostColumns = 100;

/** Rows between empty ones, each as wide as the widest. */
function tablesIn(rows: readonly (readonly string[])[]): string[][][] {
  const tables: string[][][] = [];
  let isOpen = false;
  for (const row of rows) {
    const isEmpty = row.every(cell => cell.trim() === '');
    if (!isEmpty && !isOpen) tables.push([]);
    if (!isEmpty) tables.at(-1)?.push([...row]);
    isOpen = !isEmpty;
  }
  for (const table of tables) {
    const widest = table.reduce((most, { length }) => Math.max(most, length), 0);
    const width = Math.min(widest, mostColumns);
    for (const row of table) while (row.length < width) row.push('');
  }
  return tables;
}

function cellOf(text: string) {
  const lines = text.split(/\r\n|\r|\n/).map(line => line.replace(/^\s*[-*•‣▪]\s+/, '• ').trim());
  return { text: lines.filter(line => line !== '' && line !== '•').join('\n'), isStruck: false, span: 1 };
}

/** What Windows-1252 has where Latin-1 has control characters; not every runtime knows the difference. */
const own = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const parts: string[] = [];
    for (let at = 0; at < bytes.length; at += 0x2000)
      parts.push(String.fromCharCode(...bytes.subarray(at, at + 0x2000)));
    return parts.join('').replace(/[\u0080-\u009f]/g, sign => own.charAt(sign.charCodeAt(0) - 0x80));
  }
}
