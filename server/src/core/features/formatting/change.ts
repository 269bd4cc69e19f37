import type { TextEdit } from '../../util/text-edit.ts';

/** The edit that puts a text into a place, without the letters that stay; none when all stay. */
export function changeOf(text: string, start: number, end: number, put: string): TextEdit | undefined {
  const old = text.slice(start, end);
  let same = 0;
  while (same < Math.min(old.length, put.length) && old[same] === put[same]) same++;
  if (same === old.length && same === put.length) return undefined;
  return { range: { start: start + same, end }, text: put.slice(same) };
}
