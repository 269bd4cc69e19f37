/** A thing that may be meant, and how surely: the lower, the surer. */
export interface Ranked {
  readonly name: string;
  readonly rank: number;
}

/** What a text that is no id may mean. */
export interface Meant {
  /** Ids that exist, the best first; few. */
  readonly names: readonly string[];
  /** Whether a whole name or id is written, only in other letters or another order. */
  readonly isCertain: boolean;
}

/** Up to this rank the whole name is there. */
export const wholeName = 2;

/** More than these would be a list, no question. */
const most = 4;

/** Those of the best rank; none where too many are as good as each other. */
export function best(ranked: readonly Ranked[]): Meant {
  const least = Math.min(...ranked.map(({ rank }) => rank));
  const names = [...new Set(ranked.filter(({ rank }) => rank === least).map(({ name }) => name))];
  return {
    names: names.length > most ? [] : names,
    isCertain: least <= wholeName && names.length === 1,
  };
}
