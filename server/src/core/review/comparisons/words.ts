import type { Judge } from '../verdict.ts';

/** Free text, who does it, dates of the calendar: nobody can say that it promises more or less. */
export const reworded: Judge = () => 'reworded';

/** It means something, but the text cannot say for whom it is better. */
export const undecided: Judge = () => 'undetermined';
