/** What a mark-up of elements is made of: text that was escaped, or elements. */
type Attributes = Readonly<Record<string, string | number>>;

/** The first line of a file of XML 1.0. */
export const xmlHeader = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * An element on lines of its own.
 *
 * @param children elements, made by this function, or one text, made by {@link xmlText}
 */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const start = `<${name}${written.join('')}`;
  if (typeof children === 'string') return `${start}>${children}</${name}>\n`;
  if (children.length === 0) return `${start}/>\n`;
  return `${start}>\n${children.join('').replace(/^(?=.)/gm, '  ')}</${name}>\n`;
}

/**
 * A text or the value of an attribute. Every `>` is escaped, so that no `]]>` is left; line breaks and tabs are
 * written as references, since parsers turn them into blanks in attributes; what XML 1.0 cannot hold at all
 * (controls, halves of characters) is written out as `\u{1}`.
 */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, written)
    .replace(/[&<>"'\t\n\r\u0085\u2028]/g, character => `&#${character.charCodeAt(0)};`);
}

function written(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
