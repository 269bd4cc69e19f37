import type { SchemaNode } from '../schema/schema-node.ts';
import { type Allowed, allowedBelow, allowedInList, mayHold } from './forms.ts';
import { columnOf, type Unit } from './units.ts';

/** A mapping or list that the next entry may belong to. */
interface OpenBlock {
  readonly column: number;
  readonly isList: boolean;
  readonly allowed: Allowed;
  readonly keys: readonly string[];
}

/** How many columns behind the key that they belong to lists and groups of keys stand. */
export interface Offsets {
  readonly list: number;
  readonly mapping: number;
}

/** What is open between two entries. Never changes: candidates go on from the same place. */
export class Blocks {
  readonly #open: readonly OpenBlock[];
  /** What the last entry waits for, if it does. */
  readonly #awaited: { readonly allowed: Allowed } | undefined;
  readonly #offsets: Offsets;
  /** How many lists and groups of keys stand in another column than is usual in the text. */
  readonly odd: number;

  private constructor(
    open: readonly OpenBlock[],
    awaited: { readonly allowed: Allowed } | undefined,
    offsets: Offsets,
    odd: number,
  ) {
    this.#open = open;
    this.#awaited = awaited;
    this.#offsets = offsets;
    this.odd = odd;
  }

  /**
   * Before the first entry of a file.
   *
   * @param offsets how many columns behind their key things stand in it
   */
  static before(schema: SchemaNode, offsets: Offsets): Blocks {
    return new Blocks([], { allowed: schema }, offsets, 0);
  }

  /** The columns at which an entry may follow: beside those that are open, or below one that waits. */
  columns(isList: boolean): number[] {
    const inner = this.#open.at(-1);
    const found = this.#open.filter(block => block.isList === isList).map(({ column }) => column);
    if (!this.#awaited) return found;
    if (!inner) return [0];
    return [...new Set([...found, inner.column + 2, ...(isList && !inner.isList ? [inner.column] : [])])];
  }

  /**
   * What is open behind an entry that is moved by some columns. Undefined where it fits nowhere: the schema knows no such
   * key there, or it stands there already, or the entry before it was to hold something.
   */
  after(unit: Unit, by = 0): Blocks | undefined {
    const column = columnOf(unit) + by;
    const around = this.#around(column, unit.dashes.length > 0);
    if (!around || (this.#awaited && !around.isBelow)) return undefined;
    const open = [...around.open];
    let allowed = this.#awaited?.allowed;
    for (const dash of unit.dashes) {
      const list = listAt(open, dash + by, allowed);
      if (!list) return undefined;
      allowed = allowedInList(list.allowed);
    }
    if (unit.key !== undefined) {
      const known = keyAt(open, unit.column + by, unit.key, allowed);
      if (known === false) return undefined;
      allowed = known;
    } else if (unit.dashes.length === 0 && !around.isBelow) return undefined;
    const above = around.isBelow ? this.#open.at(-1)?.column : undefined;
    const usual = unit.dashes.length > 0 ? this.#offsets.list : this.#offsets.mapping;
    const isOdd = above !== undefined && column - above !== usual;
    return new Blocks(open, unit.isOpen ? { allowed } : undefined, this.#offsets, this.odd + Number(isOdd));
  }

  /** The blocks around an entry at a column, and whether it stands below the last entry. */
  #around(column: number, isList: boolean): { open: readonly OpenBlock[]; isBelow: boolean } | undefined {
    const open = this.#open.filter(block => block.column <= column);
    const inner = open.at(-1);
    if (!inner) return this.#open.length === 0 ? { open, isBelow: true } : undefined;
    const isBelow = this.#awaited !== undefined && open.length === this.#open.length;
    if (inner.column < column) return isBelow ? { open, isBelow } : undefined;
    if (inner.isList === isList) return { open, isBelow: false };
    // A list may stand at the column of its key.
    if (isList) return isBelow ? { open, isBelow } : undefined;
    const outer = open.at(-2);
    return outer?.column === column ? { open: open.slice(0, -1), isBelow: false } : undefined;
  }
}

/** The list of a dash: the innermost one, or one that begins there. */
function listAt(open: OpenBlock[], column: number, allowed: Allowed): OpenBlock | undefined {
  const inner = open.at(-1);
  if (inner?.isList && inner.column === column) return inner;
  if (!mayHold(allowed, true)) return undefined;
  const list = { column, isList: true, allowed, keys: [] };
  open.push(list);
  return list;
}

/** Enters a key into its mapping; returns what it may hold, `false` where it cannot stand there. */
function keyAt(open: OpenBlock[], column: number, key: string, allowed: Allowed): Allowed | false {
  const inner = open.at(-1);
  const isBeside = inner && !inner.isList && inner.column === column;
  if (!isBeside && !mayHold(allowed, false)) return false;
  const mapping = isBeside ? inner : { column, isList: false, allowed, keys: [] };
  if (mapping.keys.includes(key)) return false;
  if (isBeside) open.pop();
  open.push({ ...mapping, keys: [...mapping.keys, key] });
  return allowedBelow(mapping.allowed, key);
}
