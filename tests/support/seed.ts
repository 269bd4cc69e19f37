import fc from 'fast-check';

/**
 * The same cases in every run, so that a change is what makes a test fail. `FC_SEED=random` looks for new ones, and
 * `FC_TIMES=20` for twenty times as many; `npm run fuzz` does both.
 */
const { FC_SEED } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED ?? 20261123) });

/** How many times as many cases as usual are to be tried. */
export const times = Number(process.env.FC_TIMES ?? 1);
