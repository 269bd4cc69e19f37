/** The fixed answers to snippet variables, so that tests do not depend on today. */
const VARIABLES: Record<string, string> = { CURRENT_YEAR: '2027', CURRENT_MONTH: '01', CURRENT_DATE: '15' };

/**
 * The text that a snippet leaves when its user presses Tab until the end without typing anything: placeholders
 * give their default, choices their first value, mirrors what they mirror, `$0` nothing.
 *
 * @param body the `body` of a snippet.
 * @returns the text, lines separated by `\n`.
 * @throws when something that looks like a tab stop or a variable is left over.
 */
export function expandSnippet(body: readonly string[]): string {
  let text = body
    .join('\n')
    .replace(
      /\$(?:\{(CURRENT_[A-Z]+)\}|(CURRENT_[A-Z]+))/g,
      (whole, braced, bare) => VARIABLES[braced ?? bare] ?? whole,
    );
  const defaults = new Map([['0', '']]);
  const remember = (_: string, stop: string, value: string) => {
    defaults.set(stop, value);
    return value;
  };
  text = text.replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, remember);
  // Innermost first: a placeholder may hold another.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\$\{(\d+):([^${}]*)\}/g, remember);
  }
  text = text.replace(
    /\$(?:\{(\d+)\}|(\d+))/g,
    (whole, braced, bare) => defaults.get(braced ?? bare) ?? whole,
  );
  const left = /\$[\w{][^\s]*/.exec(text);
  if (left) throw new Error(`The snippet is not expanded at ${left[0]}`);
  return text;
}
