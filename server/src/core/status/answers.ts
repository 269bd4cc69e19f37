import { addDuration } from '../calendar/add-duration.ts';
import type { IsoDate } from '../calendar/date.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { RecordModel } from '../evidence/record.ts';
import type { Text } from '../l10n/message.ts';
import { directionOf } from '../model/commitments.ts';
import { phraseOf, plainWords } from '../model/vocabulary.ts';

/** A notice or proposal that asks for an answer. */
export interface Answer {
  readonly record: RecordModel;
  /** What it was about, for people. */
  readonly name: Text;
  /** The parties that owe the answer; none where the record does not say which of several had asked. */
  readonly by: readonly string[];
  /** The last day for it. */
  readonly due: IsoDate;
  readonly state: 'in time' | 'late' | 'open' | 'overdue';
}

/** All notices and proposals to which an answer was promised, in the order of their days. */
export function answersIn(evidence: Evidence): Answer[] {
  return evidence.records
    .filter(({ date }) => evidence.hasPassed(date))
    .flatMap(record => toAnswer(record, evidence) ?? []);
}

function toAnswer(record: RecordModel, { model, holidays, asOf, today }: Evidence): Answer | undefined {
  const { type, subject, record: entry, date, file } = record;
  const { firstChoice, proactivity } = model.agreement;
  const isMeant = ({ id }: { id?: string | undefined }) => subject === `commitment ${id}`;
  const notice = type === 'notice' ? firstChoice?.commitments?.find(isMeant) : undefined;
  const proposal = type === 'proposal' ? proactivity?.commitments?.find(isMeant) : undefined;
  const length = parseDuration(notice?.response ?? proposal?.answer ?? '');
  const commitment = notice ?? proposal;
  if (!commitment || !length.ok || file.source.isDoubtful(entry, 'answered')) return undefined;
  const asked = commitment.by === 'both' ? record.by : commitment.by;
  const by =
    commitment.by === 'both'
      ? model.parties.map(({ id }) => id).filter(id => asked !== undefined && id !== asked)
      : directionOf(commitment, model).to;
  const due = addDuration(date, length.value, holidays);
  const answered = entry.answered as IsoDate | undefined;
  const isAnswered = entry.outcome !== undefined || (answered !== undefined && answered <= today);
  const state = isAnswered
    ? answered !== undefined && answered > due
      ? 'late'
      : 'in time'
    : due < asOf
      ? 'overdue'
      : 'open';
  return { record, name: nameOf(record, commitment), by, due, state };
}

function nameOf({ record: { what, event } }: RecordModel, { id }: { id?: string | undefined }): Text {
  if (what) return what;
  return event ? phraseOf('BusinessEvent', event) : plainWords(id ?? '');
}
