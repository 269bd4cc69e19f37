import { governanceLevels } from '../model/sections.ts';
import { propertySchema } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { type At, aboutThing, type BothSides, itemSchema, join } from './both-states.ts';
import { effectsOf } from './interests.ts';
import type { ThingsJudgement } from './judgement.ts';
import { judgements } from './judgements.ts';
import type { Pair } from './matching.ts';
import { nameOf } from './names.ts';
import type { UnnamedChange } from './recorder.ts';
import { mappingsIn } from './reviewed-state.ts';

/** What governance says before and after. */
export interface Levels {
  readonly before: PlainMapping;
  readonly after: PlainMapping;
  readonly schema: SchemaNode;
}

/** How forums are judged, on whichever level. */
export const forumsJudgement = judgements.GovernanceLevel?.forums as ThingsJudgement;

/** The schema of lists of forums. @param schema of `governance` */
export function forumsList(schema: SchemaNode): SchemaNode {
  return propertySchema(propertySchema(schema, 'strategic') ?? {}, 'forums') ?? {};
}

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

/** A forum that is on another level now. @param list the schema of lists of forums */
export function moved(
  before: PlainMapping,
  after: PlainMapping,
  levels: readonly [string, string],
  list: SchemaNode,
  at: At,
  sides: BothSides,
): UnnamedChange {
  const schema = itemSchema(list, after);
  return {
    kind: 'moved',
    path: `${join(at.path, levels[1])}.forums[${after.id}]`,
    about: aboutThing([before, after], schema, 'forums', at),
    title: nameOf(after, schema, sides.after),
    before: levels[0],
    after: levels[1],
    places: { before: sides.before.headOf(before), after: sides.after.headOf(after) },
    effects: effectsOf('undetermined', 'all', at.interests, sides.everyone),
    by: [],
    values: [...levels],
  };
}
