import { schemas } from '../schema/generated/schema.ts';
import type { FileKind } from '../schema/kind.ts';
import { propertyNames, resolveSchema } from '../schema/navigate.ts';
import type { LineIndex } from '../util/text.ts';

/** Whole sections of a text, and the lines in them of which something was said. */
export interface Stretch {
  readonly from: number;
  /** The line behind the last one. */
  readonly to: number;
  readonly symptoms: readonly number[];
}

/** How many lines above a symptom a slip may stand that moved the beginning of the section. */
const ABOVE = 3;

/** The sections in which the slip behind the first symptom must be: that of the lines above it, and all up to the one behind. */
export function stretchOf(lines: LineIndex, symptoms: readonly number[], kind: FileKind): Stretch {
  const [first = 0] = symptoms;
  const starts = sectionStarts(lines, kind);
  const from = starts.findLast(start => start <= first - ABOVE) ?? 0;
  // A slip between two sections shows in both of them.
  const isSound = (start: number) => !symptoms.includes(start) && !symptoms.includes(start - 1);
  const to = starts.find(start => start > first + 1 && isSound(start)) ?? lines.count;
  return { from, to, symptoms: symptoms.filter(line => line < to) };
}

/** The lines on which a key begins a section: one that the schema knows, at the margin, where it stands first. */
function sectionStarts(lines: LineIndex, kind: FileKind): number[] {
  const known = new Set(propertyNames(resolveSchema(schemas[kind])));
  const starts: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    const key = /^([A-Za-z][\w-]*):/.exec(lines.lineText(line))?.[1];
    if (key !== undefined && known.delete(key)) starts.push(line);
  }
  return starts;
}
