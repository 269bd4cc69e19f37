import { stringify } from 'csv-stringify/sync';

type Cell = string | number | boolean | null | undefined;

/** RFC 4180, with a mark by which spreadsheets know UTF-8; what would be a formula there stays a text. */
export function csv(headings: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([headings, ...rows], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // A number is none of a formula, also below zero.
    cast: { boolean: String, number: value => ({ value: String(value), escape_formulas: false }) },
  });
}
