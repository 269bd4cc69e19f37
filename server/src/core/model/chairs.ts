import { describeWritten } from '../calendar/describe-duration.ts';
import { type Text, t } from '../l10n/message.ts';
import type { Forum } from '../schema/generated/types.ts';
import { inRow } from '../util/lists.ts';
import type { AgreementModel } from './agreement.ts';
import type { Draft } from './draft.ts';

/** Who chairs a forum, or in which turn; empty where nothing says it. */
export function chairInWords(model: AgreementModel, chair: Draft<Forum>['chair']): Text {
  if (chair === 'rotating') return t`rotating`;
  if (typeof chair !== 'object') return model.person(chair)?.name ?? chair ?? '';
  const { rotates, first } = chair;
  return inRow([
    rotates === undefined ? t`rotating` : t`in turn, ${describeWritten(rotates)} each`,
    first === undefined ? '' : t`${model.nameOf(first)} first`,
  ]);
}
