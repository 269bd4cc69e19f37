import { type Text, t } from '../l10n/message.ts';

/** What to call a promise in a message: what is promised, else its id. */
export function nameOfPromise({
  what,
  id,
}: {
  readonly what?: string | undefined;
  readonly id?: string | undefined;
}): Text {
  return what ?? id ?? t`This commitment`;
}
