/**
 * What counts as a placeholder (decision 35). The words in capitals only and whole, so that Spanish “todo” and
 * “metodologi” are none; `\b` knows only ASCII letters, so the edges are written out. Nor is “a < b and c > d”
 * one, or an address in angle brackets, or a tag of HTML that came along from a mail.
 */
const patterns = [
  /(?<![\p{L}\p{N}_])(?:TBD|TODO|TBC|FIXME)(?![\p{L}\p{N}_])/u,
  /lorem ipsum/iu,
  /<(?=\S)(?!(?:[abipu]|br|em|h[1-6]|li|ol|ul|sub|sup|strong|span)>)[^<>@/]*\p{L}[^<>@/]*(?<=\S)>/u,
];

/** What all of them have in common with few other texts: looking for letters of all languages takes far longer. */
const hint = /TBD|TODO|TBC|FIXME|lorem|</i;

/**
 * The placeholder that templates write for what only the user knows.
 *
 * @param asked what is to be written there, in words without brackets, slashes and at signs
 */
export function placeholderFor(asked: string): string {
  return `<${asked}>`;
}

/** Whether a text, or anything in it, may hold a placeholder: false is certain. */
export function mayHoldPlaceholder(text: string): boolean {
  return hint.test(text);
}

/** The first placeholder in a text. */
export function placeholderIn(text: string): string | undefined {
  if (!hint.test(text)) return undefined;
  return patterns.map(pattern => pattern.exec(text)?.[0]).find(found => found !== undefined);
}
