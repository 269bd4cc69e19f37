import type { Range } from './text.ts';

/** One replacement in a text: what stands in the range gives way to `text`. An empty range inserts. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

export function insert(at: number, text: string): TextEdit {
  return { range: { start: at, end: at }, text };
}

export function replace(range: Range, text: string): TextEdit {
  return { range: { start: range.start, end: range.end }, text };
}

export function remove(start: number, end: number): TextEdit {
  return { range: { start, end }, text: '' };
}

/** The text after edits that do not overlap; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, text: put } of inOrder(edits)) {
    result += text.slice(at, range.start) + put;
    at = Math.max(at, range.end);
  }
  return result + text.slice(at);
}

/** By place; those at the same place stay in the order in which they are given. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => a.edit.range.start - b.edit.range.start || a.index - b.index)
    .map(({ edit }) => edit);
}

/**
 * Whether two edits get into each other's way: they replace the same letters, or one inserts where the other
 * replaces, so that it would not be clear what comes first. Two insertions at one place are fine.
 */
export function collide({ range: a }: TextEdit, { range: b }: TextEdit): boolean {
  const bothInsert = a.start === a.end && b.start === b.end;
  return !bothInsert && a.start <= b.end && b.start <= a.end;
}
