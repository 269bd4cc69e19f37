import type { PlaceView } from '../basics.ts';
import type { PlaceTable } from './place-table.ts';

type Plain = Readonly<Record<string, unknown>>;

/**
 * Makes the next state of a view out of the last one: what is equal in both is the same object, whatever of it stands
 * elsewhere in the text by now. In time linear in the size of both.
 */
export class Sharing {
  /** Where the places of the next state stand, by their numbers; some of them may belong to nothing that is left. */
  readonly places = new Map<number, PlaceView>();
  #next: number;

  /** @param table the places of the last state */
  constructor(table?: PlaceTable) {
    this.#next = table?.starts.length ?? 0;
  }

  /**
   * @param before a part of the last state, with numbers for places; undefined: there was none
   * @param after the same part as it is now, with places as they are
   */
  share(before: unknown, after: unknown): unknown {
    if (typeof after !== 'object' || after === null) return after;
    if (Array.isArray(after)) return this.#list(Array.isArray(before) ? before : [], after, before);
    const known = isMapping(before) ? before : undefined;
    return isPlace(after) ? this.#place(known, after) : this.#mapping(known, after as Plain);
  }

  #place(before: Plain | undefined, after: PlaceView): PlaceView {
    const known = before && isPlace(before) ? before : undefined;
    const shared = known ?? { uri: '', start: this.#next++ };
    this.places.set(shared.start, after);
    return shared;
  }

  #mapping(before: Plain | undefined, after: Plain): Plain {
    const made: Record<string, unknown> = {};
    let isSame = before !== undefined;
    for (const key in after) {
      const part = after[key];
      // On its way to a page it is left out.
      if (part === undefined) continue;
      const known = before?.[key];
      const shared = this.share(known, part);
      made[key] = shared;
      isSame &&= shared === known;
    }
    if (isSame && before) for (const key in before) isSame &&= key in made;
    return isSame && before ? before : made;
  }

  /** What was put in or taken out is looked for between what is the same at the start and at the end. */
  #list(before: readonly unknown[], after: readonly unknown[], whole: unknown): readonly unknown[] {
    const most = Math.min(before.length, after.length);
    const made = new Array<unknown>(after.length);
    const isKept = (from: number, to: number) => {
      made[to] = this.share(before[from], after[to]);
      return made[to] === before[from];
    };
    let head = 0;
    while (head < most && isKept(head, head)) head++;
    if (head === before.length && head === after.length && before === whole) return before;
    let tail = 0;
    while (tail < most - head && isKept(before.length - 1 - tail, after.length - 1 - tail)) tail++;
    const [end, last] = [after.length - tail, before.length - tail];
    for (let at = head; at < end; at++) made[at] = this.share(at < last ? before[at] : undefined, after[at]);
    return made;
  }
}

function isMapping(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: object): value is PlaceView {
  return 'start' in value && 'uri' in value;
}
