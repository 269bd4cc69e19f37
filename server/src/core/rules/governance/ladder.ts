import type { AgreementModel } from '../../model/agreement.ts';
import type { Draft } from '../../model/draft.ts';
import { escalationSteps } from '../../model/escalation.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { EscalationStep } from '../../schema/generated/types.ts';
import { kept } from '../../util/kept.ts';

/** A step of the ladder on one of the levels of governance. */
export interface Rung {
  readonly step: Draft<EscalationStep>;
  /** Its place in the ladder, counted from 1. */
  readonly number: number;
  readonly path: string;
}

/** The steps within the parties, the lowest first; not those that only name where a matter goes at last. */
export const rungsOf = kept((model: AgreementModel): readonly Rung[] =>
  escalationSteps(model.agreement).flatMap((step, index) =>
    isRung(step) || isDoubtfulRung(model, step)
      ? [{ step, number: index + 1, path: itemPath('governance.escalation', step.level ?? index) }]
      : [],
  ),
);

/** A step outside the parties may have a time limit too, but no level and no owners. */
function isRung(step: Draft<EscalationStep>): boolean {
  const { level, owners, within } = step;
  return level !== undefined || owners !== undefined || (within !== undefined && step.then === undefined);
}

function isDoubtfulRung({ file }: AgreementModel, step: object): boolean {
  return ['level', 'within', 'owners'].some(key => file.source.isDoubtful(step, key));
}
