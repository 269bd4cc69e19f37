import { regularPart } from '../calendar/cadence.ts';
import { type IsoDate, toDate } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { DueAfter } from '../calendar/due-after.ts';
import type { Doubt } from '../evidence/doubt.ts';
import { type EscalationModel, escalationsIn } from '../evidence/escalation.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { asCounted } from '../evidence/expand.ts';
import { doubtsAboutValues, type MeasuredModel, measuredIn, missesTarget } from '../evidence/measured.ts';
import { plannedCadence } from '../evidence/planned-cadence.ts';
import type { RecordModel } from '../evidence/record.ts';
import { type WarningModel, warningsIn } from '../evidence/warning.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { aYearBefore } from './adherence.ts';

/** Where an escalation stands. */
export interface EscalationStatus {
  readonly id: string;
  readonly name: string;
  /** The step that it has got to: its level, else what it has come to. */
  readonly step: string | undefined;
  readonly raised: IsoDate;
  readonly since: IsoDate;
  /** The last day for its level; undefined where the ladder says none. */
  readonly due: IsoDate | undefined;
  readonly state: 'open' | 'stuck' | 'settled' | 'unclear';
  readonly settled: IsoDate | undefined;
  readonly outcome: string | undefined;
  readonly last: RecordModel;
  /** What keeps its state from being known. */
  readonly doubts: readonly Doubt[];
}

/** An early warning that was given. */
export interface WarningStatus {
  readonly id: string;
  readonly name: string;
  readonly by: string | undefined;
  readonly date: IsoDate;
  /** The last day on which it was in time; undefined where that is not known. */
  readonly due: IsoDate | undefined;
  readonly state: 'in time' | 'late' | 'not known';
  readonly closed: IsoDate | undefined;
  readonly record: RecordModel;
  /** What leaves open whether it was in time. */
  readonly doubts: readonly Doubt[];
}

/** A measure of the scorecard. */
export interface MeasureStatus {
  readonly id: string | undefined;
  readonly what: string | undefined;
  readonly target: string | number | undefined;
  /** The last value; undefined where none is recorded. */
  readonly last: { readonly record: RecordModel; readonly value: string | number } | undefined;
  /** Whether the last value misses the target; undefined where nobody can tell. */
  readonly isMissed: boolean | undefined;
  /** What may be a later value, so that nobody can tell. */
  readonly doubts: readonly Doubt[];
  /** When it is to be taken next. */
  readonly next: IsoDate | undefined;
}

/** What is followed up besides promises with a cadence. */
export interface FollowUp {
  /** Those that are not settled, and those that were raised or settled in the last year. */
  readonly escalations: readonly EscalationStatus[];
  /** Those of the last year. */
  readonly warnings: readonly WarningStatus[];
  readonly scorecard: readonly MeasureStatus[];
}

export function followUpOf(evidence: Evidence): FollowUp {
  const { model, today, free, doubts } = evidence;
  const records = evidence.records.filter(({ day }) => day <= today);
  const start = aYearBefore(today);
  return {
    escalations: escalationsIn(model, { records, doubts, free })
      .filter(({ settled, last }) => settled === undefined || last.day > start)
      .map(each => escalationStatus(each, evidence)),
    warnings: warningsIn(model, { records, free })
      .filter(({ records: [first] }) => first.day > start)
      .map(warningStatus),
    scorecard: measuredIn(evidence)
      .filter(({ records }) => records.length > 0)
      .map(each => measureStatus(each, evidence)),
  };
}

function escalationStatus(
  { id, name, records, last, settled, due, doubts }: EscalationModel,
  { asOf, isComplete }: Evidence,
): EscalationStatus {
  const isLate = due !== undefined && due < asOf;
  const open = doubts.length > 0 || !isComplete ? 'unclear' : isLate ? 'stuck' : 'open';
  return {
    id,
    name,
    step: last.record.level ?? last.record.then,
    raised: records[0].date,
    since: last.date,
    due: dateOf(due),
    state: settled === undefined ? open : 'settled',
    settled: dateOf(settled),
    outcome: records.findLast(({ record }) => record.outcome !== undefined)?.record.outcome,
    last,
    doubts: settled === undefined ? doubts : [],
  };
}

function warningStatus({ id, name, records: [first], due, closed, doubts }: WarningModel): WarningStatus {
  return {
    id,
    name,
    by: first.by,
    date: first.date,
    due: dateOf(due),
    state: due === undefined ? 'not known' : first.day > due ? 'late' : 'in time',
    closed: dateOf(closed),
    record: first,
    doubts,
  };
}

function measureStatus({ measure, records }: MeasuredModel, evidence: Evidence): MeasureStatus {
  const last = records.at(-1);
  const value = last?.record.value;
  const doubts = last ? doubtsAboutValues(measure, evidence, last.day - 1) : [];
  return {
    id: measure.id,
    what: measure.what,
    target: measure.target,
    last: last && value !== undefined ? { record: last, value } : undefined,
    isMissed: doubts.length === 0 ? missesTarget(measure, value) : undefined,
    doubts: missesTarget(measure, value) === undefined ? [] : doubts,
    next: nextOf(measure as PlainMapping, last, evidence),
  };
}

/** An interval after the last value; where the cadence plans the days, the first planned one from then on. */
function nextOf(owner: PlainMapping, last: RecordModel | undefined, evidence: Evidence): IsoDate | undefined {
  const { model, free, ends } = evidence;
  const cadence = plannedCadence(owner, 'cadence', model.file);
  const rhythm = cadence && regularPart(cadence);
  if (!rhythm || rhythm.from || !last) return evidence.next(owner, 'cadence')?.date;
  const day = new DueAfter(asCounted(rhythm), last.day, free).day(1);
  return day === undefined || (ends !== undefined && day > ends) ? undefined : toDate(day);
}

function dateOf(day: Day | undefined): IsoDate | undefined {
  return day === undefined ? undefined : toDate(day);
}
