import { dayBefore } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import type { Day } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { overdueIn, type Track } from '../evidence/track.ts';
import { coverOf } from '../model/coverage.ts';
import { keyOfNoticeBeforeEnd } from '../model/term.ts';
import { isRelativePath, resolveUri } from '../util/uri.ts';
import { sumOf, type Tally, tallyOf } from './adherence.ts';

/** What is known of a file that an agreement names; undefined where nobody has looked. */
export type FileState = 'there' | 'missing' | 'outside';

/** What readiness asks of the files around an agreement. */
export interface NamedFiles {
  existence(uri: string): FileState | undefined;
}

/** Something that the parties decide about going on. */
export interface RenewalOption {
  /** `renewal`: whether to go on at all; `extension`: one that the text offers; `by-itself`: it goes on without a decision. */
  readonly kind: 'renewal' | 'extension' | 'by-itself';
  readonly id: string | undefined;
  /** By how long, as it is written. */
  readonly length: string | undefined;
  /** Who has to want it: a party, or `both` for all of them. */
  readonly needs: string | undefined;
  /** The last day to decide; undefined where none can be read. */
  readonly by: Day | undefined;
  /** How it goes on by itself, as it is written. */
  readonly renews: string | undefined;
}

/** Whether somebody keeps the exit plan: `unknown` where the one who is named is not known by the agreement. */
export type Keeper = 'named' | 'vacant' | 'unknown' | 'none' | 'unreadable';

/** How far the parties are prepared to part. */
export interface ExitReadiness {
  /** The paths that are named: none, one, or two that differ. */
  readonly plans: readonly { readonly path: string; readonly file: FileState | undefined }[];
  /** Whether what would name a plan could not be read, so that there may be one. */
  readonly isUnreadable: boolean;
  /** Where in the contract parting is agreed. */
  readonly coveredBy: string | undefined;
  readonly agreed: Day | undefined;
  readonly owner: string | undefined;
  readonly keeper: Keeper;
  /** Whether the text says how often the plan is looked at. */
  readonly isReviewed: boolean;
  readonly lastReview: Day | undefined;
  readonly nextReview: Day | undefined;
  /** The day since which a review is overdue. */
  readonly overdueSince: Day | undefined;
  /** Whether something that could not be understood may be a review. */
  readonly isUncertain: boolean;
}

/** What was kept since the first day: in counts, to talk about before going on. */
export interface KeptSoFar {
  readonly meetings: Tally;
  /** What each party owed by itself. */
  readonly parties: readonly { readonly id: string; readonly tally: Tally }[];
}

/** What to know before the parties decide whether to go on. */
export interface Readiness {
  readonly starts: Day | undefined;
  readonly ends: Day | undefined;
  /** Whether the last day, or a day to decide, could not be read. */
  readonly isUnreadable: boolean;
  readonly options: readonly RenewalOption[];
  /** The last day to give notice that one does not go on. */
  readonly noticeBy: Day | undefined;
  readonly exit: ExitReadiness;
  /** Undefined where nothing is owed or recorded. */
  readonly kept: KeptSoFar | undefined;
}

/**
 * @param files what is known of the files that are named; without them nothing is said of any
 * @param isShown which promises count, for a reader who may not see all
 */
export function readinessOf(
  evidence: Evidence,
  files?: NamedFiles,
  isShown: (track: Track) => boolean = () => true,
): Readiness {
  const { model, starts, free } = evidence;
  const { term } = model.agreement;
  const { source } = model.file;
  const ends = readDay(term?.ends);
  const notice = parseDuration(term?.[keyOfNoticeBeforeEnd(term)] ?? '');
  return {
    starts,
    ends,
    isUnreadable:
      source.isDoubtful(model.agreement, 'term') || (term !== undefined && source.hasDoubts(term)),
    options: optionsOf(evidence),
    noticeBy: notice.ok && ends !== undefined ? dayBefore(ends, notice.value, free) : undefined,
    exit: exitReadinessOf(evidence, files),
    kept: keptOf(evidence, isShown),
  };
}

function optionsOf({ model }: Evidence): RenewalOption[] {
  const { term } = model.agreement;
  const none = { id: undefined, length: undefined, needs: undefined, by: undefined, renews: undefined };
  return [
    ...(term?.renewalDecisionBy === undefined
      ? []
      : [{ ...none, kind: 'renewal' as const, by: readDay(term.renewalDecisionBy) }]),
    ...(term?.extensions ?? []).map(({ id, for: length, needs, decideBy }) => ({
      ...none,
      kind: 'extension' as const,
      id,
      length,
      needs,
      by: readDay(decideBy),
    })),
    ...(term?.renews === undefined ? [] : [{ ...none, kind: 'by-itself' as const, renews: term.renews }]),
  ];
}

function exitReadinessOf(evidence: Evidence, files: NamedFiles | undefined): ExitReadiness {
  const { model, records, today, isComplete } = evidence;
  const { agreement, file } = model;
  const { exit, term } = agreement;
  const paths = [exit?.plan, term?.exitPlan].flatMap(path => path ?? []);
  const [first, second] = paths.map(path => ({ path, uri: resolveUri(file.uri, path) }));
  const named = first && second && first.uri !== second.uri ? [first, second] : first ? [first] : [];
  const track = evidence.isInForce
    ? evidence.tracks.find(({ promise }) => promise.kind === 'exit-review')
    : undefined;
  // A review that the parties let go was not held.
  const reviews = records.filter(
    ({ type, subject, day }) => type !== 'waived' && subject === 'review exit' && day <= today,
  );
  const isUncertain =
    !isComplete ||
    (track !== undefined && (!track.isCertain || evidence.doubtsAbout(track.promise).length > 0));
  const [overdue] = track && evidence.isRecorded ? overdueIn(track) : [];
  const next = track && evidence.next(track.promise.owner, track.promise.key);
  return {
    plans: named.map(({ path, uri }) => ({
      path,
      file: isRelativePath(path) ? files?.existence(uri) : undefined,
    })),
    isUnreadable:
      file.source.isDoubtful(agreement, 'exit') ||
      file.source.isDoubtful(agreement, 'term') ||
      (exit !== undefined && file.source.isDoubtful(exit, 'plan')) ||
      (term !== undefined && file.source.isDoubtful(term, 'exitPlan')),
    coveredBy: coverOf(agreement, 'exit')?.text,
    agreed: readDay(exit?.agreed),
    owner: exit?.owner,
    keeper: keeperOf(evidence),
    isReviewed: track !== undefined || exit?.review !== undefined,
    lastReview: reviews.at(-1)?.day,
    nextReview: next && readDay(next.date),
    overdueSince: overdue?.planned,
    isUncertain,
  };
}

function keeperOf({ model }: Evidence): Keeper {
  const { exit } = model.agreement;
  if (exit === undefined) return 'none';
  if (exit.owner === undefined) return model.file.source.isDoubtful(exit, 'owner') ? 'unreadable' : 'none';
  const person = model.person(exit.owner);
  if (!person) return 'unknown';
  return person.isVacant ? 'vacant' : 'named';
}

function keptOf(evidence: Evidence, isShown: (track: Track) => boolean): KeptSoFar | undefined {
  if (!evidence.isInForce || !evidence.isRecorded) return undefined;
  const tracks = evidence.tracks.filter(isShown);
  const tally = (some: readonly Track[]) => sumOf(some.map(({ occurrences }) => tallyOf(occurrences)));
  return {
    meetings: tally(tracks.filter(({ promise }) => promise.kind === 'forum')),
    parties: evidence.model.parties.flatMap(({ id }) => {
      const own = tracks.filter(({ promise }) => promise.parties.length === 1 && promise.parties[0] === id);
      return own.length === 0 ? [] : [{ id, tally: tally(own) }];
    }),
  };
}
