import { describeWritten } from '../../calendar/describe-duration.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { laddersOf } from '../../model/ladders.ts';
import { inRow } from '../../util/lists.ts';
import { firstText, spoken } from '../outline/item.ts';
import { type Call, type CallItem, type CallKey, rangesOf } from './item.ts';

/** The steps of all escalation paths, of each from the lowest. */
export function stepItems(model: AgreementModel): CallItem[] {
  return stepsIn(model).map(({ step, ladder }, index) => {
    const { level, within, owners, then } = step as Record<string, unknown>;
    const people = (Array.isArray(owners) ? owners : []).map(
      owner => model.person(String(owner))?.name ?? `${owner}`,
    );
    return {
      key: { uri: model.file.uri, kind: 'step', id: String(index) },
      name: then === undefined ? spoken(firstText(level, 'step')) : t`Then ${firstText(then)}`,
      detail: inRow([
        within === undefined ? '' : t`within ${describeWritten(within)}`,
        ...people,
        ladder.key === 'steps' ? ladder.name : '',
      ]),
      ...rangesOf(model, step, then === undefined ? 'level' : 'then'),
    };
  });
}

/** Where a matter goes that a step has not settled in its time. */
export function nextStep(model: AgreementModel, { id }: CallKey): Call[] {
  return callBetween(model, Number(id), Number(id) + 1, 1);
}

export function previousStep(model: AgreementModel, { id }: CallKey): Call[] {
  return callBetween(model, Number(id) - 1, Number(id), 0);
}

/** From a step to the next one of the same ladder. @param item which of the two the call is about */
function callBetween(model: AgreementModel, lower: number, higher: number, item: 0 | 1): Call[] {
  const all = stepsIn(model);
  const [from, to] = [all[lower], all[higher]];
  const found = stepItems(model)[item === 0 ? lower : higher];
  if (!from || !to || !found || from.ladder !== to.ladder) return [];
  // The time limit after which a matter leaves a step.
  return [{ item: found, from: [model.at(from.step, 'within')] }];
}

function stepsIn(model: AgreementModel) {
  return laddersOf(model).flatMap(ladder => ladder.steps.map(step => ({ step, ladder })));
}
