import { type Message, t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';

const expected = {
  target: t`what is to be reached`,
  owner: t`who follows it`,
  forum: t`which forum looks at it`,
} satisfies Record<string, Message>;

export const scorecardIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'scorecard/incomplete',
  severity: 'info',
  title: 'A measure of the scorecard has no target, owner or forum.',
  why: 'A figure without a target is good whatever it is; one that nobody follows and no forum sees changes nothing.',
  remedy: 'Add what the message lists.',
  bad: 'scorecard:\n  - { id: accuracy, what: Forecast within 20 % of actual, owner: nordbank/mika-salo, forum: service-board }\n',
  good: 'scorecard:\n  - { id: accuracy, what: Forecast within 20 % of actual, target: 90 %, owner: nordbank/mika-salo, forum: service-board }\n',
  reads: ['scorecard'],
  *check(model) {
    for (const [index, measure] of (model.agreement.scorecard ?? []).entries()) {
      const missing = (['target', 'owner', 'forum'] as const).filter(key => model.lacks(measure, key));
      const [first] = missing;
      if (!first) continue;
      yield {
        range: missing.length === 1 ? model.at(measure, first) : model.headOf(measure),
        path: itemPath('scorecard', measure.id ?? index),
        message: t`“${measure.what ?? measure.id ?? t`This measure`}” does not say ${and(missing.map(key => expected[key]))}, so the figure changes nothing. Add ${and(missing.map(key => `\`${key}\``))}.`,
      };
    }
  },
};
