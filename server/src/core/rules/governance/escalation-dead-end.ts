import { t } from '../../l10n/message.ts';
import { escalationSteps } from '../../model/escalation.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample, steps } from './example.ts';
import { rungsOf } from './ladder.ts';

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
    const { governance } = model.agreement;
    const escalation = escalationSteps(model.agreement);
    const { source } = model.file;
    if (!governance || rungsOf(model).length === 0) return;
    if (source.hasDoubts(escalation)) return;
    if (escalation.some(step => step.then !== undefined || source.isDoubtful(step, 'then'))) return;
    const empty = escalation.find(step => source.pair(step, 'then'));
    yield {
      range: empty ? source.keyOf(empty, 'then') : source.keyOf(governance, 'escalation'),
      path: 'governance.escalation.then',
      message: t`The escalation ends within the parties: when its highest step cannot agree either, nobody knows what comes next. Add a last step with \`then\`, such as mediation, that fits the contract.`,
    };
  },
};
