import { dictionaryFor } from '../core/l10n/languages.ts';
import type { Dictionary } from '../core/l10n/message.ts';
import type { Host } from './host.ts';

/**
 * The language for findings and pages: what the system's variables for messages say, in the order of POSIX
 * (“Internationalization Variables”): the first that is set and not empty. Undefined for English, which it
 * also is for `C`, as on build machines, and where nothing is set.
 */
export function languageOf({ env }: Host): Dictionary | undefined {
  return dictionaryFor(env.LC_ALL || env.LC_MESSAGES || env.LANG);
}
