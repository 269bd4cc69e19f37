import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import type { Range } from '../../../../server/src/core/util/text.ts';
import type { YamlNode } from '../../../../server/src/core/yaml/tree.ts';

/** A line of a file on which an entry begins. */
export interface Line extends Range {
  readonly number: number;
  readonly text: string;
  readonly indent: number;
  /** Nothing but comments stands above it. */
  readonly isFirst: boolean;
}

/** The lines of a file that begin with a key, a dash or a brace, outside of brackets and longer texts. */
export function linesOf(file: FileModel): Line[] {
  return Array.from({ length: file.lines.count }, (_, number) => ({
    ...file.lines.line(number),
    number,
    text: file.lines.lineText(number),
    isFirst: !/^[^#\s]/m.test(file.text.slice(0, file.lines.line(number).start)),
    indent: indentOf(file.lines.lineText(number)),
  })).filter(({ text, start }) => /^ *(?:- )?(?:[\w-]+:|\{)/.test(text) && !isInside(start, file));
}

export const indentOf = (text: string) => /^ */.exec(text)?.[0].length ?? 0;

/** Whether a line begins within brackets or a text over several lines. */
function isInside(start: number, { text }: FileModel): boolean {
  const above = text.slice(0, start).trimEnd();
  return /[,[{]$|[|>][-+]?$/.test(
    above
      .slice(above.lastIndexOf('\n') + 1)
      .replace(/#.*$/, '')
      .trimEnd(),
  );
}

/** Every value of a tree, parents before children. */
export function nodesOf(node: YamlNode | undefined): YamlNode[] {
  if (!node) return [];
  if (node.kind === 'mapping') return [node, ...node.pairs.flatMap(pair => nodesOf(pair.value))];
  return node.kind === 'sequence' ? [node, ...node.items.flatMap(item => nodesOf(item.value))] : [node];
}
