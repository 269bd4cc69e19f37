import type { Text } from '../l10n/message.ts';
import type { Range } from '../text.ts';
import {
  endOfText,
  type Failure,
  firstOf,
  indentOf,
  isDash,
  isFirstOnLine,
  linesBelow,
  neighbour,
  restOfLine,
  wordAt,
} from './failure.ts';
import type { MisplacedKey } from './keys.ts';
import { contentColumn, indented, lastLineBelow, openColumns, writtenOn } from './margins.ts';
import type { Mend } from './mended.ts';
import { messages } from './messages.ts';
import { columnOf } from './ranges.ts';

/** What was probably meant: the mistake, and how the text reads without it. */
export interface Repair {
  readonly range: Range;
  readonly message: Text;
  readonly mends: readonly Mend[];
  /** The last line that the mistake concerns: a repair is none if reading stops again before the line behind it. */
  readonly last: number;
}

/**
 * Small slips after which everything around is as it should be: a colon, a space or an indentation. Read as it was
 * meant, nothing is lost, and the mistake has no consequences. The likeliest come first; whether one helps has to be tried.
 */
export function repairsFor(failure: Failure): Repair[] {
  if (failure.situation.brackets.length > 0 || failure.situation.quote !== undefined) return [];
  const lines = suspects(failure);
  const tabs = tabbed(failure, lines);
  if (tabs.length > 0) return tabs;
  return [
    ...lines.flatMap(line => dash(failure, line)),
    ...lines.flatMap(line => colon(failure, line)),
    ...lines.flatMap(line => stray(failure, line)),
    ...(!lacksColon(failure) && isEntry(failure, lines[0] ?? 0) ? misplacedEntries(failure, lines) : []),
  ];
}

/** A key that the tree shows to stand in the wrong place; undefined where it does not begin its line. */
export function repairOfKey({ key, as, beside }: MisplacedKey, text: string): Repair | undefined {
  const column = columnOf(text, key.start);
  const start = key.start - column + columnOf(text, beside);
  if (text.slice(key.start - column, key.start).trim() !== '' || start >= key.start) return undefined;
  const dash = as === 'entry' ? '- ' : '';
  const message = dash ? messages.expectedDash(text.slice(key.start, key.end)) : messages.wrongIndentation();
  return { range: key, message, mends: [{ start, end: key.start, text: dash }], last: 0 };
}

function misplacedEntries(failure: Failure, lines: readonly number[]): Repair[] {
  return [
    ...lostDash(failure),
    ...lines.flatMap(line => extraDash(failure, line)),
    ...misplaced(
      failure,
      lines.filter(line => isEntry(failure, line)),
    ),
  ];
}

/** Whether reading stopped because a word that began a line is no key. */
function lacksColon(failure: Failure): boolean {
  const { reason, lines, place, text, situation } = failure;
  const { word } = situation;
  if (/expected ':'|multiline key/.test(reason)) return true;
  const severalLines = word !== undefined && lines.lineAt(word.start) < lines.lineAt(place);
  return severalLines && word.kind === 'plain' && text[place] === ':' && isFirstOnLine(failure, word.start);
}

/** Whether a line begins with a dash or with a key that has its colon. */
function isEntry(failure: Failure, line: number): boolean {
  return /^(?:-(?:\s|$)|(?:"[^"]*"|[^\s"'[{][^:]*):(?:\s|$))/.test(writtenOn(failure, line));
}

/** Where the mistake may be: the line on which reading stopped, the one before it, and the one of the last word. */
function suspects(failure: Failure): number[] {
  const { lines, place, situation } = failure;
  const line = lines.lineAt(Math.min(place, Math.max(0, endOfText(failure.text, place) - 1)));
  const above = neighbour(failure, line, -1);
  const word = situation.word === undefined ? undefined : lines.lineAt(situation.word.start);
  return [...new Set([line, above, word])].filter(each => each !== undefined);
}

/** `-id: x`, `– id: x`, `• id: x` */
function dash(failure: Failure, line: number): Repair[] {
  const start = firstOf(failure, line);
  const whole = restOfLine(failure.text, start);
  const written = failure.text.slice(whole.start, whole.end);
  const sign = /^(?:-(?=[^\s-])|[–—−‐‑•·*](?=\S)|[–—−‐‑•·*]\s+)/.exec(written)?.[0];
  if (sign === undefined || /^-[\d.]+$/.test(written)) return [];
  const mend = { start, end: start + sign.length, text: '- '.padEnd(sign.length) };
  return [{ range: whole, message: messages.dashWithoutSpace(written), mends: [mend], last: line }];
}

/** `sharing` above its entries, `title Partnership`, `title；Partnership`, `title:Partnership` */
function colon(failure: Failure, line: number): Repair[] {
  const { text, lines } = failure;
  const start = lines.line(line).start + contentColumn(failure, line);
  const whole = restOfLine(text, start);
  const written = text.slice(whole.start, whole.end);
  const [, key = '', sign = '', rest = ''] = KEY_WITHOUT_COLON.exec(written) ?? [];
  if (key === '' || (rest === '' && !heads(failure, line, contentColumn(failure, line)))) return [];
  const end = start + key.length;
  const repair = { range: whole, last: line };
  if (sign === ':') {
    const mends = [{ start: end + 1, end: end + 1, text: ' ' }];
    return [{ ...repair, message: messages.missingSpace(written), mends }];
  }
  if (rest !== '' && !/^\s/.test(rest)) return [];
  const mends = [{ start: end, end: end + sign.length, text: ':'.padStart(sign.length) }];
  return [{ ...repair, message: rest === '' ? messages.lostColon(key) : messages.noColon(written), mends }];
}

/** A key, a sign that is no colon of YAML, and what stands behind it. */
const KEY_WITHOUT_COLON = /^([a-z][A-Za-z]*)((?: ?[;=：﹕︰∶])|:(?=[^\s:/])|)(?!.*:(?:\s|$))(.*)$/;

/** Whether what stands below a word hangs on it, and not on a key above that waits for its entries. */
function heads(failure: Failure, line: number, column: number): boolean {
  if (linesBelow(failure, line, column) === undefined) return false;
  const above = neighbour(failure, line, -1);
  if (above === undefined || indentOf(failure, above) < indentOf(failure, line)) return true;
  return !/(?::|^-)$/.test(writtenOn(failure, above));
}

/** A line at the margin that is no key, in the middle of a section. */
function stray(failure: Failure, line: number): Repair[] {
  const { start } = failure.lines.line(line);
  const below = neighbour(failure, line, 1);
  const above = neighbour(failure, line, -1);
  const written = writtenOn(failure, line);
  if (indentOf(failure, line) > 0 || /^(?:[A-Za-z][\w-]*:(?:\s|$)|["'[{}\]-])/.test(written)) return [];
  if (above === undefined || below === undefined || indentOf(failure, below) === 0) return [];
  const range = restOfLine(failure.text, start);
  const mends = [{ ...range, text: '#'.padEnd(range.end - range.start) }];
  const message = written.includes(':') ? messages.general(written) : messages.noColon(written);
  return [{ range, message, mends, last: line }];
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
  return [
    { range, message: messages.expectedDash(text.slice(range.start, range.end)), mends, last: line - 1 },
  ];
}

/** `- role: vendor` among the keys of an entry */
function extraDash(failure: Failure, line: number): Repair[] {
  if (!isDash(failure, line)) return [];
  const start = firstOf(failure, line);
  const end = failure.lines.line(line).start + contentColumn(failure, line);
  if (!/^[\w-]+:(?:\s|$)/.test(failure.text.slice(end, failure.lines.line(line).end))) return [];
  const repair = { range: { start, end: start + 1 }, message: messages.unexpectedDash(), last: line };
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
      for (const withBlock of lastLineBelow(failure, line) > line ? [false, true] : [false]) {
        found.push({
          range: wordAt(failure.text, firstOf(failure, line)),
          message: messages.wrongIndentation(),
          mends: indented(failure, line, column, withBlock),
          last: withBlock ? lastLineBelow(failure, line) : line,
          fits: beside.every(other => other === column),
          far: Math.abs(column - from),
        });
      }
    }
  }
  return found.sort((a, b) => Number(b.fits) - Number(a.fits) || a.far - b.far);
}

/** A stretch of lines with tabs before their first word, by what a tab may stand for. */
function tabbed(failure: Failure, lines: readonly number[]): Repair[] {
  const first = lines.find(line => tabOf(failure, line) !== undefined);
  if (first === undefined) return [];
  let from = first;
  for (let line = first - 1; line >= 0 && tabOf(failure, line) !== undefined; line--) from = line;
  const stretch: number[] = [];
  for (let line = from; line < failure.lines.count && tabOf(failure, line) !== undefined; line++)
    stretch.push(line);
  const start = tabOf(failure, from) as number;
  const range = { start, end: start + 1 };
  const widths: ((margin: string) => string)[] = [2, 4, 8].map(width => margin => spacesFor(margin, width));
  if (stretch.length === 1) widths.unshift(...widthsOfOne(failure, from));
  return widths.map(widen => ({
    range,
    message: messages.tab(),
    last: stretch.at(-1) as number,
    mends: stretch.map(line => {
      const margin = marginOf(failure, line);
      const at = failure.lines.line(line).start;
      return { start: at, end: at + margin.length, text: widen(margin) };
    }),
  }));
}

/** What the tabs of a single line may stand for: what the lines around it have, or nothing. */
function widthsOfOne(failure: Failure, line: number): ((margin: string) => string)[] {
  const column = (width: number) => () => ' '.repeat(width);
  const without = (margin: string) => margin.replaceAll('\t', '');
  const above = neighbour(failure, line, -1);
  const below = neighbour(failure, line, 1);
  const near = above === undefined ? [] : [contentColumn(failure, above)];
  if (above !== undefined && /:$/.test(writtenOn(failure, above))) near.unshift((near[0] ?? 0) + 2);
  const around = [...near, ...(below === undefined ? [] : [indentOf(failure, below)])].map(column);
  const goesOn = above === line - 1 && marginOf(failure, line).startsWith('\t');
  return goesOn ? [...around, without] : [without, ...around];
}

const marginOf = ({ lines }: Failure, line: number) =>
  /^[ \t]*(?:- *\t[ \t]*)?/.exec(lines.lineText(line))?.[0] ?? '';

function tabOf(failure: Failure, line: number): number | undefined {
  const tab = marginOf(failure, line).indexOf('\t');
  return tab === -1 ? undefined : failure.lines.line(line).start + tab;
}

/** Each tab goes on to the next multiple of the width; behind a dash one space is enough. */
function spacesFor(margin: string, width: number): string {
  let spaces = '';
  for (const sign of margin) {
    if (sign !== '\t') spaces += sign;
    else if (spaces.includes('-')) spaces += ' ';
    else spaces += ' '.repeat(width - (spaces.length % width));
  }
  return spaces;
}
