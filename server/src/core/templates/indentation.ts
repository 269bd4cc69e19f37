import type { LineIndex } from '../util/text.ts';
import { behindDashes, hasContent, outlineAt } from '../yaml/line-outline.ts';

/** How a document is indented. */
export interface Indentation {
  /** Spaces from a key to the keys below it. */
  readonly step: number;
  /** Spaces from a key to the dashes of its list; 0 where they stand right below it. */
  readonly dash: number;
}

/** More lines tell nothing new. */
const linesToLookAt = 500;

/** Finds out how a document is indented: as most of its lines are, else with two spaces. */
export function indentationOf(lines: LineIndex): Indentation {
  const steps = new Map<number, number>();
  const dashes = new Map<number, number>();
  let above: { column: number; opens: boolean } | undefined;
  for (let number = 0; number < Math.min(lines.count, linesToLookAt); number++) {
    const line = lines.lineText(number);
    const outline = outlineAt(line, 0);
    if (!hasContent(outline)) continue;
    const isItem = outline.begins === 'dash';
    if (above?.opens) {
      const votes = isItem ? dashes : steps;
      const distance = outline.column - above.column;
      if (distance >= 0 && distance <= 8 && (isItem || distance > 0)) {
        votes.set(distance, (votes.get(distance) ?? 0) + 1);
      }
    }
    const content = behindDashes(line, outline.first);
    above = { column: content - outline.start, opens: OPENS.test(line.slice(content)) };
  }
  const step = mostly(steps) ?? (mostly(dashes) || 2);
  return { step, dash: mostly(dashes) ?? step };
}

/** A key with nothing behind it: what it holds is to follow. */
const OPENS = /^[^\s#{["'][^:]*:\s*(#.*)?$/;

function mostly(votes: ReadonlyMap<number, number>): number | undefined {
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0];
}
