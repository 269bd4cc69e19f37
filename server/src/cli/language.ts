import { type Comparison, type Dictionary, languageOfAgreements, t } from '../core/index.ts';
import { CliError } from './failure.ts';
import type { Host } from './host.ts';

/**
 * The language for findings and pages: what the system's variables for messages say, in the order of POSIX
 * (“Internationalization Variables”): the first that is set and not empty. Undefined for English, which it
 * also is for `C`, as on build machines, and where nothing is set. Other languages are loaded only when they are wanted.
 */
export async function languageOf({ env }: Pick<Host, 'env'>): Promise<Dictionary | undefined> {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (!locale || /^(?:en|C|POSIX)(?![a-z])/i.test(locale)) return undefined;
  const { dictionaryFor } = await import('../core/l10n/languages.ts');
  return dictionaryFor(locale);
}

/** The same by its name: what `languageOf` has, `spokenLanguage` has again by this. */
export async function languageNameOf(host: Pick<Host, 'env'>): Promise<string> {
  const dictionary = await languageOf(host);
  if (!dictionary) return 'en';
  const { dictionaryFor } = await import('../core/l10n/languages.ts');
  return spoken.find(name => dictionaryFor(name) === dictionary) ?? 'en';
}

/**
 * The language that `--language` asks for, else that of the system.
 *
 * @throws CliError for a language that the product does not speak
 */
export async function languageAsked(
  asked: string | undefined,
  host: Pick<Host, 'env'>,
): Promise<Dictionary | undefined> {
  return asked === undefined ? languageOf(host) : spokenLanguage(expectSpoken(asked));
}

/** What `--language` takes: the languages that the product speaks. */
const spoken = ['en', 'sv'] as const;

/**
 * The language of a review: the one that is asked for; else that of the agreements, where they say one and the same; else
 * what the system speaks, where a reader sits at it.
 *
 * @param asked what `--language` says
 * @param isRead whether it is written for the one who runs it; what goes to others depends on the files alone
 * @throws CliError for a language that the product does not speak
 */
export async function reviewLanguage(
  asked: string | undefined,
  comparison: Comparison,
  host: Host,
  isRead: boolean,
): Promise<Dictionary | undefined> {
  const language = expectSpoken(asked) ?? languageOfAgreements(comparison);
  if (language === undefined) return isRead ? languageOf(host) : undefined;
  return spokenLanguage(language);
}

/** The dictionary of a language; undefined for English, and for languages that the product does not speak. */
export async function spokenLanguage(language: string | undefined): Promise<Dictionary | undefined> {
  if (language === undefined || language === 'en') return undefined;
  const { dictionaryFor } = await import('../core/l10n/languages.ts');
  return dictionaryFor(language);
}

/** What was asked for, where it can be had. @throws CliError for a language that the product does not speak */
export function expectSpoken(asked: string | undefined): string | undefined {
  if (asked === undefined || spoken.some(language => language === asked)) return asked;
  throw new CliError(t`The language \`${asked}\` is not spoken here.`, t`Use one of: ${spoken.join(', ')}.`);
}
