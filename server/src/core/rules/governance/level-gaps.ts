import { nominalIntervalDays } from '../../calendar/cadence.ts';
import { readDay } from '../../calendar/date.ts';
import { type Day, firstDay, laterDay, plusDays } from '../../calendar/day.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { cadenceOf, onDemandOnly } from '../../model/cadence-of.ts';
import type { GovernanceLevel } from '../../model/sections.ts';

/** Days on which a level has no forum. */
export interface Gap {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The first part of the term in which no forum of a level exists, since each begins later or ends earlier (decision 94). It is
 * longer than the interval of the forums beside it: a board that begins with its first meeting leaves nothing open.
 *
 * @returns undefined also where a part of it was not understood
 */
export function gapIn(model: AgreementModel, level: GovernanceLevel): Gap | undefined {
  const { agreement, file, forums: all } = model;
  const forums = all.filter(forum => forum.level === level);
  const list = agreement.governance?.[level]?.forums;
  const { term } = agreement;
  if (forums.length === 0 || !list || file.source.hasDoubts(list)) return undefined;
  if (!term || file.source.hasDoubts(term) || file.source.isDoubtful(agreement, 'term')) return undefined;
  // Those that have been there from the first day on come first.
  const spans = forums.map(spanOf).sort((a, b) => (a.from ?? firstDay) - (b.from ?? firstDay));
  if (spans.some(({ forum }) => isUnclear(forum, model))) return undefined;
  const [starts, ends] = [readDay(term.starts), readDay(term.ends)];
  let free: { day: Day; behind: ForumModel | undefined } | undefined =
    starts === undefined ? undefined : { day: starts, behind: undefined };
  for (const { forum, from, until } of spans) {
    if (from !== undefined && free && isLong(from - free.day, forum, free.behind))
      return { first: free.day, last: plusDays(from, -1) };
    if (until === undefined) return undefined;
    const next = plusDays(until, 1);
    free = { day: free ? laterDay(free.day, next) : next, behind: forum };
  }
  return free && ends !== undefined && isLong(ends - free.day + 1, free.behind, undefined)
    ? { first: free.day, last: ends }
    : undefined;
}

function spanOf(forum: ForumModel) {
  return { forum, from: readDay(forum.forum.from), until: readDay(forum.forum.until) };
}

function isUnclear({ forum }: ForumModel, { file: { source } }: AgreementModel): boolean {
  return source.hasDoubts(forum);
}

/** Whether each of the forums beside it would have had to meet in a gap of so many days. */
function isLong(days: number, ...forums: readonly (ForumModel | undefined)[]): boolean {
  const intervals = forums.flatMap(forum => {
    if (!forum) return [];
    const cadence = cadenceOf(forum.forum);
    if (cadence) return [nominalIntervalDays(cadence)];
    return onDemandOnly(forum.forum) ? [0] : [];
  });
  return days > 0 && intervals.length > 0 && days > Math.max(...intervals);
}
