import type { FileModel } from '../../model/file-model.ts';
import type { YamlPair } from '../../yaml/tree.ts';
import type { Lines } from './lines.ts';

/** The lines that go, and those that get an empty line above them. */
export interface EmptyLines {
  readonly superfluous: ReadonlySet<number>;
  readonly missingAbove: ReadonlySet<number>;
}

/** Of several empty lines in a row one stays, none at the end. */
export function emptyLines(file: FileModel, lines: Lines): EmptyLines {
  const superfluous = new Set<number>();
  for (let line = 1; line < lines.count; line++) {
    if (lines.isEmpty(line) && lines.isEmpty(line - 1)) superfluous.add(line);
  }
  let last = lines.count - 1;
  while (last >= 0 && lines.isEmpty(last)) superfluous.add(last--);
  return { superfluous, missingAbove: sectionsWithoutGap(file, lines) };
}

/**
 * The sections of an agreement that stand close to the section above, although its author keeps most sections
 * apart. Authors put short things together on purpose, so that only two sections count of which at least one is
 * more than a few plain facts. Comments right above a section belong to it.
 */
function sectionsWithoutGap({ kind, yaml }: FileModel, lines: Lines): Set<number> {
  if (kind !== 'Agreement' || yaml.root?.kind !== 'mapping' || yaml.root.flow) return new Set();
  const { pairs } = yaml.root;
  const sections = pairs.filter((pair, index) => {
    const above = pairs[index - 1];
    return (
      above && isTall(above, lines) && isTall(pair, lines) && !(isFlat(above, lines) && isFlat(pair, lines))
    );
  });
  const tops = sections.map(({ range }) => topOf(lines.index.lineAt(range.start), lines));
  const close = tops.filter(line => line > 0 && !lines.isBlank(line - 1));
  if (close.length * 2 >= tops.length) return new Set();
  // Below a text that keeps its empty lines one more would be part of it.
  return new Set(close.filter(line => !lines.keepsBelow(line - 1)));
}

/** Whether a section is written in lines of its own. */
function isTall({ key, value }: YamlPair, { index }: Lines): boolean {
  const collection = value.kind === 'mapping' || value.kind === 'sequence';
  return collection && !value.flow && index.lineAt(key.range.start) < index.lineAt(value.range.end);
}

/** Whether a section is a few facts, each on one line. */
function isFlat({ value }: YamlPair, { index }: Lines): boolean {
  return (
    value.kind === 'mapping' &&
    value.pairs.every(({ range }) => index.lineAt(range.start) === index.lineAt(range.end))
  );
}

function topOf(line: number, lines: Lines): number {
  const column = lines.first(line) - lines.start(line);
  let top = line;
  while (top > 0 && lines.inside(top - 1) === undefined && isCommentAt(lines, top - 1, column)) top--;
  return top;
}

function isCommentAt(lines: Lines, line: number, column: number): boolean {
  const first = lines.first(line);
  return lines.text[first] === '#' && lines.column(first) === column;
}
