import type { Dictionary } from '../core/l10n/message.ts';
import type { Host } from './host.ts';

/**
 * The language for findings and pages: what the system's variables for messages say, in the order of POSIX
 * (“Internationalization Variables”): the first that is set and not empty. Undefined for English, which it
 * also is for `C`, as on build machines, and where nothing is set. Other languages are loaded only when they are wanted.
 */
export async function languageOf({ env }: Host): Promise<Dictionary | undefined> {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (!locale || /^(?:en|C|POSIX)(?![a-z])/i.test(locale)) return undefined;
  const { dictionaryFor } = await import('../core/l10n/languages.ts');
  return dictionaryFor(locale);
}
