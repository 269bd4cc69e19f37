import type { LineIndex, Range } from '../util/text.ts';
import type { Repair } from '../yaml/recovery/repairs/repair.ts';
import type { Blocks } from './blocks.ts';
import { columnOf, type Unit } from './units.ts';

/** What may have been meant. */
export interface Candidate {
  readonly repair: Repair;
  /** How many entries it touches: of two that fit alike, the smaller one is meant. */
  readonly size: number;
  /** How many lists and groups of keys stand in another column then than is usual in the text. */
  readonly odd: number;
}

/** The text in which candidates are looked for, as entries. */
export interface SearchedText {
  readonly text: string;
  readonly lines: LineIndex;
  readonly all: readonly Unit[];
  /** Those of them that are looked at. */
  readonly units: readonly Unit[];
}

export function candidate(repair: Omit<Repair, 'last'>, size: number, odd = 0): Candidate {
  return { repair: { ...repair, last: 0 }, size, odd };
}

/** The first word of an entry, behind its indentation. */
export function firstWord(unit: Unit, text: string): Range {
  const start = unit.start + columnOf(unit);
  const length = /^\S+/.exec(text.slice(start, start + 200))?.[0].length ?? 1;
  return { start, end: start + length };
}

/** What is open behind the last entry, where all from one on fit below each other; else undefined. */
export function fitting(
  units: readonly Unit[],
  from: number,
  before: Blocks | undefined,
): Blocks | undefined {
  let blocks = before;
  for (let index = from; index < units.length && blocks; index++) {
    blocks = blocks.after(units[index] as Unit);
  }
  return blocks;
}
