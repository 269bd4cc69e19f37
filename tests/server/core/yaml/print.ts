import { parseYaml } from '../../../../server/src/core/yaml/parse.ts';
import type { YamlDocument, YamlNode } from '../../../../server/src/core/yaml/tree.ts';

/**
 * A tree as text: each node with its style, its value and, in «», exactly the piece of source that its
 * range covers, so that a wrong range shows as wrong text.
 */
function printTree({ text, root }: YamlDocument): string {
  const slice = (range: { start: number; end: number }) =>
    `«${lineBreaks(text.slice(range.start, range.end))}»`;
  const properties = (node: YamlNode) =>
    `${node.anchor ? ` &${node.anchor}` : ''}${node.tag ? ` ${node.tag}` : ''}`;
  const print = (node: YamlNode, indent: string): string => {
    const head = properties(node);
    if (node.kind === 'scalar') return `${node.style}${head} ${show(node.value)} ${slice(node.range)}`;
    if (node.kind === 'alias')
      return `alias${head} ${slice(node.range)} → ${node.target ? slice(node.target.range) : 'nothing'}`;
    const inner = `${indent}  `;
    const lines =
      node.kind === 'mapping'
        ? node.pairs.map(p => `${inner}${keyText(p.key, inner)} → ${print(p.value, inner)}`)
        : node.items.map(item => `${inner}- ${slice(item.range)} ${print(item.value, inner)}`);
    return [`${node.flow ? 'flow ' : ''}${node.kind}${head} ${slice(node.range)}`, ...lines].join('\n');
  };
  const keyText = (key: YamlNode, indent: string) =>
    key.kind === 'scalar' && key.style === 'plain' && !key.anchor && !key.tag
      ? slice(key.range)
      : `(${print(key, indent)})`;
  return root === undefined ? '(nothing)' : print(root, '');
}

const lineBreaks = (text: string) => text.replace(/\n/g, '⏎').replace(/\r/g, '␍');

function show(value: unknown): string {
  return typeof value === 'string'
    ? value.replace(/\n/g, '⏎').replace(/\r/g, '␍')
    : `${typeof value === 'number' ? '#' : ''}${value}`;
}

/** The tree of a text as text. */
export function tree(text: string): string {
  return printTree(parseYaml(text));
}

/** Only keys and values, `key: value` or `- value` per line: what remains of a text with mistakes. */
export function outline(text: string): string {
  const print = (node: YamlNode, indent: string): string => {
    if (node.kind === 'scalar') return ` ${show(node.value)}`;
    if (node.kind === 'alias') return ` *${node.name}`;
    const entries =
      node.kind === 'mapping'
        ? node.pairs.map(
            pair => `\n${indent}${print(pair.key, `${indent}  `).trim()}:${print(pair.value, `${indent}  `)}`,
          )
        : node.items.map(item => `\n${indent}-${print(item.value, `${indent}  `)}`);
    return entries.join('') || (node.kind === 'mapping' ? ' {}' : ' []');
  };
  const { root } = parseYaml(text);
  return root === undefined ? '(nothing)' : print(root, '').trim();
}

/** The text with «» around what each problem marks. Ranges that touch or nest keep the order of the problems. */
export function marked(text: string): string {
  const marks = parseYaml(text).problems.flatMap(({ range }, index) => [
    { at: range.start, sign: '«', order: index },
    { at: range.end, sign: '»', order: -index - 1 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((result, { at, sign }) => result.slice(0, at) + sign + result.slice(at), text);
}

export function messagesOf(text: string): string[] {
  return parseYaml(text).problems.map(problem => String(problem.message));
}
