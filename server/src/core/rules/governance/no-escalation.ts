import { addEscalation } from '../../fixes/add-escalation.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { escalationSteps } from '../../model/escalation.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { isMapping } from '../../schema/walk.ts';
import { governanceExample, steps } from './example.ts';
import { rungsOf } from './ladder.ts';

export const governanceNoEscalation: AgreementRule = {
  on: 'agreement',
  id: 'governance/no-escalation',
  severity: 'warning',
  principle: 'governance',
  title: 'There is no escalation path.',
  why: 'What two people cannot settle needs a next one with a name and a time limit; else it waits until it is a dispute.',
  remedy:
    'Add `escalation`: a step for each level with an owner of each side and a time limit, and a last step outside the parties.',
  bad: governanceExample({ escalation: null }),
  good: governanceExample({ escalation: Object.values(steps) }),
  reads: ['governance'],
  silentIfCovered: ['governance.escalation'],
  *check(model) {
    const { governance } = model.agreement;
    if (!governance || model.isHollow('governance')) return;
    // A mapping that does not say where the path stands says nothing.
    const isEmpty = model.lacks(governance, 'escalation') || isMapping(governance.escalation);
    if (!isEmpty && !namesOnlyTheEnd(model, escalationSteps(model.agreement))) return;
    yield {
      range: model.at(governance, 'escalation'),
      path: 'governance.escalation',
      message: t`There is no escalation path, so what two people cannot settle waits until it is a dispute. Add \`escalation\`: for each level an owner of each side and a time limit.`,
    };
  },
  fix: (_, context) => addEscalation(context),
};

/** A last step without any before it is no ladder. */
function namesOnlyTheEnd(model: AgreementModel, escalation: readonly object[]): boolean {
  const { source } = model.file;
  if (escalation.length === 0 || source.hasDoubts(escalation)) return false;
  return rungsOf(model).length === 0 && !escalation.some(step => source.hasDoubts(step));
}
