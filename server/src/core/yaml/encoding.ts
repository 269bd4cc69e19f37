/**
 * Whether a text that was decoded as UTF-8 was saved in another encoding. Bytes that are no UTF-8 (Latin-1,
 * the mark of UTF-16) were decoded to U+FFFD; UTF-16 without a mark shows a NUL beside every English letter.
 */
export function isWrongEncoding(text: string): boolean {
  return text.includes('\uFFFD') || text.slice(0, 4).includes('\0');
}
