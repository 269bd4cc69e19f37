import type { Range } from '../../util/text.ts';
import { nextLine } from '../words.ts';
import { type Correction, titles } from './corrections.ts';

/** What is left of a merge that was not finished. */
export interface Conflict {
  /** The line that begins it. */
  readonly range: Range;
  /** Everything but the first of the two versions, which is read. */
  readonly erase: readonly Range[];
  /** Either of the two may be the right one. */
  readonly corrections: readonly Correction[];
}

/** The lines that Git writes into a conflict. */
interface Marks {
  readonly ours: Range;
  /** The version that both come from, where it is shown. */
  readonly base?: Range;
  readonly theirs?: Range;
}

/** Finds the marks that Git writes where two versions of a text do not fit together. */
export function conflictsIn(text: string): Conflict[] {
  if (!text.includes('<<<<<<<')) return [];
  const found: Conflict[] = [];
  let marks: Marks | undefined;
  for (const { 0: line, index } of text.matchAll(/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$).*$/gm)) {
    const mark = { start: index, end: index + line.trimEnd().length };
    if (line.startsWith('<')) marks = { ours: mark };
    else if (line.startsWith('|')) marks = marks && { ...marks, base: mark };
    else if (line.startsWith('=')) marks = marks && { ...marks, theirs: mark };
    else if (marks?.theirs) {
      found.push(conflictBetween({ ...marks, theirs: marks.theirs, end: mark }, text));
      marks = undefined;
    }
  }
  return found;
}

function conflictBetween(
  { ours, base, theirs, end }: Marks & { readonly theirs: Range; readonly end: Range },
  text: string,
): Conflict {
  const behind = (line: Range) => Math.min(nextLine(text, line.end), text.length);
  const rest = (base ?? theirs).start;
  const without = (start: number, end: number) => ({ start, end, text: '' });
  const first = [without(ours.start, behind(ours)), without(rest, behind(end))];
  const second = [without(ours.start, behind(theirs)), without(end.start, behind(end))];
  return {
    range: ours,
    erase: [ours, { start: rest, end: end.end }],
    corrections: [
      { title: titles.keepFirst(), edits: first, isSure: false, isVersion: true },
      { title: titles.keepSecond(), edits: second, isSure: false, isVersion: true },
    ],
  };
}
