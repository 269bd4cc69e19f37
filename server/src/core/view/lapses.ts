import { type Doubt, lineOf } from '../evidence/doubt.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Occurrence } from '../evidence/occurrence.ts';
import type { RecordModel } from '../evidence/record.ts';
import { missedIn, refusedFor, type Track } from '../evidence/track.ts';
import { type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { ofLastYear } from '../status/adherence.ts';
import { and } from '../util/lists.ts';
import { doubtInWords, fileName } from './doubt-in-words.ts';
import type { Reader } from './reader.ts';
import type { LapseView } from './record-view.ts';
import { wordOf } from './states.ts';

/**
 * Every occasion of the last twelve months that was not kept as it was planned, with what that rests on, the newest first:
 * missed, late, skipped by agreement, and what nobody can tell. Nothing where nothing is recorded.
 */
export function lapsesOf(evidence: Evidence, reader: Reader): LapseView[] {
  if (!evidence.isInForce || !evidence.isRecorded) return [];
  return evidence.tracks
    .filter(track => reader.audience.track(track))
    .flatMap(track => {
      const refused = refusedFor(track, missedIn(track));
      return ofLastYear(track.occurrences, evidence.today)
        .filter(({ state }) => isLapse(state))
        .map(occurrence => lapseOf(occurrence, refused.get(occurrence), track, reader));
    })
    .sort((a, b) => (a.day.date < b.day.date ? 1 : a.day.date > b.day.date ? -1 : 0));
}

function isLapse(state: Occurrence['state']): boolean {
  return state === 'missed' || state === 'late' || state === 'uncertain' || state === 'waived';
}

function lapseOf(
  occurrence: Occurrence,
  refused: RecordModel | undefined,
  { promise }: Track,
  reader: Reader,
): LapseView {
  const { state, planned, record = refused } = occurrence;
  return {
    state,
    word: reader.text(wordOf(state, promise.kind)),
    what: reader.heading(promise.name),
    who: reader.heading(reader.parties(promise.parties)),
    day: reader.day(planned),
    basis: basisOf(occurrence, refused, reader).map(text => reader.text(text)),
    place: reader.place(promise.owner),
    record: record && reader.place(record.record, record.file),
  };
}

function basisOf(occurrence: Occurrence, refused: RecordModel | undefined, reader: Reader): Text[] {
  const { state, opens, closes, record, doubts = [] } = occurrence;
  const [first, last] = [reader.day(opens), reader.day(closes)].map(({ long }) => long) as [string, string];
  if (state === 'waived' && record) return skippedBy(record, reader);
  if (state === 'late' && record)
    return [
      t`Recorded on ${reader.day(record.day).long}; it would have been in time until ${last}.`,
      ...source(record.file, record.file.source.headOf(record.record), reader),
    ];
  const nothing =
    opens === closes
      ? t`Nothing is recorded for ${first}.`
      : t`Nothing is recorded from ${first} to ${last}.`;
  if (state === 'missed') return [nothing, ...(refused ? notSkipped(refused, reader) : [])];
  const reasons = doubts.slice(0, shownDoubts).flatMap(doubt => doubtInWords(doubt, reader));
  return [
    nothing,
    ...(reasons.length > 0 ? reasons : [t`Something that is written may be its record, but proves nothing.`]),
  ];
}

/** How many lines that may be the record are named. */
const shownDoubts = 3;

function skippedBy({ record, file }: RecordModel, reader: Reader): Text[] {
  // Who agreed to it and why was said where the forum meets.
  if (!reader.audience.forum(record.forum, true)) return [t`Skipped by agreement.`];
  const people = and((record.agreedBy ?? []).map(person => reader.person(person)));
  return [
    people === '' ? t`Skipped by agreement.` : t`Skipped by agreement of ${people}.`,
    ...(record.reason === undefined ? [] : [t`Reason: ${record.reason}`]),
    ...source(file, file.source.headOf(record), reader),
  ];
}

function notSkipped({ consent, file, record }: RecordModel, reader: Reader): Text[] {
  const parties = and((consent?.lacking ?? []).map(({ name }) => name));
  return [
    t`It was to be skipped, but nobody from ${parties} is recorded as having agreed.`,
    ...source(file, file.source.headOf(record), reader),
  ];
}

/** Where a record stands; other readers have no use for the files of whoever made the page. */
function source(file: FileModel, range: Doubt['range'], { audience }: Reader): Text[] {
  return audience.isInternal ? [t`Record: ${fileName(file)}, line ${lineOf({ file, range })}.`] : [];
}
