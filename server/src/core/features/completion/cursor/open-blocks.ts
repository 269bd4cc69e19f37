import type {
  SketchCollection,
  SketchEntry,
  SketchMapping,
  SketchNode,
  SketchScalar,
  SketchSequence,
} from './nodes.ts';

/** The tree that is being sketched: the collections that the next line may go on with, outermost first. */
export class OpenBlocks {
  root: SketchNode | undefined;
  readonly #open: SketchCollection[] = [];

  /** Closes what a line at this column ends; returns what is still open. */
  outdent(column: number, by: 'dash' | 'word'): SketchCollection | undefined {
    for (;;) {
      const top = this.#open.at(-1);
      if (!top) return undefined;
      const isOver = by === 'word' ? top.kind === 'sequence' : top.kind === 'mapping' && !takesDash(top);
      if (top.column < column || (top.column === column && !isOver)) return top;
      this.#open.pop();
    }
  }

  /** The mapping that a key at this column belongs to; undefined where it fits nowhere. */
  mappingAt(column: number, start: number): SketchMapping | undefined {
    const top = this.outdent(column, 'word');
    if (top?.kind === 'mapping' && top.column === column) return top;
    const holder = top?.entries.at(-1);
    const there = holder ? holder.value : this.root;
    if (there?.kind === 'mapping' && !there.flow) return this.#push(there);
    if (there || (top && !holder)) return undefined;
    return this.begin(column, start, holder);
  }

  /** The list that a dash at this column belongs to; undefined where it fits nowhere. */
  sequenceAt(column: number, start: number): SketchSequence | undefined {
    const top = this.outdent(column, 'dash');
    if (top?.kind === 'sequence' && top.column === column) return top;
    const parent = top?.entries.at(-1);
    const there = parent ? parent.value : this.root;
    if (there?.kind === 'sequence' && !there.flow) return this.#push(there);
    if (there || (top && !parent)) return undefined;
    const base = { flow: false, start, end: start, closed: true, column, parent };
    const sequence: SketchSequence = { kind: 'sequence', ...base, entries: [] };
    this.hold(parent, sequence);
    return this.#push(sequence);
  }

  /** Begins a mapping in place of what its holder held. */
  begin(column: number, start: number, parent: SketchEntry | undefined): SketchMapping {
    const base = { flow: false, start, end: start, closed: true, column, parent };
    const mapping: SketchMapping = { kind: 'mapping', ...base, entries: [] };
    this.hold(parent, mapping);
    return this.#push(mapping);
  }

  hold(parent: SketchEntry | undefined, value: SketchNode): void {
    if (parent) parent.value = value;
    else this.root = value;
  }

  #push<T extends SketchCollection>(node: T): T {
    this.#open.push(node);
    return node;
  }
}

/** Notes a word that is not yet a key, since its colon is not typed. */
export function addWord(
  mapping: SketchMapping,
  text: string,
  { start, end }: Pick<SketchScalar, 'start' | 'end'>,
): void {
  const key = { start, end, text: text.slice(start, end) };
  mapping.entries.push({ kind: 'pair', parent: mapping, start, key, colon: undefined, value: undefined });
}

/** Whether a list may start at the column of the mapping's own keys: `parties:` and dashes right below it. */
function takesDash(mapping: SketchMapping): boolean {
  const value = mapping.entries.at(-1)?.value;
  return value === undefined || (value.kind === 'sequence' && !value.flow);
}
