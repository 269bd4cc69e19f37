import type { RecordModel } from '../../evidence/record.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { RuleContext } from '../../rule/rule.ts';
import { evidenceInForce } from '../evidence.ts';

/** Whether something is recorded that cannot have happened yet. To skip an occasion is agreed beforehand. */
export function isFuture({ type, day }: RecordModel, model: AgreementModel, context: RuleContext): boolean {
  const evidence = evidenceInForce(model, context);
  return evidence !== undefined && type !== 'waived' && day > evidence.today;
}
