import type { Head } from './blocks.ts';
import type { Indentation, Span } from './indentation.ts';
import type { Lines } from './lines.ts';
import type { Token } from './tokens.ts';

/** White space between two tokens of one line, and how many spaces it becomes. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly spaces: number;
}

/** The white space inside lines that is to be changed. */
export function gapsOf(
  tokens: readonly Token[],
  heads: readonly Head[],
  lines: Lines,
  { columnOf, shifts }: Indentation,
  span: Span,
): Gap[] {
  const headAt = new Map(heads.map(head => [head.start, head]));
  const gaps: Gap[] = [];
  /** By how much the end of each line has moved. */
  const moved = new Map(shifts);
  const trailing: TrailingComment[] = [];
  for (let index = 1; index < tokens.length; index++) {
    const [left, right] = [tokens[index - 1] as Token, tokens[index] as Token];
    const line = lines.index.lineAt(right.start);
    if (left.end < lines.start(line)) continue;
    const width = right.start - left.end;
    if (right.kind === 'comment') {
      trailing.push({ line, start: left.end, end: right.start, moved: moved.get(line) ?? 0 });
      continue;
    }
    if (line < span.first || line > span.last) continue;
    const compact = left.kind === '-' ? headAt.get(right.start)?.block : undefined;
    const dash = headAt.get(left.start)?.block;
    const spaces = compact && dash ? columnOf(compact) - columnOf(dash) - 1 : spacesBetween(left, right);
    if (spaces === undefined) continue;
    gaps.push({ start: left.end, end: right.start, spaces });
    moved.set(line, (moved.get(line) ?? 0) + spaces - width);
  }
  return [...gaps, ...commentGaps(trailing, lines, span)];
}

const openers: ReadonlySet<string> = new Set(['[', '{', ',', ':']);

/** How many spaces belong between two tokens; undefined where it does not matter or is not certain. */
function spacesBetween({ kind: left }: Token, { kind: right }: Token): number | undefined {
  if (left === 'marker') return undefined;
  if (right === '}') return left === '{' ? 0 : 1;
  if (left === '{') return 1;
  // An anchor would go on with the colon, an empty key or value needs what is there.
  if (right === ':') return left === 'word' ? 0 : undefined;
  if (right === ']' || right === ',') {
    if (left === 'property' || (right === ',' && openers.has(left))) return undefined;
    return left === ':' ? undefined : 0;
  }
  if (left === '[') return 0;
  return left === '-' || left === ':' || left === ',' || left === 'property' ? 1 : undefined;
}

/** A comment behind something; `moved` says by how much the end of that something moves. */
interface TrailingComment {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly moved: number;
}

/**
 * A comment keeps its distance. Comments that stand below each other stay below each other, where they are if
 * there is room.
 */
function commentGaps(comments: readonly TrailingComment[], lines: Lines, span: Span): Gap[] {
  return aligned(comments, lines).flatMap(group => {
    const inSpan = group.filter(({ line }) => span.first <= line && line <= span.last);
    const ends = inSpan.map(({ start, moved }) => lines.column(start) + moved);
    const column = Math.max(lines.column((group[0] as TrailingComment).end), ...ends.map(end => end + 1));
    return inSpan.map(({ start, end }, index) => {
      const alone = lines.text.slice(start, end).includes('\t') ? 1 : Math.max(1, end - start);
      return { start, end, spaces: group.length > 1 ? column - (ends[index] as number) : alone };
    });
  });
}

/** Comments at one column, with no empty line and no other trailing comment between them. */
function aligned(comments: readonly TrailingComment[], lines: Lines): TrailingComment[][] {
  const groups: TrailingComment[][] = [];
  for (const comment of comments) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      last &&
      lines.column(last.end) === lines.column(comment.end) &&
      !emptyBetween(last.line, comment.line, lines)
    )
      group?.push(comment);
    else groups.push([comment]);
  }
  return groups;
}

function emptyBetween(from: number, to: number, lines: Lines): boolean {
  for (let line = from + 1; line < to; line++) if (lines.isEmpty(line)) return true;
  return false;
}
