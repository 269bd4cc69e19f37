import type { IsoDate } from '../../calendar/date.ts';
import type { Checker } from '../../checking/checker.ts';
import { Evidence } from '../../evidence/evidence.ts';
import { type Say, saying, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import { finished, type Steps } from '../../util/steps.ts';
import { Audience, type AudienceName } from '../audience.ts';
import { Reader } from '../reader.ts';
import { daysOfYearAhead } from '../year.ts';
import type { Addresses } from './attendees.ts';
import type { CalendarEntry, CalendarView } from './calendar-view.ts';
import type { MadeEntry, Making } from './entry.ts';
import { meetingsOf } from './meetings.ts';
import { promisesOf } from './promises.ts';
import { termDays } from './term-days.ts';

/** For whom a calendar is, and what is to be in it. */
export interface CalendarOptions {
  readonly today: IsoDate;
  /** The code of the language of all texts; the checker’s dictionary is of the same. */
  readonly language: string;
  /** Without it everything is shown. */
  readonly audience?: AudienceName | undefined;
  /** Whether the addresses of all parties are written: else only those of the party that it is for. */
  readonly withAddresses?: boolean | undefined;
  /** Only what concerns this forum, this person (`party/person`), this party. */
  readonly forum?: string | undefined;
  readonly person?: string | undefined;
  readonly party?: string | undefined;
}

/** One state of the agreements that a calendar is made of. */
export interface CalendarState {
  readonly files: readonly FileModel[];
  readonly checker: Checker;
}

/**
 * What agreements plan, as entries of a calendar.
 *
 * @param before an earlier state: what it had and is no more is cancelled
 */
export function calendarOf(
  now: CalendarState,
  options: CalendarOptions,
  before?: CalendarState,
): CalendarView {
  return finished(calendarInSteps(now, options, before));
}

/** The same in steps, each of one agreement. */
export function* calendarInSteps(
  now: CalendarState,
  options: CalendarOptions,
  before?: CalendarState,
): Steps<CalendarView> {
  const { today, language } = options;
  const say = saying(now.checker.dictionary);
  const made = yield* entriesOf(now, options);
  const gone = before ? cancelled(yield* entriesOf(before, options), made) : [];
  const entries = [...made.filter(({ isSettled }) => !isSettled), ...gone].map(withoutState);
  return {
    language,
    name: nameOf(now, options, say),
    asOf: today,
    entries,
    notes: notesOf(now, entries, say),
  };
}

function* entriesOf({ files, checker }: CalendarState, options: CalendarOptions): Steps<MadeEntry[]> {
  const all: MadeEntry[] = [];
  for (const file of files) {
    yield;
    all.push(...entriesOfOne(file, checker, options).filter(isWanted(options)));
  }
  // Two agreements of the same id are one to a calendar: the first one counts.
  return [...new Map(all.toReversed().map(entry => [entry.uid, entry])).values()].reverse();
}

function entriesOfOne(file: FileModel, checker: Checker, options: CalendarOptions): MadeEntry[] {
  const { today, audience: name = 'internal', withAddresses } = options;
  const { workspace } = checker.of(file.uri);
  const model = workspace.agreementOf(file);
  if (!model || !isPlanned(model.agreement.status)) return [];
  // What a party takes no part in is not for it.
  if (typeof name === 'object' && !model.party(name.party)) return [];
  const evidence = new Evidence(model, workspace, today, daysOfYearAhead);
  const audience = new Audience(name, model);
  const addresses: Addresses = withAddresses ? 'all' : typeof name === 'object' ? name : 'none';
  const making: Making = {
    evidence,
    reader: new Reader(model, saying(checker.dictionary), audience),
    addresses,
  };
  // Where the days of the term cannot be read, nobody knows until when anything is planned.
  const tracks = evidence.isTermUnclear ? [] : evidence.tracks.filter(track => audience.track(track));
  return [
    ...tracks.flatMap(track => {
      const forum = track.promise.kind === 'forum' ? model.forum(track.promise.id) : undefined;
      return forum ? meetingsOf(track, forum, making) : promisesOf(track, making);
    }),
    ...termDays(making),
  ];
}

/** What is suspended or has ended plans nothing, and a draft nothing yet. */
function isPlanned(status: string | undefined): boolean {
  return status === 'active' || status === 'proposed';
}

function isWanted({ forum, person, party }: CalendarOptions): (entry: CalendarEntry) => boolean {
  return entry =>
    (forum === undefined || entry.forum === forum) &&
    (person === undefined || entry.people.includes(person)) &&
    (party === undefined || entry.parties.includes(party));
}

/** What was planned and is not any more: calendars know it by its UID, and take it out. */
function cancelled(before: readonly MadeEntry[], now: readonly MadeEntry[]): MadeEntry[] {
  const known = new Set(now.map(({ uid }) => uid));
  const agreementOf = (uid: string) => uid.slice(uid.lastIndexOf('@'));
  const latest = new Map(now.map(({ uid, sequence }) => [agreementOf(uid), sequence]));
  return before
    .filter(({ uid, isSettled }) => !isSettled && !known.has(uid))
    .map(entry => ({
      ...entry,
      status: 'cancelled' as const,
      sequence: Math.max(entry.sequence + 1, latest.get(agreementOf(entry.uid)) ?? 0),
      alarmDays: undefined,
    }));
}

function withoutState({ isSettled: _, ...entry }: MadeEntry): CalendarEntry {
  return entry;
}

function nameOf({ files, checker }: CalendarState, { forum, person }: CalendarOptions, say: Say): string {
  const [file, ...others] = files;
  const model = file && checker.of(file.uri).workspace.agreementOf(file);
  if (!model || others.length > 0) return say(t`Partnerships`);
  const reader = new Reader(model, say, new Audience('internal', model));
  const about = model.forum(forum)?.name ?? (person === undefined ? undefined : reader.person(person));
  const title = model.agreement.title ?? model.agreement.id ?? '';
  return reader.text(about === undefined ? title : t`${about} – ${title}`);
}

function notesOf({ files, checker }: CalendarState, entries: readonly CalendarEntry[], say: Say): string[] {
  const models = files.flatMap(file => checker.of(file.uri).workspace.agreementOf(file) ?? []);
  const named = (id: string | undefined, uri: string) => id ?? uri.slice(uri.lastIndexOf('/') + 1);
  return [
    ...models
      .filter(({ file }) => file.unreadable.size > 0)
      .map(({ agreement, file }) =>
        say(
          t`Some lines of ${named(agreement.id, file.uri)} cannot be read; what stands there is not in the calendar.`,
        ),
      ),
    ...models
      .filter(({ agreement }) => !isPlanned(agreement.status))
      .map(({ agreement, file }) =>
        say(t`${named(agreement.id, file.uri)} is neither active nor proposed, so it plans nothing.`),
      ),
    ...(checker.workspace.complete
      ? []
      : [say(t`Some files are still being read; more may be known in a moment.`)]),
    ...(entries.length === 0 ? [say(t`There is nothing to put into a calendar.`)] : []),
  ];
}
