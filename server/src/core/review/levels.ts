import { type GovernanceLevel, governanceLevels } from '../model/sections.ts';
import { propertySchema } from '../schema/navigate.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { isMapping } from '../schema/walk.ts';
import type { PlainMapping } from '../yaml/value.ts';
import { type At, aboutThing, type Both, type BothSides, itemSchema, join } from './both-states.ts';
import { effectsOf } from './interests.ts';
import type { Judgement, ThingsJudgement, ValueJudgement } from './judgement.ts';
import { judgements } from './judgements.ts';
import type { Pair } from './matching.ts';
import { nameOf } from './names.ts';
import type { Recorder, UnnamedChange } from './recorder.ts';
import { mappingsIn, saysNothing } from './reviewed-state.ts';

/** The forums of both states across the levels, the schema of their lists, and how they are judged. @param schema of `governance` */
export function forumsOfBoth(before: PlainMapping, after: PlainMapping, schema: SchemaNode) {
  return [
    [...forumsIn(before).keys()],
    [...forumsIn(after).keys()],
    propertySchema(propertySchema(schema, 'strategic') ?? {}, 'forums') ?? {},
    judgements.GovernanceLevel?.forums as ThingsJudgement,
  ] as const;
}

/** The forums of all levels, each with its level. */
function forumsIn(governance: PlainMapping): Map<PlainMapping, string> {
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
function isWholeLevel(
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

/** What is no mapping holds no keys. */
export function mappingOr(value: unknown): PlainMapping {
  return isMapping(value) ? value : {};
}

/** What comparing levels asks of the comparison that it is a part of. */
export interface LevelsContext {
  readonly sides: BothSides;
  readonly recorder: Recorder;
  /** The forums of all levels, matched. */
  readonly pairs: readonly Pair[];
  readonly value: (both: Both, judgement: ValueJudgement, at: At) => void;
  readonly whole: (both: Both, judgement: Judgement, at: At) => void;
  readonly pair: (pair: Pair, both: Both, judgement: ThingsJudgement, at: At) => void;
  readonly sameThing: (
    before: PlainMapping,
    after: PlainMapping,
    list: SchemaNode,
    judgement: ThingsJudgement,
    at: At,
  ) => void;
  readonly noteComeOrGone: (id: unknown) => void;
}

/** Forums are matched across the three levels, since one may move; a level whose forums all went is gone. */
export function compareLevels(
  before: PlainMapping,
  after: PlainMapping,
  schema: SchemaNode,
  at: At,
  context: LevelsContext,
): void {
  const { sides, recorder, pairs } = context;
  const [was, is] = [forumsIn(before), forumsIn(after)];
  const [, , forums, judgement] = forumsOfBoth(before, after, schema);
  /** Whether a level came or went with all that it says. */
  const isWhole = (level: string) =>
    isWholeLevel(level, pairs, was, is) && (saysNothing(before[level]) || saysNothing(after[level]));
  for (const level of governanceLevels) {
    const hasForums = [...was.values(), ...is.values()].includes(level);
    if (!hasForums || !isWhole(level)) levelItself(level, before, after, schema, at, context);
  }
  const handled = new Set<string>();
  for (const pair of pairs) {
    const [from, to] = [pair.before && was.get(pair.before), pair.after && is.get(pair.after)];
    const level = to ?? from ?? '';
    if (pair.before && pair.after) {
      if (from !== to)
        recorder.add(moved(pair.before, pair.after, [from ?? '', to ?? ''], forums, at, sides));
      const path = join(at.path, `${level}.forums`);
      context.sameThing(pair.before, pair.after, forums, judgement, { ...at, path });
      continue;
    }
    const here = { ...at, path: join(at.path, level), definition: 'GovernanceLevel' };
    const list = {
      before: mappingOr(before[level]),
      after: mappingOr(after[level]),
      key: 'forums',
      schema: forums,
    };
    if (!isWholeLevel(level, pairs, was, is)) {
      context.pair(pair, list, judgement, here);
    } else if (!handled.has(level)) {
      handled.add(level);
      for (const { before: gone, after: come } of pairs)
        if (!gone || !come) context.noteComeOrGone((gone ?? come)?.id);
      const both = { before, after, key: level, schema: propertySchema(schema, level) ?? {} };
      if (isWhole(level)) context.whole(both, { how: 'level' }, at);
      else context.whole(list, judgement, here);
    }
  }
}

/** What a level says besides its forums. */
function levelItself(
  level: GovernanceLevel,
  before: PlainMapping,
  after: PlainMapping,
  governance: SchemaNode,
  at: At,
  { sides, value }: LevelsContext,
): void {
  const [was, is] = [mappingOr(before[level]), mappingOr(after[level])];
  const schema = propertySchema(governance, level) ?? {};
  const holder = { definition: 'GovernanceLevel', before: was, after: is, within: at.holder };
  const thing = sides.title(level, at);
  for (const [key, judgement] of Object.entries(judgements.GovernanceLevel ?? {})) {
    const isDoubtful = sides.before.isDoubtful(was, key) || sides.after.isDoubtful(is, key);
    if (judgement.how !== 'value' || isDoubtful) continue;
    const both = { before: was, after: is, key, schema: propertySchema(schema, key) ?? {} };
    value(both, judgement, {
      ...at,
      path: join(at.path, level),
      thing,
      holder,
      definition: 'GovernanceLevel',
    });
  }
}

/** A forum that is on another level now. @param list the schema of lists of forums */
function moved(
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
