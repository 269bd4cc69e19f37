/** Tests on UTF-16 code units, as YAML 1.2 defines them. A place outside the text gives NaN, which is none of them. */

export const isBreak = (code: number) => code === 10 || code === 13;
export const isBlank = (code: number) => code === 32 || code === 9;
export const isSpace = (code: number) => isBlank(code) || isBreak(code);
/** `,` `[` `]` `{` `}` */
export const isFlowIndicator = (code: number) =>
  code === 44 || code === 91 || code === 93 || code === 123 || code === 125;

/** Whether what stands at `at` separates words: a space, a line break or the end of the text. */
export const isSeparator = (text: string, at: number) => at >= text.length || isSpace(text.charCodeAt(at));

/** Whether a `#` at `at` begins a comment where no text stands: at the start of a line or behind a space. */
export function startsComment(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 35) return false;
  const before = text.charCodeAt(at - 1);
  return at === 0 || isSpace(before) || before === 0xfeff;
}

/** The end of the line that `at` is on, before its line break. */
export function endOfLine(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

/** Skips spaces, line breaks, a byte order mark and comments; returns where the next character of YAML stands. */
export function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === 0xfeff) at++;
    else if (startsComment(text, at)) at = endOfLine(text, at);
    else break;
  }
  return at;
}
