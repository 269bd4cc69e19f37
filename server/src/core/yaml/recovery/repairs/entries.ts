import { contentColumn, firstOf, indentOf, isDash, neighbour } from '../../line-outline.ts';
import { messages } from '../../messages.ts';
import { titles } from '../corrections.ts';
import { type Failure, restOfLine, wordAt } from '../failure.ts';
import { endOfHanging, indented, openColumns, writtenOn } from '../margins.ts';
import type { Repair } from './repair.ts';

/** Entries that stand too far left or right, lack their dash or have one too many. */
export function misplacedEntries(failure: Failure, lines: readonly number[]): Repair[] {
  return [
    ...lostDash(failure),
    ...lines.flatMap(line => extraDash(failure, line)),
    ...misplaced(
      failure,
      lines.filter(line => isEntry(failure, line)),
    ),
  ];
}

/** Whether a line begins with a dash or with a key that has its colon. */
export function isEntry(failure: Failure, line: number): boolean {
  return /^(?:-(?:\s|$)|(?:"[^"]*"|[^\s"'[{][^:]*):(?:\s|$))/.test(writtenOn(failure, line));
}

/** The first entry of a list, without the dash that the others have. */
function lostDash(failure: Failure): Repair[] {
  const { text, lines, place } = failure;
  const line = lines.lineAt(place);
  if (!isDash(failure, line)) return [];
  const column = indentOf(failure, line);
  let first: number | undefined;
  for (let above = neighbour(failure, line, -1); above !== undefined; above = neighbour(failure, above, -1)) {
    if (indentOf(failure, above) < column) break;
    if (indentOf(failure, above) === column && isDash(failure, above)) break;
    if (/:$/.test(writtenOn(failure, above)) && indentOf(failure, above) === column) break;
    if (indentOf(failure, above) <= column + 2) first = above;
  }
  const head = first === undefined ? undefined : neighbour(failure, first, -1);
  if (first === undefined || head === undefined || !/:$/.test(writtenOn(failure, head))) return [];
  if (!/^(?:["{[]|[\w-]+:(?:\s|$))/.test(writtenOn(failure, first))) return [];
  const start = firstOf(failure, first);
  const far = indentOf(failure, first) - column;
  const mends = [{ start: start - far, end: start, text: '- ' }];
  const range = restOfLine(text, start);
  const written = text.slice(range.start, range.end);
  const title = titles.addDash(written);
  return [{ range, message: messages.expectedDash(written), mends, last: line - 1, title }];
}

/** `- role: vendor` among the keys of an entry */
function extraDash(failure: Failure, line: number): Repair[] {
  if (!isDash(failure, line)) return [];
  const start = firstOf(failure, line);
  const end = failure.lines.line(line).start + contentColumn(failure, line);
  if (!/^[\w-]+:(?:\s|$)/.test(failure.text.slice(end, failure.lines.line(line).end))) return [];
  const title = titles.deleteDash(writtenOn(failure, line).replace(/^(?:- +)+/, ''));
  const repair = { range: { start, end: start + 1 }, message: messages.unexpectedDash(), last: line, title };
  return [
    { ...repair, mends: [{ start, end, text: '' }] },
    { ...repair, mends: [{ start, end, text: ' '.repeat(end - start) }] },
  ];
}

/** A line that stands too far left or right, alone or with what hangs below it. */
function misplaced(failure: Failure, lines: readonly number[]): Repair[] {
  const found: (Repair & { readonly fits: boolean; readonly far: number })[] = [];
  for (const line of lines) {
    const from = indentOf(failure, line);
    const beside = [neighbour(failure, line, -1), neighbour(failure, line, 1)].map(
      other => other !== undefined && contentColumn(failure, other),
    );
    for (const column of openColumns(failure, line)) {
      if (column === from) continue;
      for (const withBlock of endOfHanging(failure, line) > line ? [false, true] : [false]) {
        const last = withBlock ? endOfHanging(failure, line) : line;
        found.push({
          range: wordAt(failure.text, firstOf(failure, line)),
          message: messages.wrongIndentation(),
          mends: indented(failure, line, column, withBlock),
          last,
          title: titles.move(line + 1, last + 1, column - from),
          fits: beside.every(other => other === column),
          far: Math.abs(column - from),
        });
      }
    }
  }
  return found.sort((a, b) => Number(b.fits) - Number(a.fits) || a.far - b.far);
}
