import { formatDate } from '../../calendar/date.ts';
import { addLevel } from '../../fixes/add-section.ts';
import { t } from '../../l10n/message.ts';
import { isCovered } from '../../model/coverage.ts';
import { type GovernanceLevel, governanceLevels, levelNames } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample } from './example.ts';
import { gapIn } from './level-gaps.ts';

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
  reads: ['governance', 'status', 'term'],
  *check(model) {
    const { governance } = model.agreement;
    if (!governance || !isStructured(model, governance)) return;
    // While it is a draft, a level may still be to come (decision 88).
    const isDraft = model.agreement.status === 'draft';
    for (const level of governanceLevels) {
      if (isCovered(model, `governance.${level}`)) continue;
      const section = governance[level];
      const gap = section && gapIn(model, level);
      if (gap) {
        yield {
          range: model.at(section, 'forums'),
          path: `governance.${level}`,
          ...(isDraft && { severity: 'warning' }),
          message: t`From ${formatDate(gap.first)} to ${formatDate(gap.last)} there is no forum on the ${levelNames[level]} level: those that there are begin later, or end before. Add one for that time, or change \`from\` and \`until\`.`,
        };
      }
      if (!model.lacksForums(level)) continue;
      yield {
        range: section ? model.at(section, 'forums') : model.at(governance, level),
        path: `governance.${level}`,
        ...(isDraft && { severity: 'warning' }),
        message: messages[level],
        data: { level },
      };
    }
  },
  fix({ data }, context) {
    const { level } = (data ?? {}) as { level?: GovernanceLevel };
    return level ? addLevel(level, context) : [];
  },
};

/** A governance section without any level is prose only, which has its own finding (decision 34). */
function isStructured(model: Parameters<AgreementRule['check']>[0], governance: object): boolean {
  return [...governanceLevels, 'escalation', 'ladders'].some(part => !model.lacks(governance, part));
}
