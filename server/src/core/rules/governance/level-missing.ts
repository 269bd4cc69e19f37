import { addLevel } from '../../fixes/add-section.ts';
import { t } from '../../l10n/message.ts';
import { isCovered } from '../../model/coverage.ts';
import { type GovernanceLevel, governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample } from './example.ts';

const messages = {
  strategic: t`There is no strategic forum, so nobody decides on direction and investment together. Add one below \`strategic\`, with members of both sides.`,
  tactical: t`There is no tactical forum, so nobody turns direction into plans, or reviews forecasts and roadmaps. Add one below \`tactical\`, with members of both sides.`,
  operational: t`There is no operational forum, so day-to-day issues are settled nowhere. Add one below \`operational\`, with members of both sides.`,
};

export const governanceLevelMissing: AgreementRule = {
  on: 'agreement',
  id: 'governance/level-missing',
  severity: 'error',
  principle: 'governance',
  title: 'Strategic, tactical or operational level has no forum.',
  why: 'Active governance needs all three levels: what one level cannot settle must have a next one to go to.',
  remedy: 'Add a forum on the level that has none.',
  bad: governanceExample({ operational: null }),
  good: governanceExample(),
  reads: ['governance'],
  *check(model) {
    const { governance } = model.agreement;
    if (!governance || !isStructured(model, governance)) return;
    for (const level of governanceLevels) {
      if (!model.lacksForums(level) || isCovered(model, `governance.${level}`)) continue;
      const section = governance[level];
      yield {
        range: section ? model.at(section, 'forums') : model.at(governance, level),
        path: `governance.${level}`,
        message: messages[level],
        data: { level },
      };
    }
  },
  fix({ data }, context) {
    return addLevel((data as { level: GovernanceLevel }).level, context);
  },
};

/** A governance section without any level is prose only, which has its own finding (decision 34). */
function isStructured(model: Parameters<AgreementRule['check']>[0], governance: object): boolean {
  return [...governanceLevels, 'escalation', 'ladders'].some(part => !model.lacks(governance, part));
}
