import { type IsoDate, toDate } from '../calendar/date.ts';
import type { Doubt } from '../evidence/doubt.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { openActions } from './duty.ts';

export interface OpenAction {
  readonly id: string | undefined;
  readonly name: string;
  readonly owner: string | undefined;
  readonly due: IsoDate | undefined;
  readonly isOverdue: boolean;
  /** The forum and day of the meeting that agreed on it. */
  readonly forum: string | undefined;
  readonly agreed: IsoDate | undefined;
  /** What may say that it is done, but proves nothing; then it does not count as overdue. */
  readonly doubts: readonly Doubt[];
}

/** The actions that are open, in the order in which they were agreed on. */
export function openActionsOf(evidence: Evidence): OpenAction[] {
  return openActions(evidence).map(({ id, name, owner, due, mentions, doubts }) => ({
    id,
    name,
    owner,
    due: due === undefined ? undefined : toDate(due),
    isOverdue: due !== undefined && due < evidence.asOf && doubts.length === 0 && evidence.isComplete,
    forum: mentions[0]?.record.record.forum,
    agreed: mentions[0]?.record.date,
    doubts,
  }));
}
