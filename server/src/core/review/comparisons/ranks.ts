import { byGrowth, type Judge } from '../verdict.ts';

/** How widely something may be passed on, from the most confidential on: the Traffic Light Protocol. */
export const openness = ['red', 'amber+strict', 'amber', 'green', 'clear'] as const;

/** Words of a closed vocabulary, from the least to the most. */
export function upwards(...words: readonly string[]): Judge {
  return (before, after) => {
    const [was, is] = [words.indexOf(String(before)), words.indexOf(String(after))];
    return was < 0 || is < 0 ? 'undetermined' : byGrowth(is - was);
  };
}
