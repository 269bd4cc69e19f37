import type { SchemaNode } from '../schema/schema-node.ts';
import { LineIndex } from '../util/text.ts';
import { messages } from '../yaml/messages.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import type { Mend } from '../yaml/recovery/mended.ts';
import type { YamlDocument } from '../yaml/tree.ts';
import { Blocks } from './blocks.ts';
import { type Candidate, candidate } from './candidate.ts';
import { columnOf, type Unit, unitsOf } from './units.ts';

/** Among how many entries levels are looked for, and how many places are tried for each of them, on average. */
const MAX_UNITS = 1_000;
const MAX_TRIALS = 10;

/** How many ways to lay out the text are left to the schema to judge. */
const MAX_WAYS = 4;

/** What stands before the first word of a line, where a tab is among it. */
const MARGIN_WITH_TAB = /^[ -]*\t[ \t-]*/;

/**
 * Lines with tabs that all begin in the same column, though some of them hold others: the tabs do not show how far in each
 * of them stands, but there are few places at which the schema knows its key.
 */
export function relevelled(
  { text, lines }: YamlDocument,
  from: number,
  to: number,
  schema: SchemaNode,
): Candidate[] {
  const tabbed = new Set<number>();
  const asSpaces = text.replace(/^[ -]*\t[ \t-]*/gm, margin => margin.replaceAll('\t', ' '));
  for (let line = from; line < to; line++) if (MARGIN_WITH_TAB.test(lines.lineText(line))) tabbed.add(line);
  const units = unitsOf(new LineIndex(asSpaces), from, to);
  if (!units || units.length > MAX_UNITS || tabbed.size === 0) return [];
  const search = new Search(units, tabbed);
  search.run(Blocks.before(schema, { list: 2, mapping: 2 }));
  return search.ways.map(way => {
    const mends = way.flatMap((by, index) => marginsOf(units[index] as Unit, by, tabbed, lines));
    const [first] = mends as [Mend];
    const start = text.indexOf('\t', first.start);
    return candidate(
      {
        range: { start, end: start + 1 },
        message: messages.tab(mends.length),
        mends,
        title: titles.replaceTabs(mends.length),
        ...(!search.isCertain && { isSure: false }),
      },
      1,
    );
  });
}

/** Goes through the entries, and at each with a tab through the columns at which it may stand, the innermost first. */
class Search {
  readonly #units: readonly Unit[];
  readonly #tabbed: ReadonlySet<number>;
  #left: number;
  /** For each entry by how many columns it is moved. */
  readonly ways: (readonly number[])[] = [];

  constructor(units: readonly Unit[], tabbed: ReadonlySet<number>) {
    this.#units = units;
    this.#tabbed = tabbed;
    this.#left = units.length * MAX_TRIALS;
  }

  run(start: Blocks): void {
    /** What is still to be tried at each entry so far, the last one first. */
    const open: { readonly blocks: Blocks; readonly by: number }[][] = [this.#places(0, start)];
    const taken: number[] = [];
    while (open.length > 0 && this.#left-- > 0 && this.ways.length < MAX_WAYS) {
      const next = open.at(-1)?.pop();
      if (!next) {
        open.pop();
        taken.pop();
        continue;
      }
      taken[open.length - 1] = next.by;
      if (open.length === this.#units.length) this.ways.push(taken.slice(0, open.length));
      else open.push(this.#places(open.length, next.blocks));
    }
  }

  /** Whether there is one way, and no other. */
  get isCertain(): boolean {
    return this.ways.length === 1 && this.#left > 0;
  }

  #places(index: number, before: Blocks): { readonly blocks: Blocks; readonly by: number }[] {
    const unit = this.#units[index] as Unit;
    const isTabbed = this.#tabbed.has(unit.first);
    const columns = isTabbed ? before.columns(unit.dashes.length > 0) : [columnOf(unit)];
    return columns
      .map(column => column - columnOf(unit))
      .sort((a, b) => a - b)
      .flatMap(by => {
        const blocks = before.after(unit, by);
        return blocks ? [{ blocks, by }] : [];
      });
  }
}

/** The margins of the lines of an entry without tabs. */
function marginsOf(unit: Unit, by: number, tabbed: ReadonlySet<number>, lines: LineIndex): Mend[] {
  const mends: Mend[] = [];
  for (let line = unit.first; line <= unit.last; line++) {
    if (!tabbed.has(line)) continue;
    const { start } = lines.line(line);
    const margin = MARGIN_WITH_TAB.exec(lines.lineText(line))?.[0] ?? '';
    const dash = margin.search(/-|$/);
    const further = line === unit.first ? 0 : 2;
    const text = ' '.repeat(Math.max(0, dash + by + further)) + margin.slice(dash).replace(/\t+/g, ' ');
    mends.push({ start, end: start + margin.length, text });
  }
  return mends;
}
