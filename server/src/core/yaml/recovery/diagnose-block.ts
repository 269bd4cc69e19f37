import type { Range } from '../../util/text.ts';
import { endOfLine } from '../characters.ts';
import { firstOf, indentOf, isDash, neighbour } from '../line-outline.ts';
import { messages } from '../messages.ts';
import type { Word } from '../scan.ts';
import { unclosedQuoteAt } from './diagnose-quotes.ts';
import {
  type Diagnosis,
  type Failure,
  isFirstOnLine,
  linesBelow,
  misplacedLines,
  opensBlock,
  restOfLine,
  wordAt,
} from './failure.ts';
import { correctionsOf } from './repairs/repair.ts';
import { commentOut } from './repairs/signs.ts';
import { losesLevels } from './repairs/tabs.ts';

/** A mistake among entries and lists that are arranged by indentation. */
export function diagnoseBlock(failure: Failure): Diagnosis {
  const { text, place, reason, situation } = failure;
  const { word } = situation;
  const tab = tabBefore(failure);
  if (tab !== undefined) return tab;
  if (/whitespace character is expected/.test(reason)) return colonWithoutSpace(failure);
  if (/expected ':'|multiline key/.test(reason) && word !== undefined) return wordWithoutColon(failure, word);
  const touches = word !== undefined && text.slice(word.end, place).trim() === '';
  if (touches && text[place] === ':' && word.kind === 'plain') return secondColon(failure, word);
  if (place <= firstOf(failure, failure.lines.lineAt(place))) return misplacedLine(failure);
  if (touches && (word.kind === 'quoted' || word.kind === 'bracketed')) return behindWord(failure, word);
  return cannotStart(failure);
}

/** Tabs before the first word of the line on which reading stopped. */
export function tabBefore(failure: Failure): Diagnosis | undefined {
  const { text, lines, place } = failure;
  const line = lines.lineAt(place);
  const { start } = lines.line(line);
  const margin = marginOf(failure, line);
  const tab = margin.indexOf('\t');
  if (tab === -1) return undefined;
  // A tab in every line of a stretch is one habit, not twenty mistakes: they are replaced together.
  const margins: Range[] = [];
  for (let next = line; next < lines.count; next++) {
    const nextMargin = marginOf(failure, next);
    if (nextMargin.includes('\t')) {
      const from = lines.line(next).start;
      margins.push({ start: from, end: from + nextMargin.length });
    } else if (text.slice(lines.line(next).start, lines.line(next).end).trim() !== '') break;
  }
  const range = { start: start + tab, end: start + tab + 1 };
  // One space instead of a tab fits where deeper lines are expected anyway, and nowhere else.
  const above = neighbour(failure, line, -1);
  const tabbed = margins.map(({ start: from }) => lines.lineAt(from));
  if (above === undefined || !opensBlock(failure, above) || losesLevels(failure, tabbed)) {
    const erase = tabbed.map(each => lines.line(each));
    return { range, message: messages.tab(), erase };
  }
  const tabs = margins.flatMap(({ start: from, end }) => tabsIn(text, from, end));
  return { range, message: messages.tab(), erase: [], replace: tabs };
}

function tabsIn(text: string, start: number, end: number): Range[] {
  const tabs: Range[] = [];
  for (let at = start; at < end; at++) if (text[at] === '\t') tabs.push({ start: at, end: at + 1 });
  return tabs;
}

/** Everything before the first word of a line: spaces, tabs, dashes. */
function marginOf({ text, lines }: Failure, line: number): string {
  const { start, end } = lines.line(line);
  return /^\s*(?:[-?:][ \t]+)*/.exec(text.slice(start, end))?.[0] ?? '';
}

/** `"key":value` */
function colonWithoutSpace({ text, place, situation }: Failure): Diagnosis {
  const start = situation.word?.start ?? place;
  const range = { start, end: wordAt(text, place).end };
  return {
    range,
    message: messages.missingSpace(text.slice(start, range.end)),
    erase: [restOfLine(text, start)],
  };
}

/** Text that stands where a key is expected: mostly a key that is still being typed. */
function wordWithoutColon(failure: Failure, word: Word): Diagnosis {
  const { text, lines, place } = failure;
  const severalLines = lines.lineAt(word.start) !== lines.lineAt(place);
  if (word.kind === 'quoted' && endOfLine(text, word.start) < word.end)
    return unclosedQuoteAt(failure, word.start);
  const rest = restOfLine(text, word.start);
  const range =
    word.kind === 'plain' && severalLines ? rest : { start: word.start, end: Math.max(word.end, rest.end) };
  const written = text.slice(range.start, range.end);
  const message = lacksSpace(written) ? messages.missingSpace(written) : messages.noColon(written);
  const erase = [range, ...orphansOf(failure, word.start)];
  if (
    word.kind !== 'plain' ||
    written.includes(':') ||
    erase.length > 1 ||
    firstOf(failure, lines.lineAt(word.start)) !== word.start
  )
    return { range, message, erase };
  return {
    range,
    message,
    erase,
    corrections: correctionsOf({ range, message, last: 0, ...commentOut(range, failure.text) }),
  };
}

/** `key:value`, but not `https://…`. */
const lacksSpace = (written: string) => /^[^\s:]+ ?:[^\s/]/.test(written);

/**
 * The lines below a key without a colon are lost with it: read as part of what stands above, they would be
 * mistaken for it. Directly below a key that waits for its entries, the word was typed in between, and they stay.
 */
function orphansOf(failure: Failure, start: number): Range[] {
  const line = failure.lines.lineAt(start);
  const below = linesBelow(failure, line, start - failure.lines.line(line).start);
  if (below === undefined) return [];
  const above = neighbour(failure, line, -1);
  return above !== undefined && opensBlock(failure, above) ? [] : [below];
}

/** A colon behind a word that could not become a key. */
function secondColon(failure: Failure, word: Word): Diagnosis {
  const { text, lines, place } = failure;
  const severalLines = lines.lineAt(word.start) !== lines.lineAt(place);
  const first = isFirstOnLine(failure, word.start);
  if (severalLines) return first ? wordWithoutColon(failure, word) : misplacedLine(failure);
  if (first) return misplacedLine(failure);
  const range = restOfLine(text, word.start);
  return { range, message: messages.colonInText(text.slice(range.start, range.end)), erase: [range] };
}

/** A whole line that does not belong where its indentation puts it. */
function misplacedLine(failure: Failure): Diagnosis {
  const { text, lines, place } = failure;
  const line = lines.lineAt(place);
  const start = firstOf(failure, line);
  const character = text[start] ?? '';
  const whole = restOfLine(text, start);
  const written = text.slice(whole.start, whole.end);
  if (']}'.includes(character)) {
    return { range: { start, end: start + 1 }, message: messages.strayBracket(character), erase: [whole] };
  }
  if ('@`%,'.includes(character)) {
    return { range: whole, message: messages.badStart(character, written), erase: [whole] };
  }
  const above = lineAbove(failure, line);
  const inList = above !== undefined && isDash(failure, above);
  if (!isDash(failure, line) && inList && indentOf(failure, above) === indentOf(failure, line)) {
    const message = character === '-' ? messages.dashWithoutSpace(written) : messages.expectedDash(written);
    return { range: whole, message, erase: [whole, ...orphansOf(failure, start)] };
  }
  const message = isDash(failure, line) && !inList ? messages.unexpectedDash() : messages.wrongIndentation();
  return { range: wordAt(text, start), message, erase: misplacedLines(failure, line) };
}

/** The nearest line above that is not indented further. For a list entry, any entry of a list above will do. */
function lineAbove(failure: Failure, line: number): number | undefined {
  let above = neighbour(failure, line, -1);
  while (above !== undefined && indentOf(failure, above) > indentOf(failure, line)) {
    if (isDash(failure, line) && isDash(failure, above)) break;
    above = neighbour(failure, above, -1);
  }
  return above;
}

/** Text behind a closing quote or bracket. */
function behindWord(failure: Failure, word: Word): Diagnosis {
  const { text, place } = failure;
  const character = text[place] ?? '';
  if (word.kind === 'quoted' && endOfLine(text, word.start) < word.end)
    return unclosedQuoteAt(failure, word.start);
  const range = restOfLine(text, place);
  const written = text.slice(range.start, range.end);
  if (']}'.includes(character)) {
    return {
      range: { start: place, end: place + 1 },
      message: messages.strayBracket(character),
      erase: [range],
    };
  }
  const message = word.kind === 'quoted' ? messages.behindQuote(written) : messages.behindBracket(written);
  return { range, message, erase: [range] };
}

/** A value that begins with a sign that has a meaning of its own, or a list behind a key. */
function cannotStart({ text, place }: Failure): Diagnosis {
  const range = restOfLine(text, place);
  const written = text.slice(range.start, range.end);
  const character = text[place] ?? '';
  if (character === '-') return { range, message: messages.listBehindKey(), erase: [range] };
  if (']}'.includes(character)) return { range, message: messages.strayBracket(character), erase: [range] };
  const sign = '@`%,|>&*!?'.includes(character) && character !== '';
  return {
    range,
    message: sign ? messages.badStart(character, written) : messages.general(written),
    erase: [range],
  };
}
