import type { LineIndex } from '../util/text.ts';
import type { Mend } from '../yaml/recovery/mended.ts';
import type { Blocks } from './blocks.ts';
import { columnOf, type Unit } from './units.ts';

/** Within how many entries of the places that matter others are kept. */
const AROUND = 40;

/** From how many characters on something is left out. */
const LONG = 5_000;

/** How many of the places of which something was said matter. */
const MAX_PLACES = 3;

/** The entries of a stretch that matter, and what is left out to read no more than those. */
export interface Window {
  readonly units: readonly Unit[];
  /** The pieces of the text that are left out, as mends that make nothing of them. */
  readonly cuts: readonly Mend[];
}

/**
 * A list of hundreds of entries says no more of a slip than its neighbours do: entries of lists are left out that lie far
 * from where something was said, and from where an entry first fits nowhere.
 */
export function windowOn(
  units: readonly Unit[],
  symptoms: readonly number[],
  start: Blocks,
  lines: LineIndex,
): Window {
  const length = (units.at(-1)?.start ?? 0) - (units[0]?.start ?? 0);
  if (length < LONG) return { units, cuts: [] };
  const named = symptoms.slice(0, MAX_PLACES).map(line => units.findIndex(({ last }) => last >= line));
  const places = [...named, firstMisfit(units, start)].filter(index => index >= 0);
  const matters = (from: number, to: number) =>
    places.some(place => from <= place + AROUND && to >= place - AROUND);
  const kept: Unit[] = [];
  const cuts: Mend[] = [];
  for (let index = 0; index < units.length; ) {
    const unit = units[index] as Unit;
    const end = unit.dashes.length > 0 ? endOfEntry(units, index) : index;
    // Of each list one entry stays.
    const isOneOfMany = end > index && !kept.at(-1)?.isOpen;
    if (isOneOfMany && !matters(index, end) && !isAnchored(units.slice(index, end))) {
      const last = units[end - 1] as Unit;
      cuts.push({ start: unit.start, end: startBehind(lines, last), text: '' });
      index = end;
    } else {
      kept.push(unit);
      index++;
    }
  }
  return { units: kept, cuts };
}

/** Where an entry of a list ends: the index behind what hangs below it. */
function endOfEntry(units: readonly Unit[], index: number): number {
  const column = columnOf(units[index] as Unit);
  let end = index + 1;
  while (end < units.length && columnOf(units[end] as Unit) > column) end++;
  return end;
}

/** What an alias elsewhere may stand for has to stay. */
const isAnchored = (units: readonly Unit[]) => units.some(unit => unit.hasAnchor);

function startBehind(lines: LineIndex, { last }: Unit): number {
  return last + 1 < lines.count ? lines.line(last + 1).start : lines.line(last).end;
}

function firstMisfit(units: readonly Unit[], start: Blocks): number {
  let blocks: Blocks | undefined = start;
  return units.findIndex(unit => {
    blocks = blocks?.after(unit);
    return blocks === undefined;
  });
}
