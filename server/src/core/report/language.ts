import { pairsOf } from './pairs.ts';
import type { Comparison } from './state.ts';

/** The language that the compared agreements say they are written in; undefined where they say none, or several. */
export function languageOfAgreements(comparison: Comparison): string | undefined {
  const { pairs } = pairsOf(comparison);
  const languages = pairs.flatMap(({ before, after }) => {
    const { language } = ((after ?? before)?.value ?? {}) as { language?: unknown };
    return typeof language === 'string' ? [language] : [];
  });
  const [first] = languages;
  return languages.length === pairs.length && languages.every(each => each === first) ? first : undefined;
}
