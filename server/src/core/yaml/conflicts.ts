import type { Range } from '../text.ts';

/** What is left of a merge that was not finished. */
export interface Conflict {
  /** The line that begins it. */
  readonly range: Range;
  /** Everything but the first of the two versions, which is read. */
  readonly erase: readonly Range[];
}

const CONFLICT = /^(<{7}(?: .*)?$)[\s\S]*?(^={7}\r?$[\s\S]*?^>{7}(?: .*)?$)/gm;

/** Finds the marks that Git writes where two versions of a text do not fit together. */
export function conflictsIn(text: string): Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  return [...text.matchAll(CONFLICT)].map(({ 0: whole, 1: mark = '', 2: theirs = '', index }) => {
    const range = { start: index, end: index + mark.trimEnd().length };
    const end = index + whole.length;
    return { range, erase: [range, { start: end - theirs.length, end }] };
  });
}
