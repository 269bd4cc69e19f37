/** Control, format and separator characters, which could move the cursor, hide text or turn its direction. */
const unseen = /(?!\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const unseenButLineBreaks = /(?!\u200c|\u200d|\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const unseenInTexts = /(?!\u200c|\u200d|[\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text from files, names and arguments as a terminal may safely show it: what a reader could not see is written
 * as `\u{202e}`. Joiners stay, since emoji and several scripts need them.
 */
export function visible(text: string): string {
  return text.replace(unseen, escaped);
}

/** The same for texts of several lines. */
export function visibleLines(text: string): string {
  return text.replace(unseenButLineBreaks, escaped);
}

/** The same for texts that an editor shows, of several lines, with tabs. */
export function visibleText(text: string): string {
  return text.replace(unseenInTexts, escaped);
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
