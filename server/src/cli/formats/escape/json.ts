/**
 * A value as JSON for other programs, with a line break at its end. What JSON allows but a terminal obeys (C1
 * controls, changes of direction) is written as escapes: the same data.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const harmless = text.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, character =>
    [...Array(character.length).keys()]
      .map(unit => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`)
      .join(''),
  );
  return `${harmless}\n`;
}
