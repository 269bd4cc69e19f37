import type { LineIndex } from '../util/text.ts';
import { behindSpaces } from '../yaml/line-outline.ts';
import { messages } from '../yaml/messages.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import type { Mend } from '../yaml/recovery/mended.ts';
import type { Blocks } from './blocks.ts';
import { type Candidate, candidate, firstWord, fitting, type SearchedText } from './candidate.ts';
import { columnOf, type Unit } from './units.ts';

/** Most entries in a row that are taken for one block that was moved. */
const MAX_MOVED = 200;

/**
 * Neighbouring entries that were moved left or right together, beginning at one of them: those that fit into what
 * stands before and behind them once they are moved back.
 *
 * @param before what is open before the first of them
 */
export function movedFrom(layout: SearchedText, index: number, before: Blocks): Candidate[] {
  const { text, lines, units } = layout;
  const first = units[index] as Unit;
  const found: Candidate[] = [];
  for (const column of before.columns(first.dashes.length > 0)) {
    const by = column - columnOf(first);
    let blocks: Blocks | undefined = by === 0 ? undefined : before;
    for (let last = index; blocks && last < Math.min(units.length, index + MAX_MOVED); last++) {
      const unit = units[last] as Unit;
      blocks = columnOf(unit) + by < 0 ? undefined : blocks.after(unit, by);
      if (!blocks) break;
      const behind = fitting(units, last + 1, blocks);
      if (!behind) continue;
      const moved = wholeStretch(layout, index, last);
      const mends = moved.flatMap(each => shifted(each, by, text, lines));
      const range = firstWord(first, text);
      const title = titles.move(first.first + 1, (moved.at(-1) as Unit).last + 1, by);
      const repair = { range, message: messages.wrongIndentation(), mends, title };
      found.push(candidate(repair, moved.length, behind.odd));
      if (last === index && first.last > first.first)
        found.push(...firstLineMoved(layout, first, by, behind.odd));
    }
  }
  return found;
}

/** Of an entry in brackets over several lines, the first one alone may have been moved. */
function firstLineMoved({ text, lines }: SearchedText, unit: Unit, by: number, odd: number): Candidate[] {
  const repair = {
    range: firstWord(unit, text),
    message: messages.wrongIndentation(),
    mends: shifted({ ...unit, last: unit.first }, by, text, lines),
    title: titles.move(unit.first + 1, unit.first + 1, by),
  };
  return [candidate(repair, 1, odd)];
}

/** The entries from one to another, with those between and behind them that are not looked at. */
function wholeStretch({ all, units }: SearchedText, index: number, last: number): Unit[] {
  const from = units[index] as Unit;
  const to = units[last + 1];
  return all.filter(({ first }) => first >= from.first && (!to || first < to.first));
}

/** All lines of an entry with more or fewer spaces before them. */
function shifted({ first, last }: Unit, by: number, text: string, lines: LineIndex): Mend[] {
  const mends: Mend[] = [];
  for (let line = first; line <= last; line++) {
    const { start, end } = lines.line(line);
    const margin = behindSpaces(text, start) - start;
    if (start + margin >= end) continue;
    if (by > 0) mends.push({ start, end: start, text: ' '.repeat(by) });
    else mends.push({ start, end: start + Math.min(-by, margin), text: '' });
  }
  return mends;
}
