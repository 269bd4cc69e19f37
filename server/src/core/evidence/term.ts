import { type Day, earlierDay, laterDay } from '../calendar/day.ts';

/** The days within which something is owed, as far as they are known. */
export interface Term {
  readonly starts?: Day | undefined;
  readonly ends?: Day | undefined;
}

/** The part of a term in which there is what is promised: a forum may begin later, or end earlier (decision 94). */
export function termOf(whole: Term, own: Term): Term {
  return { starts: inner(whole.starts, own.starts, laterDay), ends: inner(whole.ends, own.ends, earlierDay) };
}

function inner(a: Day | undefined, b: Day | undefined, choose: (a: Day, b: Day) => Day): Day | undefined {
  return a === undefined || b === undefined ? (a ?? b) : choose(a, b);
}
