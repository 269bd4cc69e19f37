import { governanceLevels } from '../model/sections.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { Pair } from './matching.ts';
import { mappingsIn } from './side.ts';

/** The forums of all levels, each with its level. */
export function forumsIn(governance: PlainMapping): Map<PlainMapping, string> {
  return new Map(
    governanceLevels.flatMap(level => {
      const section = governance[level];
      return mappingsIn(isMapping(section) ? section.forums : undefined).map(
        forum => [forum, level] as const,
      );
    }),
  );
}

/** Whether all forums of a level came or went, and none of them from or to another level. */
export function isWholeLevel(
  level: string,
  pairs: readonly Pair[],
  was: ReadonlyMap<PlainMapping, string>,
  is: ReadonlyMap<PlainMapping, string>,
): boolean {
  const here = pairs.filter(
    ({ before, after }) => (before && was.get(before)) === level || (after && is.get(after)) === level,
  );
  return here.every(({ before }) => !before) || here.every(({ after }) => !after);
}
