import { dayAfter } from '../calendar/add-duration.ts';
import { readDay } from '../calendar/date.ts';
import { type Day, type FreeDays, lastDayOfMonth } from '../calendar/day.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import type { AgreementTerm, TermExtension } from '../schema/generated/types.ts';
import type { Draft } from './draft.ts';

type Term = Draft<AgreementTerm>;

/** The last day of an agreement; undefined where none is written, or it goes on by itself after it (decision 99). */
export function lastDayOf(term: Term | undefined): Day | undefined {
  return term?.renews === undefined ? readDay(term?.ends) : undefined;
}

/** The key with the notice that a party gives who does not go on at the end (decision 99). */
export function keyOfNoticeBeforeEnd(term: Term | undefined): 'nonRenewalNotice' | 'terminationNotice' {
  return term?.nonRenewalNotice === undefined ? 'terminationNotice' : 'nonRenewalNotice';
}

/** A day by which the parties decide whether to go on, with the mapping and key that hold it. */
export interface RenewalDecision {
  readonly owner: object;
  readonly key: 'renewalDecisionBy' | 'decideBy';
  readonly day: Day;
  readonly path: string;
}

/** All such days that can be read, the earliest first. */
export function renewalDecisions(term: Term | undefined): RenewalDecision[] {
  if (!term) return [];
  const own = readDay(term.renewalDecisionBy);
  const decisions: RenewalDecision[] =
    own === undefined
      ? []
      : [{ owner: term, key: 'renewalDecisionBy', day: own, path: 'term.renewalDecisionBy' }];
  for (const [index, extension] of (term.extensions ?? []).entries()) {
    const day = readDay(extension.decideBy);
    const path = `${pathOfExtension(extension, index)}.decideBy`;
    if (day !== undefined) decisions.push({ owner: extension, key: 'decideBy', day, path });
  }
  return decisions.sort((a, b) => a.day - b.day);
}

export function pathOfExtension({ id }: Draft<TermExtension>, index: number): string {
  return `term.extensions[${id ?? index}]`;
}

/**
 * The end as an extension moves it; the last day of a month may become that of a longer one.
 *
 * @returns all days that it may mean; none where it does not say for how long it is
 */
export function endsAfter(end: Day, extension: Draft<TermExtension>, free?: FreeDays): Day[] {
  const length = parseDuration(extension.for ?? '');
  if (!length.ok) return [];
  const day = dayAfter(end, length.value, free);
  const isMonthEnd = end === lastDayOfMonth(end);
  return isMonthEnd && lastDayOfMonth(day) !== day ? [day, lastDayOfMonth(day)] : [day];
}
