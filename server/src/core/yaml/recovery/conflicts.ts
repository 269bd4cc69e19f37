import type { Range } from '../../util/text.ts';

/** What is left of a merge that was not finished. */
export interface Conflict {
  /** The line that begins it. */
  readonly range: Range;
  /** Everything but the first of the two versions, which is read. */
  readonly erase: readonly Range[];
}

/** Finds the marks that Git writes where two versions of a text do not fit together. */
export function conflictsIn(text: string): Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: Conflict[] = [];
  let range: Range | undefined;
  let theirs: number | undefined;
  for (const { 0: mark, index } of text.matchAll(/^(?:<{7}|={7}|>{7})(?=[ \r\n]|$).*$/gm)) {
    const end = index + mark.trimEnd().length;
    if (mark.startsWith('<')) range = { start: index, end };
    else if (mark.startsWith('=')) theirs = range && index;
    else if (range && theirs !== undefined) {
      found.push({ range, erase: [range, { start: theirs, end }] });
      range = undefined;
      theirs = undefined;
    }
  }
  return found;
}
