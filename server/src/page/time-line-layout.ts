import type { TimelineEntry } from '../core/index.ts';
import { fitting } from './map-layout.ts';

/** Lengths in the units of the picture, which is as wide as {@link lineWidth} and its margins. */
export const lineWidth = 960;
export const laneHeight = 20;
/** So many rows of names have room; what has none is marked on the line, and stands in the table below. */
const mostLanes = 12;
/** As wide as a name is at most, and as a letter is on average. */
const nameWidth = 190;
const letter = 6.4;
/** From the mark to its name, and between a name and the next mark. */
const gap = 10;

export interface PlacedEntry {
  readonly entry: TimelineEntry;
  readonly x: number;
  /** The row, counted from the line upwards; undefined for a mark without a name. */
  readonly lane: number | undefined;
  readonly name: string;
  /** About as wide as the name is. */
  readonly width: number;
  /** Whether the name stands before its mark, where the line comes to its end. */
  readonly isBefore: boolean;
}

/** Where each mark and each name stands: as near to the line as no other name is in the way. */
export function placedOn(entries: readonly TimelineEntry[]): readonly PlacedEntry[] {
  /** Up to where each row is taken. */
  const taken: number[] = [];
  return entries.map(entry => {
    const x = Math.round(entry.at * lineWidth);
    const name = fitting(entry.agreement, nameWidth, letter);
    const width = [...name].length * letter + gap;
    const isBefore = x + width > lineWidth;
    const [from, to] = isBefore ? [x - width, x + gap] : [x - gap, x + width];
    const free = taken.findIndex(end => end <= from);
    const lane = free === -1 ? taken.length : free;
    if (lane >= mostLanes) return { entry, x, lane: undefined, name, width, isBefore };
    taken[lane] = to;
    return { entry, x, lane, name, width, isBefore };
  });
}
