import { dayAfter } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import { type Day, type FreeDays, laterDay } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { Draft } from '../model/draft.ts';
import { type LadderModel, laddersOf } from '../model/ladders.ts';
import type { EscalationStep } from '../schema/generated/types.ts';
import { doubtsAbout, lastWord, type Matter, mattersOf } from './carried.ts';
import type { Doubt } from './doubt.ts';
import type { RecordModel } from './record.ts';

/** One escalation with where it has got to. */
export interface EscalationModel extends Matter {
  /** What it is about, else its id, for people. */
  readonly name: string;
  /** The last step that is recorded. */
  readonly last: RecordModel;
  /** The day on which it was settled; undefined while it is not. */
  readonly settled: Day | undefined;
  /** The last day on which its level may deal with it, of several steps the latest; undefined where the ladder says none. */
  readonly due: Day | undefined;
  /** The step that follows on the ladder, where it is known at which one it is. */
  readonly next: Draft<EscalationStep> | undefined;
  /** What proves nothing, and may be where it has got to, carry it on or settle it. */
  readonly doubts: readonly Doubt[];
}

/** The escalations of an agreement, in the order in which they were raised (decision 104). */
export function escalationsIn(
  model: AgreementModel,
  { records, doubts, free }: { records: readonly RecordModel[]; doubts: readonly Doubt[]; free: FreeDays },
): EscalationModel[] {
  return mattersOf(records, 'escalation').map(matter => {
    const { id, records } = matter;
    // What only settles it, or says more of it, leaves it where it is.
    const last = records.findLast(isStep) ?? (records.at(-1) as RecordModel);
    const named = lastWord(matter, 'ladder');
    const ladders = laddersFor(named, model);
    const at = ladders.flatMap(({ steps }) => stepsOf(last, steps));
    const times = at.map(({ within }) => parseDuration(within ?? ''));
    const days = times.flatMap(time => (time.ok ? dayAfter(last.day, time.value, free) : []));
    const isDue = days.length > 0 && days.length === times.length && last.record.then === undefined;
    const settled = lastWord(matter, 'settled');
    const isRetired = named !== undefined && (model.agreement.retired ?? []).includes(named);
    // A ladder that nobody knows may be any, at whichever of its steps.
    const isLost = named !== undefined && ladders.length === 0 && !isRetired;
    const hidden = records.filter(
      ({ file, record }) =>
        (isLost && record.ladder === named) ||
        ['settled', 'ladder', ...(record === last.record ? ['level'] : [])].some(key =>
          file.source.isDoubtful(record, key),
        ),
    );
    return {
      ...matter,
      name: records[0].record.about ?? lastWord(matter, 'about') ?? id,
      last,
      settled: readDay(settled),
      due: isDue ? days.reduce(laterDay) : undefined,
      next: at.length === 1 ? stepAfter(at[0] as Draft<EscalationStep>, ladders) : undefined,
      doubts: [...hidden.map(doubtOf), ...doubtsAbout(matter, 'escalation', doubts)],
    };
  });
}

function isStep({ record: { level, forum, then } }: RecordModel): boolean {
  return [level, forum, then].some(each => each !== undefined);
}

/** A step that was taken, without anybody knowing which. */
function doubtOf(entry: RecordModel): Doubt {
  const { file, record, by } = entry;
  const range = file.source.headRange(record);
  const why = t`does not say on which step of the escalation it is`;
  return { reason: 'unreadable', why, file, range, kinds: [], subjects: [], party: by, entry, record };
}

/**
 * The ladders that a matter may go up: the one that its records name, else the escalation for all. Where there is none, it
 * may be any of them.
 */
function laddersFor(name: string | undefined, model: AgreementModel): readonly LadderModel[] {
  const all = laddersOf(model);
  if (name !== undefined) return all.filter(ladder => ladder.isCalled(name));
  const forAll = all.filter(({ key }) => key === 'escalation');
  return forAll.length > 0 ? forAll : all;
}

function stepAfter(step: Draft<EscalationStep>, ladders: readonly LadderModel[]) {
  const around = ladders.find(({ steps }) => steps.includes(step));
  return around?.steps[around.steps.indexOf(step) + 1];
}

/** The steps of the ladder at which a record may say that a matter is: of several on one level the one with its forum. */
function stepsOf(
  { record: { level, forum } }: RecordModel,
  steps: readonly Draft<EscalationStep>[],
): Draft<EscalationStep>[] {
  const same = steps.filter(step => level !== undefined && step.level === level);
  const withForum = same.filter(step => forum !== undefined && step.forum === forum);
  return withForum.length > 0 ? withForum : same;
}
