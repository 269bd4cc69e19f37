import type { Completion } from './types.ts';

/**
 * Whether an item should pop up by itself behind a character that was just typed. A space is mostly just a
 * space: it helps behind a colon, a dash or a comma, and inside a text that an item goes on with.
 */
export function worthShowing(
  item: Completion,
  text: string,
  offset: number,
  trigger: string | undefined,
): boolean {
  if (trigger !== ' ') return true;
  const typed = text.slice(item.range.start, offset).trimStart();
  if (typed !== '') return item.filter.trimStart().toLowerCase().startsWith(typed.toLowerCase());
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trimEnd();
  return /[:\-,[{]$/.test(line);
}
