import { capital, t } from '../../l10n/message.ts';
import { laddersOf } from '../../model/ladders.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample, steps } from './example.ts';

export const governanceEscalationDeadEnd: AgreementRule = {
  on: 'agreement',
  id: 'governance/escalation-dead-end',
  severity: 'warning',
  principle: 'governance',
  title: 'The escalation has no last step outside the parties.',
  why: 'When the highest level cannot agree either, nobody knows what comes next, and each side asks its lawyers.',
  remedy:
    'Add a last step such as `then: mediation`. It should fit the contract’s dispute clause: have it reviewed.',
  bad: governanceExample({ escalation: [steps.operational, steps.strategic] }),
  good: governanceExample({ escalation: [steps.operational, steps.strategic, steps.last] }),
  reads: ['governance'],
  *check(model) {
    const { source } = model.file;
    for (const { steps: all, rungs, name, owner, key, path } of laddersOf(model)) {
      if (rungs.length === 0 || source.hasDoubts(all)) continue;
      if (all.some(step => step.then !== undefined || source.isDoubtful(step, 'then'))) continue;
      const empty = all.find(step => source.pair(step, 'then'));
      yield {
        range: empty ? source.keyOf(empty, 'then') : source.keyOf(owner, key),
        path: `${path}.then`,
        message: t`${capital(name)} ends within the parties: when its highest step cannot agree either, nobody knows what comes next. Add a last step with \`then\`, such as mediation, that fits the contract.`,
      };
    }
  },
};
