import { dayAfter } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import type { Day, FreeDays } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { Draft } from '../model/draft.ts';
import type { EarlyWarning } from '../schema/generated/types.ts';
import { lastWord, type Matter, mattersOf } from './carried.ts';
import type { Doubt } from './doubt.ts';
import type { RecordModel } from './record.ts';

/** One early warning that was given. */
export interface WarningModel extends Matter {
  /** What it is about, else its id, for people. */
  readonly name: string;
  /** The last day on which it was in time; undefined where nothing says when it was noticed, or how soon it was due. */
  readonly due: Day | undefined;
  /** The promise under which it was given, where there is only one that it can be. */
  readonly promise: Draft<EarlyWarning> | undefined;
  readonly noticed: Day | undefined;
  readonly closed: Day | undefined;
  /** Why nobody can tell whether it was in time, where it names a promise that is not there. */
  readonly doubts: readonly Doubt[];
}

/** The early warnings that were given, in the order of their days: of each the first record counts (decision 104). */
export function warningsIn(
  model: AgreementModel,
  { records, free }: { records: readonly RecordModel[]; free: FreeDays },
): WarningModel[] {
  return mattersOf(records, 'warning').map(matter => {
    const [{ record, file }] = matter.records;
    const promise = promiseOf(matter.records[0], model);
    const within = parseDuration(promise?.within ?? '');
    const noticed = file.source.isDoubtful(record, 'noticed') ? undefined : readDay(record.noticed);
    // Nobody tells of what is noticed later: one of the two days is wrong, and it may be either.
    const isClear = within.ok && noticed !== undefined && noticed <= matter.records[0].day;
    return {
      ...matter,
      name: record.about ?? lastWord(matter, 'about') ?? matter.id,
      due: isClear ? dayAfter(noticed, within.value, free) : undefined,
      promise,
      noticed,
      closed: readDay(lastWord(matter, 'closed')),
      doubts: promise ? [] : unknownPromise(matter.records[0]),
    };
  });
}

/** What is said of a promise that the agreement does not have. */
function unknownPromise(entry: RecordModel): Doubt[] {
  const { file, record } = entry;
  const { commitment } = record;
  if (commitment === undefined || file.source.isDoubtful(record, 'commitment')) return [];
  const why = t`names the early warning \`${commitment}\`, which does not exist, so nobody can tell whether it was in time`;
  const range = file.source.headOf(record);
  return [
    { reason: 'unknown-subject', why, file, range, kinds: [], subjects: [], party: undefined, entry, record },
  ];
}

/** The early warning that is named, also by a former id; else the only one of the party that has the trigger. */
function promiseOf(
  { file, record }: RecordModel,
  { agreement, file: home }: AgreementModel,
): Draft<EarlyWarning> | undefined {
  const { commitment, trigger, by } = record;
  const all = agreement.proactivity?.earlyWarning ?? [];
  if (file.source.isDoubtful(record, 'commitment')) return undefined;
  if (commitment !== undefined)
    return all.find(({ id, formerly }) => id === commitment || formerly?.includes(commitment));
  if (trigger === undefined || home.source.hasDoubts(all)) return undefined;
  const fitting = all.filter(
    each => (each.by === by || each.by === 'both') && each.triggers?.includes(trigger),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
