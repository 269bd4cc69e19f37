import { describeCadence } from '../../calendar/describe-cadence.ts';
import { parseCadence } from '../../calendar/parse-cadence.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { directionOf, isMutual } from '../../model/commitments.ts';
import { takingPart } from '../../model/parties.ts';
import type { PlainMapping } from '../../yaml/value.ts';

/** Who promises to whom: "Nordbank Abp → Cirrus Oy"; empty where the text does not say. */
export function whoToWhom(value: PlainMapping, model: AgreementModel | undefined): Text {
  if (value.by === 'both' || (model && isMutual(value, model))) {
    return model && takingPart(model).length > 2 ? t`each party → every other` : t`each party → the other`;
  }
  if (!model || (typeof value.by !== 'string' && !Array.isArray(value.by))) return '';
  const { by, to } = directionOf(value, model);
  const names = (ids: readonly string[]) => ids.map(id => model.nameOf(String(id))).join(', ');
  return to.length > 0 ? `${names(by)} → ${names(to)}` : names(by);
}

/** A cadence in plain words; empty where there is none or it cannot be read. */
export function cadenceIn({ cadence }: PlainMapping): Text {
  const parsed = cadence === undefined ? undefined : parseCadence(cadence);
  return parsed?.ok ? describeCadence(parsed.value) : '';
}
