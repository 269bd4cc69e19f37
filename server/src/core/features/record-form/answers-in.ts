import type { Answers } from './question.ts';

/** What comes with a command or from a client may be anything: texts and lists of texts are answers, and nothing else. */
export function answersIn(given: unknown): Answers {
  if (typeof given !== 'object' || given === null) return {};
  const isText = (value: unknown) => typeof value === 'string';
  return Object.fromEntries(
    Object.entries(given).filter(
      ([, value]) => isText(value) || (Array.isArray(value) && value.every(isText)),
    ),
  );
}
