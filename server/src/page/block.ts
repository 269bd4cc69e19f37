import type { Labels } from '../core/index.ts';

/** What a page consists of where it is read from top to bottom: in Word and in Markdown. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'strong' | 'quiet' | 'note' }
  | { readonly kind: 'list' | 'numbers'; readonly items: readonly string[] }
  | TableBlock
  | { readonly kind: 'signatures'; readonly names: readonly string[]; readonly below: string };

export interface TableBlock {
  readonly kind: 'table';
  /** Whether people fill it in: its empty cells have room for that. */
  readonly isForm?: true;
  /** With how wide each is among the others. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  readonly rows: readonly (readonly string[])[];
}

/** A table, or that there is nothing in it. */
export function table(
  headings: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  labels: Labels,
): Block {
  if (rows.length === 0) return paragraph(labels.nothing, 'quiet');
  const all = headings.map((heading, column) => ({ heading, share: shares[column] ?? 1 }));
  const used = all.map((_, column) => column === 0 || rows.some(row => row[column] !== ''));
  return {
    kind: 'table',
    columns: all.filter((_, column) => used[column]),
    rows: rows.map(row => row.filter((_, column) => used[column])),
  };
}

/** A table that people fill in, with all its columns, whatever stands in them. */
export function form(
  headings: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): TableBlock {
  const columns = headings.map((heading, column) => ({ heading, share: shares[column] ?? 1 }));
  return { kind: 'table', isForm: true, columns, rows };
}

export function part(id: string, text: string): Block {
  return { kind: 'heading', level: 1, text, id };
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 2, text };
}

export function paragraph(text: string, tone?: 'strong' | 'quiet' | 'note'): Block {
  return { kind: 'paragraph', text, ...(tone && { tone }) };
}
