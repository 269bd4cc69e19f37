import { t } from '../../l10n/message.ts';
import { onDemandOnly } from '../../model/cadence-of.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

const activities = (calledBy: string) =>
  `benchmarking:\n  partiesCompete: false\n  activities:\n    - { id: market-update, type: market-update, topics: [market, technology], by: both, cadence: half-yearly, forum: steering-committee }\n    - { id: comparison, type: joint, topics: [solutions], by: both, cadence: { onDemand: { calledBy: ${calledBy}, notice: 30 days } }, forum: steering-committee }\n`;

export const benchmarkingOnDemandJoint: AgreementRule = {
  on: 'agreement',
  id: 'benchmarking/on-demand-joint',
  severity: 'warning',
  principle: 'benchmarking',
  title: 'A joint benchmark takes place only when one party calls for it.',
  why: 'What one party can call for and the other has to bear is an audit right by another name; it is used when somebody is unhappy, and learned from by nobody.',
  remedy:
    'Give it a rhythm, or let both parties call for it; or write `type: independent`, with who carries it out and what follows.',
  bad: activities('nordbank'),
  good: activities('both'),
  reads: ['benchmarking', 'parties'],
  *check(model) {
    for (const [index, activity] of (model.agreement.benchmarking?.activities ?? []).entries()) {
      if (activity.type !== 'joint') continue;
      // With a rhythm beside it, it takes place anyway.
      const caller = model.party(onDemandOnly(activity)?.onDemand?.calledBy);
      if (!caller) continue;
      yield {
        range: model.at(activity, 'cadence'),
        path: itemPath('benchmarking.activities', activity.id ?? index, 'cadence'),
        message: t`“${activity.id ?? t`This activity`}” is called joint, but takes place only when ${caller.name} calls for it: that is an audit right by another name. Give it a rhythm, let both parties call for it, or write \`type: independent\`.`,
      };
    }
  },
};
