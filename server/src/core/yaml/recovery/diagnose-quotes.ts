import { endOfLine } from '../characters.ts';
import { firstOf, isEmptyLine } from '../line-outline.ts';
import { messages } from '../messages.ts';
import { endOfUnclosed } from './diagnose-brackets.ts';
import { type Diagnosis, type Failure, wordAt } from './failure.ts';

/** A quote that was opened and not closed before the text had to end. */
export function unclosedQuote(failure: Failure): Diagnosis {
  const quote = failure.situation.quote ?? failure.place;
  const [bracket] = failure.situation.brackets;
  const end = bracket === undefined ? endOfQuoted(failure, quote) : endOfUnclosed(failure, bracket);
  return unclosedQuoteAt(failure, quote, { start: bracket ?? quote, end });
}

/** The same for a quote that is known to begin at `quote`, with what to blank for it. */
export function unclosedQuoteAt(
  { text }: Failure,
  quote: number,
  erase = { start: quote, end: endOfLine(text, quote) },
): Diagnosis {
  const sign = text[quote] ?? '"';
  return { range: { start: quote, end: quote + 1 }, message: messages.unclosedQuote(sign), erase: [erase] };
}

const ENTRY = /^[ \t]*(?:-[ \t]|[\w"'][^:]*:(?:\s|$))/;

/**
 * Where the text probably ended whose quote was forgotten: before the next line that looks like an entry. If
 * nothing stopped the quote before the end of the file, it is its own line.
 */
function endOfQuoted(failure: Failure, quote: number): number {
  const { lines, text, place } = failure;
  const first = lines.lineAt(quote);
  let end = endOfLine(text, quote);
  if (/end of the/.test(failure.reason)) return end;
  for (let line = first + 1; line < lines.count && firstOf(failure, line) < place; line++) {
    if (isEmptyLine(failure, line)) continue;
    if (ENTRY.test(lines.lineText(line))) break;
    end = lines.line(line).end;
  }
  return end;
}

/** `"C:\docs"`: a backslash in double quotes that begins no known character. */
export function badEscape({ text, place }: Failure): Diagnosis {
  const start = Math.max(0, text.lastIndexOf('\\', Math.max(0, place - 1)));
  const end = Math.min(wordAt(text, start).end, text[place] === '"' ? place : place + 1);
  const range = { start, end: Math.max(end, start + 1) };
  // Only the backslash goes, so that the quotes still close.
  const erase = [{ start, end: start + 1 }];
  return { range, message: messages.badEscape(text.slice(range.start, range.end)), erase };
}
