import { Session } from 'node:inspector';

/**
 * Counts the work that a piece of code does, in steps: how often each block of it ran (V8's exact coverage), and how many
 * characters and items built-in functions went through. The same work gives the same number on every machine, however
 * busy that is.
 */
export class WorkCounter {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps of a piece of work. */
  count(work: () => void): number {
    this.#take();
    const builtIn = countBuiltIns(work);
    return builtIn + this.#take();
  }

  /** How often all blocks ran since the last time; the inspector answers before `post` returns. */
  #take(): number {
    let steps = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, coverage) => {
      if (error) throw error;
      for (const { functions } of coverage.result)
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
    });
    return steps;
  }
}

type Method = (this: never, ...given: never[]) => unknown;

/** How many characters or items a call of a built-in function has gone through, at the least. */
type Cost = (self: never, given: never[], result: unknown) => number;

const ofSelf: Cost = (self: { length: number }) => self.length;
const ofResult: Cost = (_, __, result) => (result as { length: number }).length;
const untilFound: Cost = (self: { length: number }, [, from = 0]: number[], at) =>
  (at === -1 ? self.length : (at as number)) - Math.min(Math.max(from, 0), self.length) + 1;
const fromEnd: Cost = (self: { length: number }, [, from = self.length]: number[], at) =>
  Math.max(0, Math.min(from, self.length) - (at as number)) + 1;
const ofGiven: Cost = (_, [given]: unknown[]) => (given as object[] | undefined)?.length ?? 1;
const ofKeys: Cost = (_, [given]: object[]) => Object.keys(given ?? {}).length;

/** The built-in functions whose work grows with what they are given, and that call none of our own. */
const counted: readonly (readonly [owner: object, costs: Readonly<Record<string | symbol, Cost>>])[] = [
  [
    Array.prototype,
    {
      includes: (self: unknown[], [wanted]: unknown[], found) =>
        found ? self.indexOf(wanted) + 1 : self.length,
      indexOf: untilFound,
      lastIndexOf: fromEnd,
      concat: ofResult,
      slice: ofResult,
      splice: (self: unknown[], [from = 0]: number[]) => Math.max(1, self.length - from),
      shift: ofSelf,
      unshift: ofSelf,
      reverse: ofSelf,
      toReversed: ofSelf,
      toSpliced: ofSelf,
      with: ofSelf,
      sort: ofSelf,
      toSorted: ofSelf,
      join: (_, __, result) => (result as string).length,
      flat: ofResult,
      fill: ofSelf,
      [Symbol.iterator]: ofSelf,
      values: ofSelf,
      entries: ofSelf,
      keys: ofSelf,
    },
  ],
  [
    String.prototype,
    {
      indexOf: untilFound,
      lastIndexOf: fromEnd,
      includes: ofSelf,
      split: ofSelf,
      replaceAll: ofSelf,
      repeat: ofResult,
      padEnd: ofResult,
      padStart: ofResult,
      normalize: ofSelf,
      toLowerCase: ofSelf,
      toUpperCase: ofSelf,
      localeCompare: ofSelf,
      [Symbol.iterator]: ofSelf,
    },
  ],
  [RegExp.prototype, { exec: () => 1 }],
  [Object, { keys: ofResult, values: ofResult, entries: ofResult, assign: ofKeys, fromEntries: ofGiven }],
  [
    Map.prototype,
    { [Symbol.iterator]: self => (self as Map<0, 0>).size, values: self => (self as Map<0, 0>).size },
  ],
  [
    Set.prototype,
    { [Symbol.iterator]: self => (self as Set<0>).size, values: self => (self as Set<0>).size },
  ],
];

/** Runs a piece of work and returns what built-in functions did in it. */
function countBuiltIns(work: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const put = (owner: object, name: string | symbol, method: Method): void => {
    const before = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    Object.defineProperty(owner, name, { ...before, value: method });
    restore.push(() => Object.defineProperty(owner, name, before));
  };
  let inside = false;
  for (const [owner, costs] of counted) {
    for (const name of Reflect.ownKeys(costs)) {
      const method = Reflect.get(owner, name) as Method | undefined;
      const cost = Reflect.get(costs, name) as Cost;
      if (!method) continue;
      put(owner, name, function (this: never, ...given) {
        if (inside) return Reflect.apply(method, this, given);
        const from = method === exec ? Number((this as RegExp).lastIndex) : 0;
        const result = Reflect.apply(method, this, given);
        inside = true;
        steps +=
          method === exec
            ? gone(this, from, given[0], result as RegExpExecArray | null)
            : cost(this, given, result);
        inside = false;
        return result;
      });
    }
  }
  try {
    work();
  } finally {
    for (const undo of restore.reverse()) undo();
  }
  return steps;
}

const { exec } = RegExp.prototype;

/** How far a regular expression went through a text; a sticky one that does not match went nowhere. */
function gone(pattern: RegExp, lastIndex: number, text: unknown, found: RegExpExecArray | null): number {
  const from = pattern.global || pattern.sticky ? lastIndex : 0;
  if (found) return found.index + found[0].length - from + 1;
  return pattern.sticky ? 1 : Math.max(1, String(text).length - from);
}
