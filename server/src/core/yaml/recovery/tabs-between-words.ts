import type { Range } from '../../util/text.ts';

/** The margin of a line with its dashes, a text in quotes on one line, and else the tabs that are looked for. */
const PIECES = /^[ \t]*(?:-[ \t]+)*|(?<=[[{:,\s])"(?:\\.|[^"\\\r\n])*"|(?<=[[{:,\s])'[^'\r\n]*'|\t+/gm;

/** The tabs of a text that neither indent nor stand in quotes. */
export function tabsBetweenWords(text: string): Range[] {
  if (!text.includes('\t')) return [];
  return [...text.matchAll(PIECES)]
    .filter(
      ({ 0: piece, index }) => piece.startsWith('\t') && index > 0 && !'\r\n'.includes(text[index - 1] ?? ''),
    )
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
