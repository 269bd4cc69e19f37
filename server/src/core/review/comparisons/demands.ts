import type { OnDemand } from '../../calendar/cadence.ts';
import { compareDurations } from '../../calendar/duration.ts';
import { cadenceForm } from '../../calendar/format-cadence.ts';
import { byGrowth, type Leaning, type Verdict } from '../verdict.ts';

/**
 * What has become of the right to call for something: the party that has it gains what the others lose; where each of them has
 * it, nobody can tell.
 *
 * @returns undefined where it is the same
 */
export function demandChange(
  was: OnDemand | undefined,
  is: OnDemand | undefined,
): Verdict | Leaning | undefined {
  if (form(was) === form(is)) return undefined;
  const caller = (is ?? was)?.calledBy;
  if (caller === undefined || caller === 'both') return 'undetermined';
  if (!was || !is) return { party: caller, verdict: is ? 'better' : 'worse' };
  if (was.calledBy !== is.calledBy) return 'undetermined';
  const verdict = together(noticeChange(was, is), limitChange(was, is));
  return verdict === 'better' || verdict === 'worse' ? { party: caller, verdict } : verdict;
}

function form(onDemand: OnDemand | undefined): string {
  return cadenceForm(onDemand ? { onDemand } : {});
}

/** Called for at shorter notice is better for the caller; nobody knows what none means. */
function noticeChange({ notice: was }: OnDemand, { notice: is }: OnDemand): Verdict | undefined {
  if (!was || !is) return was || is ? 'undetermined' : undefined;
  const growth = compareDurations(was, is);
  if (growth !== 0) return byGrowth(growth);
  return was.unit === is.unit || (was.unit !== 'working day' && is.unit !== 'working day')
    ? undefined
    : 'undetermined';
}

/** More often is better for the caller, and without a limit is best. */
function limitChange({ atMost: was }: OnDemand, { atMost: is }: OnDemand): Verdict | undefined {
  if (!was || !is) return was ? 'better' : is ? 'worse' : undefined;
  const growth = compareDurations(was, is);
  return growth === 0 ? undefined : byGrowth(growth);
}

function together(a: Verdict | undefined, b: Verdict | undefined): Verdict {
  if (a === undefined || b === undefined || a === b) return a ?? b ?? 'undetermined';
  return 'undetermined';
}
