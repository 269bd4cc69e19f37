import type { Agreement, EscalationStep } from '../schema/generated/types.ts';
import type { Draft } from './draft.ts';

/** The steps of the escalation path, as written; none where it stands in the contract instead. */
export function escalationSteps({ governance }: Draft<Agreement>): readonly Draft<EscalationStep>[] {
  const { escalation } = governance ?? {};
  return Array.isArray(escalation) ? escalation : [];
}
