import { messages } from '../../messages.ts';
import { titles } from '../corrections.ts';
import { type Failure, isFirstOnLine } from '../failure.ts';
import type { Repair } from './repair.ts';

/** `"sharing:`, `- "{ id: x }`: a quote before something that stands in none. It would go on to the next one, far below. */
export function strayQuote(failure: Failure): Repair[] {
  const { text, lines, situation } = failure;
  const { quote, word } = situation;
  const start = quote ?? (word?.kind === 'quoted' ? word.start : undefined);
  if (start === undefined) return [];
  const rest = text.slice(start + 1, lines.line(lines.lineAt(start)).end);
  const isKey = /^[\w-]+:(?:\s|$)/.test(rest) && (isFirstOnLine(failure, start) || isInBraces(failure));
  if (!isKey && !/^[[{]/.test(rest)) return [];
  const range = { start, end: start + 1 };
  const sign = text[start] ?? '"';
  const message = messages.strayQuote(sign);
  const title = titles.deleteSign(sign);
  return [{ range, message, mends: [{ ...range, text: '' }], last: lines.lineAt(start), title }];
}

const isInBraces = ({ text, situation }: Failure) => text[situation.brackets.at(-1) ?? -1] === '{';
