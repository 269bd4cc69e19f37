import { l10n } from 'vscode';
import { isIsoDate } from '../../../server/src/core/index.ts';

/** Why what is typed as the day of a meeting is none; undefined: it is one. A day that does not exist is none. */
export function checkDay(text: string): string | undefined {
  return isIsoDate(text.trim()) ? undefined : l10n.t('Write the day as 2026-03-12.');
}
