import { type Message, type Text, t } from '../../l10n/message.ts';
import { or } from '../../util/lists.ts';

/** The question that follows what is not there. */
export function meant(near: readonly Text[]): Message {
  return t`Did you mean ${or(near)}?`;
}
