import { t } from '../l10n/message.ts';
import { once } from '../util/once.ts';
import { suggestions } from '../util/suggest.ts';
import { failure, type Result, success } from './result.ts';

/**
 * Reads the name of a time zone of the IANA database, as the JavaScript engine has it.
 *
 * @returns the text itself
 */
export function parseTimezone(text: string): Result<string> {
  if (isZone(text)) return success(text);
  const message = t`there is no such time zone in the IANA database, whose names are written like Europe/Helsinki`;
  return failure(message, suggestions(text, [...zones()]).filter(isZone));
}

/** Aliases, such as `UTC` and `Asia/Calcutta`, are accepted too; letters have to be in the usual case. */
function isZone(name: string): boolean {
  if (zones().has(name)) return true;
  const small = name.toLowerCase();
  for (const zone of zones()) if (zone.toLowerCase() === small) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The main names, where the engine can list them; that takes it some milliseconds, so it is asked once. */
const zones = once((): ReadonlySet<string> => new Set(Intl.supportedValuesOf?.('timeZone')));
