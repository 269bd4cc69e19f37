/**
 * A text as XML 1.0 can hold it: the characters that it excludes (section 2.2) are written out.
 * (A byte order mark at the start of a value is left out, as the reader of these tests does.)
 */
export function inXml(text: string): string {
  return [...text.replace(/^\ufeff/, '')]
    .map(character => {
      const code = character.codePointAt(0) ?? 0;
      const allowed =
        [0x9, 0xa, 0xd].includes(code) ||
        (code >= 0x20 && code <= 0xd7ff) ||
        (code >= 0xe000 && code <= 0xfffd) ||
        code >= 0x10000;
      return allowed ? character : `\\u{${code.toString(16)}}`;
    })
    .join('');
}
