import type { LineIndex } from '../../util/text.ts';
import type { MisplacedKey } from '../keys.ts';
import { neighbour } from '../line-outline.ts';
import { messages } from '../messages.ts';
import { columnOf } from '../ranges.ts';
import { titles } from './corrections.ts';
import { endOfText, type Failure, isFirstOnLine } from './failure.ts';
import { isEntry, misplacedEntries } from './repairs/entries.ts';
import { parentheses } from './repairs/parentheses.ts';
import { pasted } from './repairs/pasted.ts';
import { strayQuote } from './repairs/quotes.ts';
import type { Repair } from './repairs/repair.ts';
import { colon, dash, reserved, stray } from './repairs/signs.ts';
import { tabbed } from './repairs/tabs.ts';

/**
 * Small slips after which everything around is as it should be: a colon, a space or an indentation. Read as it was
 * meant, nothing is lost, and the mistake has no consequences. The likeliest come first; whether one helps has to be tried.
 */
export function repairsFor(failure: Failure): Repair[] {
  const quotes = strayQuote(failure);
  if (quotes.length > 0) return quotes;
  if (failure.situation.quote !== undefined) return [];
  const lines = suspects(failure);
  const tabs = tabbed(failure, lines);
  if (tabs.length > 0) return tabs;
  const round = lines.flatMap(line => parentheses(failure, line) ?? []);
  const others = [...round, ...pasted(failure, lines)];
  if (failure.situation.brackets.length > 0) return others;
  return [
    ...others,
    ...lines.flatMap(line => reserved(failure, line)),
    ...lines.flatMap(line => dash(failure, line)),
    ...lines.flatMap(line => colon(failure, line)),
    ...lines.flatMap(line => stray(failure, line)),
    ...(!lacksColon(failure) && isEntry(failure, lines[0] ?? 0) ? misplacedEntries(failure, lines) : []),
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

/** Where the mistake may be: the line on which reading stopped, the one before it, and the one of the last word. */
function suspects(failure: Failure): number[] {
  const { lines, place, situation } = failure;
  const line = lines.lineAt(Math.min(place, Math.max(0, endOfText(failure.text, place) - 1)));
  const above = neighbour(failure, line, -1);
  const word = situation.word === undefined ? undefined : lines.lineAt(situation.word.start);
  return [...new Set([line, above, word])].filter(each => each !== undefined);
}

/** A key that the tree shows to stand in the wrong place; undefined where it does not begin its line. */
export function repairOfKey(
  { key, as, beside }: MisplacedKey,
  text: string,
  lines: LineIndex,
): Repair | undefined {
  const column = columnOf(text, key.start);
  const start = key.start - column + columnOf(text, beside);
  if (text.slice(key.start - column, key.start).trim() !== '' || start >= key.start) return undefined;
  const dash = as === 'entry' ? '- ' : '';
  const written = text.slice(key.start, key.end);
  const message = dash ? messages.expectedDash(written) : messages.wrongIndentation();
  const line = lines.lineAt(key.start) + 1;
  const title = dash ? titles.addDash(written) : titles.move(line, line, start - key.start);
  return { range: key, message, mends: [{ start, end: key.start, text: dash }], last: 0, title };
}
