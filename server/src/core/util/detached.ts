/**
 * The same text, with nothing else behind it. A part of a text that is cut out of it keeps the whole in memory for as long as
 * the part is there: of names that outlive their file, only the letters are to stay.
 */
export function detached(text: string): string {
  const codes = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes.length > longest ? text : String.fromCharCode(...codes);
}

/** What is longer is no name, and too much for one call. */
const longest = 10_000;
