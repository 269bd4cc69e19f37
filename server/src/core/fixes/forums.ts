import { compareFrequency, formatInterval, type RegularCadence } from '../calendar/cadence.ts';
import { parseRegular } from '../calendar/parse-cadence.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { cadenceOf } from '../model/cadence-of.ts';
import { type GovernanceLevel, governanceLevels } from '../model/sections.ts';
import type { FixContext } from '../rule/rule.ts';
import { forumOn } from '../templates/recipes/governance.ts';
import type { MapTemplate } from '../templates/template.ts';
import { nameOfId } from '../util/slug.ts';
import { namedAlready } from './named.ts';
import { onlyKnown, withKeys } from './narrow-template.ts';
import { templateContextOf } from './template-context.ts';

/** How often forums of a level usually meet. */
const usual: Readonly<Record<GovernanceLevel, string>> = {
  strategic: 'quarterly',
  tactical: 'monthly',
  operational: 'weekly',
};

/**
 * How often a new forum of a level meets: as usual, but no more often than the levels below it and no more seldom
 * than those above it and than what it carries.
 *
 * @param id of the forum, by which promises may name it already
 */
function fittingCadence(model: AgreementModel, level: GovernanceLevel, id: string | undefined): string {
  let cadence = parseRegular(usual[level]) as RegularCadence;
  const rank = governanceLevels.indexOf(level);
  for (const forum of model.forums) {
    const other = cadenceOf(forum.forum);
    const otherRank = governanceLevels.indexOf(forum.level);
    if (!other || otherRank === rank) continue;
    const oftener = compareFrequency(other, cadence) > 0;
    // Of a level above, the forum that meets most often counts; below, any that meets more seldom may be that one.
    if (otherRank < rank ? oftener : isBusiest(model, forum.level, other) && !oftener) cadence = other;
  }
  for (const shared of carriedBy(model, id)) if (compareFrequency(shared, cadence) > 0) cadence = shared;
  return formatInterval(cadence.every);
}

function isBusiest(model: AgreementModel, level: GovernanceLevel, cadence: RegularCadence): boolean {
  const others = model.forums
    .filter(forum => forum.level === level)
    .flatMap(forum => cadenceOf(forum.forum) ?? []);
  return others.every(other => compareFrequency(other, cadence) <= 0);
}

/** The cadences of what is shared in a forum. */
function carriedBy(model: AgreementModel, forum: string | undefined): RegularCadence[] {
  const commitments = model.agreement.sharing?.commitments ?? [];
  return forum === undefined
    ? []
    : commitments.flatMap(each => (each.forum === forum && parseRegular(each.cadence)) || []);
}

/**
 * The forums that a level without any gets: those that the agreement names already though they do not exist, as
 * far as they suit the level, else one that is usual there.
 *
 * @param levels the levels that are without a forum, this one among them
 */
export function forumsFor(
  context: FixContext,
  level: GovernanceLevel,
  levels: readonly GovernanceLevel[],
): MapTemplate[] {
  const found = templateContextOf(context);
  if (!found) return [];
  const { templateContext, model } = found;
  const usualForum = onlyKnown(forumOn(templateContext.facts, level), model);
  if (!usualForum) return [];
  const names = namedAlready(model, 'forum', context.workspace);
  const named = names.filter(id => levelOf(model, id, levels) === level);
  if (named.length === 0) return [withKeys(usualForum, { cadence: fittingCadence(model, level, undefined) })];
  return named.map(id =>
    withKeys(usualForum, { id, name: nameOfId(id), cadence: fittingCadence(model, level, id) }),
  );
}

/** The level to which a forum probably belongs: what it carries often is talked about often. */
function levelOf(
  model: AgreementModel,
  id: string,
  levels: readonly GovernanceLevel[],
): GovernanceLevel | undefined {
  const often = carriedBy(model, id).sort(compareFrequency).at(-1);
  const order: readonly GovernanceLevel[] = !often
    ? ['strategic', 'tactical', 'operational']
    : compareFrequency(often, parseRegular('fortnightly') as RegularCadence) >= 0
      ? ['operational', 'tactical', 'strategic']
      : compareFrequency(often, parseRegular('quarterly') as RegularCadence) > 0
        ? ['tactical', 'operational', 'strategic']
        : ['strategic', 'tactical', 'operational'];
  return order.find(level => levels.includes(level));
}

/** The levels of governance that have no forum. */
export function emptyLevels(model: AgreementModel): GovernanceLevel[] {
  return governanceLevels.filter(level => model.lacksForums(level));
}

/** What an existing forum lacks, as a usual one of its level says it. */
export function forumParts(
  context: FixContext,
  id: string | undefined,
  level: GovernanceLevel,
): MapTemplate | undefined {
  const found = templateContextOf(context);
  if (!found) return undefined;
  const forum = forumOn(found.templateContext.facts, level);
  return withKeys(forum, { cadence: fittingCadence(found.model, level, id) });
}
