/**
 * Makes a test whether a file lies below the folder `base` and matches one of the globs relative to it.
 *
 * A glob is made of `*` (any part of one name), `**` (any folders), `?` (one character of a name) and `{a,b}` (one of
 * these); everything else stands for itself. It is matched as an automaton: a path of any length is walked through once,
 * whatever the glob is, while regular expressions may take for ever over `*a*a*a*`.
 */
export function globMatcher(base: string, globs: readonly string[]): (uri: string) => boolean {
  const matchers = globs.map(glob => new Glob(glob));
  return uri => {
    if (!uri.startsWith(`${base}/`)) return false;
    const path = [...decoded(uri.slice(base.length + 1))];
    return matchers.some(glob => glob.matches(path));
  };
}

/** A URI may be escaped in a way that is no text. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** What may come next in a path, and where that leads. */
interface Way {
  /** One character; `name`: any but `/`; `any`: any; undefined: nothing has to come. */
  readonly sign: string | undefined;
  readonly to: number;
}

const NAME = 'name';
const ANY = 'any';

class Glob {
  /** The ways on from each place of the glob; the last place is its end. */
  readonly #ways: Way[][] = [[]];
  readonly #signs: readonly string[];

  constructor(glob: string) {
    this.#signs = [...glob.replace(/^\.\//, '')];
    for (let at = 0, place = 0; at < this.#signs.length; ) {
      const end = this.#signs[at] === '{' ? this.#signs.indexOf('}', at) : -1;
      if (end < 0) [at, place] = this.#part(at, place);
      else [at, place] = [end + 1, this.#choice(at + 1, end, place)];
    }
  }

  /** @param path its characters */
  matches(path: readonly string[]): boolean {
    let places = this.#withFree([0]);
    for (const character of path) {
      const next: number[] = [];
      for (const place of places)
        for (const { sign, to } of this.#ways[place] ?? []) if (isMeant(sign, character)) next.push(to);
      places = this.#withFree(next);
      if (places.size === 0) return false;
    }
    return places.has(this.#ways.length - 1);
  }

  /** Places, with those that are reached from them without a character. */
  #withFree(places: Iterable<number>): Set<number> {
    const all = new Set(places);
    // What is added is visited too.
    for (const place of all)
      for (const { sign, to } of this.#ways[place] ?? []) if (sign === undefined) all.add(to);
    return all;
  }

  /** Adds what stands at an index of the glob behind a place; returns the index and the place behind it. */
  #part(at: number, place: number): [number, number] {
    const sign = this.#signs[at] as string;
    if (sign === '?') return [at + 1, this.#step(place, NAME)];
    if (sign !== '*') return [at + 1, this.#step(place, sign)];
    let end = at;
    while (this.#signs[end] === '*') end++;
    if (end - at < 2 || !this.#isWholeName(at, end)) {
      this.#way(place, NAME, place);
      return [end, this.#step(place, undefined)];
    }
    if (this.#signs[end] !== '/') {
      const behind = this.#step(place, ANY);
      this.#way(behind, ANY, behind);
      return [end, behind];
    }
    // Any folders, or none.
    const inside = this.#step(place, ANY);
    this.#way(inside, ANY, inside);
    const behind = this.#step(inside, '/');
    this.#way(place, undefined, behind);
    return [end + 1, behind];
  }

  /** Whether a part of the glob is all that stands between two slashes, or in a choice between commas. */
  #isWholeName(from: number, to: number): boolean {
    return (
      ['/', '{', ','].includes(this.#signs[from - 1] ?? '/') &&
      ['/', '}', ','].includes(this.#signs[to] ?? '/')
    );
  }

  /** Adds what stands in braces. */
  #choice(from: number, to: number, place: number): number {
    const ends: number[] = [];
    for (let at = from; at <= to; at++) {
      let behind = this.#step(place, undefined);
      while (at < to && this.#signs[at] !== ',') [at, behind] = this.#part(at, behind);
      ends.push(behind);
    }
    const end = this.#ways.push([]) - 1;
    for (const each of ends) this.#way(each, undefined, end);
    return end;
  }

  /** Adds a place that is reached by a sign. */
  #step(from: number, sign: Way['sign']): number {
    const to = this.#ways.push([]) - 1;
    this.#way(from, sign, to);
    return to;
  }

  #way(from: number, sign: Way['sign'], to: number): void {
    this.#ways[from]?.push({ sign, to });
  }
}

function isMeant(sign: Way['sign'], character: string): boolean {
  if (sign === NAME) return character !== '/';
  return sign === ANY || sign === character;
}
