import { byGrowth, type Judge } from '../verdict.ts';

/** Words of a closed vocabulary, from the least to the most. */
export function upwards(...words: readonly string[]): Judge {
  return (before, after) => {
    const [was, is] = [words.indexOf(String(before)), words.indexOf(String(after))];
    return was < 0 || is < 0 ? 'undetermined' : byGrowth(is - was);
  };
}
