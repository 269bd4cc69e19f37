import { type Text, t } from '../l10n/message.ts';
import type { Duty } from '../status/duty.ts';

/** What is owed, for people: of an answer and an action, that it is one. */
export function dutyInWords(kind: Duty['kind'], name: Text): Text {
  if (kind === 'answer') return t`answer to “${name}”`;
  return kind === 'action' ? t`action: ${name}` : name;
}
