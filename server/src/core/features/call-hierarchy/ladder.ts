import { describeWritten } from '../../calendar/describe-duration.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { escalationSteps } from '../../model/escalation.ts';
import { inRow } from '../../util/lists.ts';
import { firstText, spoken } from '../outline/item.ts';
import { type Call, type CallItem, type CallKey, rangesOf } from './item.ts';

/** The steps of the escalation ladder, from the lowest. */
export function stepItems(model: AgreementModel): CallItem[] {
  return steps(model).map((step, index) => {
    const { level, within, owners, then } = step as Record<string, unknown>;
    const people = (Array.isArray(owners) ? owners : []).map(
      owner => model.person(String(owner))?.name ?? `${owner}`,
    );
    return {
      key: { uri: model.file.uri, kind: 'step', id: String(index) },
      name: then === undefined ? spoken(firstText(level, 'step')) : t`Then ${firstText(then)}`,
      detail: inRow([within === undefined ? '' : t`within ${describeWritten(within)}`, ...people]),
      ...rangesOf(model, step, then === undefined ? 'level' : 'then'),
    };
  });
}

/** Where a matter goes that a step has not settled in its time. */
export function nextStep(model: AgreementModel, { id }: CallKey): Call[] {
  const next = stepItems(model)[Number(id) + 1];
  return next ? [{ item: next, from: [limitOf(model, Number(id))] }] : [];
}

export function previousStep(model: AgreementModel, { id }: CallKey): Call[] {
  const previous = stepItems(model)[Number(id) - 1];
  return previous ? [{ item: previous, from: [limitOf(model, Number(id) - 1)] }] : [];
}

/** The time limit after which a matter leaves a step. */
function limitOf(model: AgreementModel, index: number) {
  return model.at(steps(model)[index] as object, 'within');
}

function steps({ agreement }: AgreementModel): readonly object[] {
  return escalationSteps(agreement);
}
