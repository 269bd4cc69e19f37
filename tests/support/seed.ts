import fc from 'fast-check';

/**
 * The same cases in every run, so that a change is what makes a test fail. `FC_SEED=random` looks for new ones, and
 * `FC_TIMES=20` for twenty times as many; `npm run fuzz` does both.
 */
const { FC_SEED } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED ?? 20261123) });

/** How many times as many cases as usual are to be tried. */
export const times = Number(process.env.FC_TIMES ?? 1);

/**
 * Where among the places between two that are tried the first one lies, from 0 to 1: the same in every run, and others with
 * another seed.
 */
export const offset =
  FC_SEED === undefined ? 0 : FC_SEED === 'random' ? Math.random() : (Math.abs(Number(FC_SEED)) % 97) / 97;
