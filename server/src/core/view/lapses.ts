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
  const nothing = nothingRecorded(reader);
  return evidence.tracks
    .filter(track => reader.audience.track(track))
    .flatMap(track => {
      const lapses = ofLastYear(track.occurrences, evidence.today).filter(({ state }) => isLapse(state));
      if (lapses.length === 0) return [];
      const refused = refusedFor(track, missedIn(track));
      const each = eachOf(track, reader);
      return lapses.map(occurrence => lapseOf(occurrence, refused.get(occurrence), each, nothing, reader));
    })
    .sort((a, b) => (a.day.date < b.day.date ? 1 : a.day.date > b.day.date ? -1 : 0));
}

function isLapse(state: Occurrence['state']): boolean {
  return state === 'missed' || state === 'late' || state === 'uncertain' || state === 'waived';
}

/** What is the same of all lapses of a promise. */
type Each = Pick<LapseView, 'what' | 'who' | 'place'> & {
  readonly word: (state: Occurrence['state']) => string;
};

function eachOf({ promise }: Track, reader: Reader): Each {
  const words = new Map<Occurrence['state'], string>();
  return {
    what: reader.heading(promise.name),
    who: reader.heading(reader.parties(promise.parties)),
    place: reader.place(promise.owner),
    word: state => {
      const word = words.get(state) ?? reader.text(wordOf(state, promise.kind));
      words.set(state, word);
      return word;
    },
  };
}

function lapseOf(
  occurrence: Occurrence,
  refused: RecordModel | undefined,
  { word, ...each }: Each,
  nothing: (occurrence: Occurrence) => string,
  reader: Reader,
): LapseView {
  const { state, planned, record = refused } = occurrence;
  return {
    state,
    word: word(state),
    ...each,
    day: reader.day(planned),
    basis: basisOf(occurrence, refused, nothing, reader),
    record: record && reader.place(record.record, record.file),
  };
}

/** That nothing is recorded of an occasion; many were to be in the same days. */
function nothingRecorded(reader: Reader): (occurrence: Occurrence) => string {
  const known = new Map<string, string>();
  return ({ opens, closes }) => {
    const key = `${opens} ${closes}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const [first, last] = [reader.day(opens), reader.day(closes)].map(({ long }) => long) as [string, string];
    const text = reader.text(
      opens === closes
        ? t`Nothing is recorded for ${first}.`
        : t`Nothing is recorded from ${first} to ${last}.`,
    );
    known.set(key, text);
    return text;
  };
}

function basisOf(
  occurrence: Occurrence,
  refused: RecordModel | undefined,
  nothing: (occurrence: Occurrence) => string,
  reader: Reader,
): string[] {
  const { state, closes, record, doubts = [] } = occurrence;
  if (state === 'waived' && record) return skippedBy(record, reader).map(reader.text);
  if (state === 'late' && record)
    return [
      t`Recorded on ${reader.day(record.day).long}; it would have been in time until ${reader.day(closes).long}.`,
      ...source(record.file, record.file.source.headOf(record.record), reader),
    ].map(reader.text);
  if (state === 'missed')
    return [nothing(occurrence), ...(refused ? notSkipped(refused, reader).map(reader.text) : [])];
  const reasons = doubts.slice(0, shownDoubts).flatMap(doubt => doubtInWords(doubt, reader));
  const why =
    reasons.length > 0 ? reasons : [t`Something that is written may be its record, but proves nothing.`];
  return [nothing(occurrence), ...why.map(reader.text)];
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
