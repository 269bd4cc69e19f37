import type { Dictionary } from './message.ts';
import { swedish } from './sv/index.ts';

/** The languages besides English, by their code. */
const dictionaries: Readonly<Record<string, Dictionary>> = { sv: swedish };

/**
 * The dictionary for a locale as editors and systems write it: `sv`, `sv-SE`, `sv_SE.UTF-8`.
 *
 * @returns undefined for English, and for languages that the product does not speak
 */
export function dictionaryFor(locale: string | undefined): Dictionary | undefined {
  const [language = ''] = (locale ?? '').toLowerCase().split(/[-_.@]/);
  return Object.hasOwn(dictionaries, language) ? dictionaries[language] : undefined;
}

/** All languages that the product speaks; undefined is English. */
export const languages: readonly (Dictionary | undefined)[] = [undefined, ...Object.values(dictionaries)];
