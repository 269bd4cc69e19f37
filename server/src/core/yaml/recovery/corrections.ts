import { type Text, t } from '../../l10n/message.ts';
import type { Mend } from './mended.ts';

/** A way to write what was meant, so that reading no longer has to guess it. */
export interface Correction {
  /** What it does, as a menu shows it. */
  readonly title: Text;
  /** Changes of the text as it was written, in its order. */
  readonly edits: readonly Mend[];
  /** Whether nothing else can have been meant. */
  readonly isSure: boolean;
  /** Whether it brings back text that nothing is known of yet: what is wrong there is not its fault. */
  readonly isVersion?: true;
  /** Whether it is only worth a thought where nothing else makes sense of the text. */
  readonly isFallback?: true;
}

/** Those that the data of a finding carries; undefined where reading knows of none. */
export function correctionsIn({ data }: { readonly data?: unknown }): readonly Correction[] | undefined {
  return typeof data === 'object' && data !== null
    ? (data as { corrections?: readonly Correction[] }).corrections
    : undefined;
}

/** What corrections do, in the words of a menu. Lines are counted from 1. */
export const titles = {
  addColon: (key: string) => t`Add the colon after “${key}”`,
  spaceBehindColon: () => t`Add a space behind the colon`,
  replaceByColon: (sign: string) => t`Replace “${sign}” by a colon`,
  spaceBehindDash: () => t`Add a space behind the dash`,
  /** @param signs what stands where each of the dashes is meant */
  replaceByDash: (signs: readonly string[]) => {
    const { length, 0: first = '', [length - 1]: last = '' } = signs;
    if (length === 1) return t`Replace “${first}” by “- ”`;
    return first === last
      ? t`Replace “${first}” by “- ” on ${length} lines`
      : t`Replace “${first}” to “${last}” by “- ” on ${length} lines`;
  },
  bracesForParentheses: (lines: number) =>
    lines === 1 ? t`Replace “( )” by “{ }”` : t`Replace “( )” by “{ }” on ${lines} lines`,
  deleteCommas: (lines: number) =>
    lines === 1 ? t`Delete the comma` : t`Delete the commas at the end of ${lines} lines`,
  deleteFences: (lines: number) =>
    lines === 1 ? t`Delete the line with the backquotes` : t`Delete the ${lines} lines with backquotes`,
  replaceWideSigns: (count: number) =>
    count === 1 ? t`Replace the sign by that of YAML` : t`Replace the ${count} signs by those of YAML`,
  addDash: (words: string) => t`Add the dash before “${short(words)}”`,
  deleteDash: (words: string) => t`Delete the dash before “${short(words)}”`,
  deleteSign: (sign: string) => t`Delete “${sign}”`,
  deleteLine: (words: string) => t`Delete the line “${short(words)}”`,
  makeComment: (words: string) => t`Make “${short(words)}” a comment`,
  /** @param by columns, to the right; negative: to the left */
  move: (first: number, last: number, by: number) =>
    first === last ? moveLine(first, by) : moveLines(first, last, by),
  swap: (upper: number) => t`Swap lines ${upper} and ${upper + 1}`,
  replaceTabs: (lines: number) =>
    lines === 1 ? t`Replace the tab by spaces` : t`Replace the tabs on ${lines} lines by spaces`,
  deleteInvisible: (count: number) =>
    count === 1 ? t`Delete the invisible character` : t`Delete the ${count} invisible characters`,
  replaceFalseSpaces: (count: number) =>
    count === 1
      ? t`Replace the no-break space by a common space`
      : t`Replace the ${count} no-break spaces by common spaces`,
  joinAbove: (words: string) => t`Add “${short(words)}” to the text above`,
  keepFirst: () => t`Keep the first version`,
  keepSecond: () => t`Keep the second version`,
} as const;

function moveLine(line: number, by: number): Text {
  if (by === 1) return t`Move line ${line} by one space to the right`;
  if (by === -1) return t`Move line ${line} by one space to the left`;
  return by > 0
    ? t`Move line ${line} by ${by} spaces to the right`
    : t`Move line ${line} by ${-by} spaces to the left`;
}

function moveLines(first: number, last: number, by: number): Text {
  if (by === 1) return t`Move lines ${first} to ${last} by one space to the right`;
  if (by === -1) return t`Move lines ${first} to ${last} by one space to the left`;
  return by > 0
    ? t`Move lines ${first} to ${last} by ${by} spaces to the right`
    : t`Move lines ${first} to ${last} by ${-by} spaces to the left`;
}

/** A piece of a text as a menu can show it. */
function short(text: string): string {
  const letters = [...text.slice(0, 200).replace(/\s+/g, ' ').trim()];
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : letters.join('');
}
