import { dayAfter } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { RecordModel } from '../evidence/record.ts';
import type { Text } from '../l10n/message.ts';
import { directionOf, onlyGiver } from '../model/commitments.ts';
import type { Draft } from '../model/draft.ts';
import { phraseOf, plainWords } from '../model/vocabulary.ts';
import type { FirstChoiceCommitment, ProactivityCommitment } from '../schema/generated/types.ts';
import { kept } from '../util/kept.ts';

/** A notice or proposal that asks for an answer. */
export interface Answer {
  readonly record: RecordModel;
  /** What it was about, for people. */
  readonly name: Text;
  /** The parties that owe the answer; none where the record does not say which of several had asked. */
  readonly by: readonly string[];
  /** The party that asked, where that is known. */
  readonly asked: string | undefined;
  /** The last day for it. */
  readonly due: Day;
  readonly state: 'in time' | 'late' | 'open' | 'overdue';
}

/** All notices and proposals to which an answer was promised, in the order of their days. */
export const answersIn = kept((evidence: Evidence): readonly Answer[] => {
  const { firstChoice, proactivity } = evidence.model.agreement;
  const promised: Promised = {
    notice: firstOfEach(firstChoice?.commitments ?? []),
    proposal: firstOfEach(proactivity?.commitments ?? []),
  };
  return evidence.records
    .filter(({ day }) => evidence.hasPassed(day))
    .flatMap(record => toAnswer(record, evidence, promised) ?? []);
});

/** What an agreement says about answers, by what records are about. */
interface Promised {
  readonly notice: ReadonlyMap<string | undefined, Draft<FirstChoiceCommitment>>;
  readonly proposal: ReadonlyMap<string | undefined, Draft<ProactivityCommitment>>;
}

function firstOfEach<T extends { readonly id?: string | undefined }>(
  commitments: readonly T[],
): Map<string | undefined, T> {
  return new Map(commitments.map(each => [`commitment ${each.id}`, each] as const).reverse());
}

function toAnswer(
  record: RecordModel,
  { model, free, asOf, today }: Evidence,
  promised: Promised,
): Answer | undefined {
  const { type, subject, record: entry, day, file } = record;
  const notice = type === 'notice' ? promised.notice.get(subject) : undefined;
  const proposal = type === 'proposal' ? promised.proposal.get(subject) : undefined;
  const length = parseDuration(notice?.response ?? proposal?.answer ?? '');
  const commitment = notice ?? proposal;
  if (!commitment || !length.ok || file.source.isDoubtful(entry, 'answered')) return undefined;
  const asked = onlyGiver(commitment) ?? record.by;
  // Where several promise it to each other, those answer who did not ask; nobody knows them until it is said who asked.
  const isKnown = asked !== undefined || commitment.by === undefined;
  const by = isKnown ? directionOf(commitment, model).to.filter(id => id !== asked) : [];
  const due = dayAfter(day, length.value, free);
  const answered = readDay(entry.answered);
  const isAnswered = entry.outcome !== undefined || (answered !== undefined && answered <= today);
  const state = isAnswered
    ? answered !== undefined && answered > due
      ? 'late'
      : 'in time'
    : due < asOf
      ? 'overdue'
      : 'open';
  return { record, name: nameOf(record, commitment), by, asked, due, state };
}

function nameOf({ record: { what, event } }: RecordModel, { id }: { id?: string | undefined }): Text {
  if (what) return what;
  return event ? phraseOf('BusinessEvent', event) : plainWords(id ?? '');
}
