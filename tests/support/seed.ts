import fc from 'fast-check';

/**
 * The same cases in every run, so that a change is what makes a test fail. `FC_SEED=random` looks for new ones.
 */
const { FC_SEED } = process.env;
if (FC_SEED !== 'random') fc.configureGlobal({ seed: Number(FC_SEED ?? 20261123) });
