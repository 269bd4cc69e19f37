/** Words that stand before what was meant as a colon: a key, and what is written behind it. */
export interface ColonSign {
  readonly key: string;
  /** With the space before it; empty where nothing stands there but a space. */
  readonly sign: string;
  readonly rest: string;
  /** Whether such a sign is common in texts too. */
  readonly isCommon: boolean;
}

/** Arrows, signs of equality and colons of other scripts; a colon that lacks its space, or stands before it. */
const RARE = '\\s?(?:->|=>|:=|:-(?!\\d)|={1,2}|[;：﹕︰∶→⇒])|\\s:(?=[^\\s:/])|:(?=[^\\s:/])';

/** What texts have as well. */
const COMMON = '\\s[-–—~](?=\\s|$)|\\s?\\.{2,}|\\s?\\|';

const KEY_AND_SIGN = new RegExp(
  `^(?<key>[a-z][A-Za-z]*)(?![A-Za-z])(?<sign>${RARE}|${COMMON}|)(?!.*:(?:\\s|$))(?<rest>.*)$`,
);

/**
 * Reads words as a key that lacks its colon, or has another sign for it: `title Partnership`, `status -> draft`,
 * `status：draft`. Undefined where they begin with no key, or hold another one.
 */
export function colonSignIn(words: string): ColonSign | undefined {
  const { key, sign = '', rest = '' } = KEY_AND_SIGN.exec(words)?.groups ?? {};
  if (key === undefined || (sign === '' && rest !== '' && !/^\s/.test(rest))) return undefined;
  return { key, sign, rest, isCommon: sign === '' || COMMON_ONLY.test(sign) };
}

const COMMON_ONLY = new RegExp(`^(?:${COMMON.replace('(?=\\s|$)', '')})$`);

/** What has to be written for the sign. */
export const colonFor = ({ rest }: ColonSign) => (rest === '' || /^\s/.test(rest) ? ':' : ': ');
