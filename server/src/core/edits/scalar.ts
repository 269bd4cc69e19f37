import { needsQuotes } from '../templates/template.ts';
import { replace, type TextEdit } from '../util/text-edit.ts';
import type { YamlNode } from '../yaml/tree.ts';

/** Whether a value stands between brackets, where commas and brackets end a text. */
export function isInBrackets(node: YamlNode): boolean {
  return node.parent?.parent.flow ?? false;
}

/** Replaces a text by another one. The quotes that it stands in stay; a text without gets them only if it needs them. */
export function rewrite(node: YamlNode, text: string): TextEdit {
  return replace(node.range, requoted(node, text));
}

function requoted(node: YamlNode, text: string): string {
  const style = node.kind === 'scalar' ? node.style : 'plain';
  const printable = !/\p{Cc}/u.test(text);
  if (style === 'single-quoted' && printable) return `'${text.replaceAll("'", "''")}'`;
  if (style === 'double-quoted') return JSON.stringify(text);
  return printable && !needsQuotes(text, isInBrackets(node)) ? text : JSON.stringify(text);
}
