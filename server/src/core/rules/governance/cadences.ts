import { compareFrequency, type RegularCadence } from '../../calendar/cadence.ts';
import { compareDurations, type Duration } from '../../calendar/duration.ts';
import { parseRegular } from '../../calendar/parse-cadence.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { cadenceOf, onDemandOnly } from '../../model/cadence-of.ts';
import type { GovernanceLevel } from '../../model/sections.ts';
import { usualCadences } from '../../templates/usual.ts';
import { kept } from '../../util/kept.ts';

/** A forum whose cadence can be read. */
export type DatedForum = ForumModel & { readonly cadence: RegularCadence };

/** The cadences between which the forums of a level usually meet. */
export interface UsualRange {
  readonly most: RegularCadence;
  readonly least: RegularCadence;
}

/** Whether a cadence is as usual, more frequent or less; undefined where it is as usual. */
export function unusual(cadence: RegularCadence, { most, least }: UsualRange): 'often' | 'rare' | undefined {
  if (compareFrequency(cadence, most) > 0) return 'often';
  return compareFrequency(cadence, least) < 0 ? 'rare' : undefined;
}

/** What practice shows for a level, where an organisation has not set anything else. */
export function usualRange(level: GovernanceLevel): { readonly most: string; readonly least: string } {
  const cadences = usualCadences('Forum', 'cadence', [level]);
  return { most: cadences[0] as string, least: cadences.at(-1) as string };
}

/** The papers or minutes of a forum. */
export interface Paper {
  readonly key: 'papers' | 'minutes';
  readonly duration: Duration;
}

/** Which of papers and minutes take longer than from one meeting to the next; equally long fits (decision 23). */
export function papersTooSlow(forum: ForumModel): Paper[] {
  const cadence = cadenceOf(forum.forum);
  if (!cadence) return [];
  return (['papers', 'minutes'] as const).flatMap(key => {
    const duration = parseDuration(forum.forum[key] ?? '');
    return duration.ok && isLonger(duration.value, cadence) ? [{ key, duration: duration.value }] : [];
  });
}

/** Whoever meets every day means working days: the next one is a working day away. */
function isLonger(duration: Duration, { every }: RegularCadence): boolean {
  if (duration.unit === 'working day' && every.unit === 'day') return duration.amount > every.amount;
  return compareDurations(duration, every) > 0;
}

/** Two levels of which the higher one meets more often. */
export interface Inversion {
  /** The forum whose cadence is to be changed. */
  readonly wrong: DatedForum;
  readonly other: DatedForum;
}

/**
 * Where levels are in the wrong order: of each level the forum that meets most often counts (decision 22). When one
 * change puts several pairs right, there is one inversion; of equally good changes that of a forum that meets
 * unusually often or rarely, else of the higher one.
 */
export function inversionsOf(model: AgreementModel): Inversion[] {
  const busiest = [...busiestForums(model).values()];
  // Nearly everywhere all are in order, and then none of them is to be left out.
  if (!busiest.slice(1).some((forum, index) => isInverted(busiest, busiest[index] as DatedForum, forum)))
    return [];
  const right = largestInOrder(busiest);
  return busiest.flatMap(wrong => {
    if (right.includes(wrong)) return [];
    const other = right.find(each => isInverted(busiest, wrong, each));
    return other ? [{ wrong, other }] : [];
  });
}

/** What ends before the agreement has a rhythm of its own, such as that of a transition. */
export function isTemporary({ forum }: ForumModel): boolean {
  return forum.until !== undefined;
}

/** The forum of each level that meets most often, the highest level first; none of a level with a cadence not known. */
export const busiestForums = kept(({ forums }: AgreementModel): ReadonlyMap<GovernanceLevel, DatedForum> => {
  const busiest = new Map<GovernanceLevel, DatedForum>();
  const unclear = new Set<GovernanceLevel>();
  // They come level by level, the highest first.
  for (const forum of forums) {
    const { level } = forum;
    const cadence = cadenceOf(forum.forum);
    const best = busiest.get(level);
    // What meets at need is in no order with what meets regularly.
    if (onDemandOnly(forum.forum) || isTemporary(forum)) continue;
    if (!cadence) unclear.add(level);
    else if (!best || compareFrequency(best.cadence, cadence) < 0) busiest.set(level, { ...forum, cadence });
  }
  for (const level of unclear) busiest.delete(level);
  return busiest;
});

/** Of the levels, the highest first, as many as are in order among themselves. */
function largestInOrder(levels: readonly DatedForum[]): readonly DatedForum[] {
  const subsets = Array.from({ length: 2 ** levels.length }, (_, chosen) =>
    levels.filter((_, index) => (chosen & (1 << index)) !== 0),
  );
  const ordered = subsets.filter(subset =>
    subset.every(
      (forum, index) => index === 0 || !isInverted(levels, subset[index - 1] as DatedForum, forum),
    ),
  );
  const merit = (subset: readonly DatedForum[]) =>
    subset.length * 100 +
    subset.filter(isUsual).length * 10 +
    subset.reduce((sum, forum) => sum + levels.indexOf(forum), 0);
  return ordered.reduce((best, next) => (merit(next) > merit(best) ? next : best));
}

function isInverted(order: readonly DatedForum[], a: DatedForum, b: DatedForum): boolean {
  const [higher, lower] = order.indexOf(a) < order.indexOf(b) ? [a, b] : [b, a];
  // A minimum does not say that the lower level meets more seldom.
  return !lower.cadence.isMinimum && compareFrequency(higher.cadence, lower.cadence) > 0;
}

function isUsual({ cadence, level }: DatedForum): boolean {
  const { most, least } = usualRange(level);
  const [from, to] = [parseRegular(most), parseRegular(least)];
  return from !== undefined && to !== undefined && !unusual(cadence, { most: from, least: to });
}
