import { endOfLine } from '../yaml/characters.ts';
import { messages } from '../yaml/messages.ts';
import { titles } from '../yaml/recovery/corrections.ts';
import type { Blocks } from './blocks.ts';
import { type Candidate, candidate, firstWord, fitting, type SearchedText } from './candidate.ts';
import type { Unit } from './units.ts';

/** An entry that lost its dash, or its dash and its indentation; or that has one too many. */
export function dashesOf({ text, units }: SearchedText, index: number, before: Blocks): Candidate[] {
  const unit = units[index] as Unit;
  const end = unit.start + unit.column;
  const line = text.slice(end, endOfLine(text, end)).trimEnd();
  const message = unit.dashes.length === 0 ? messages.expectedDash(line) : messages.unexpectedDash();
  return formsOf(unit, before).flatMap(form => {
    const blocks = fitting(units, index + 1, before.after({ ...unit, ...form }));
    if (!blocks) return [];
    const mends = [{ start: unit.start, end, text: marginOf(form) }];
    const isMore = form.dashes.length > unit.dashes.length;
    const title = isMore ? titles.addDash(line) : titles.deleteDash(line);
    return [candidate({ range: firstWord(unit, text), message, mends, title }, 1, blocks.odd)];
  });
}

type Form = Pick<Unit, 'dashes' | 'column'>;

/** The dashes that an entry may be meant to have, and where it begins then. */
function formsOf({ dashes, column }: Unit, before: Blocks): Form[] {
  if (dashes.length === 0) return before.columns(true).map(at => ({ dashes: [at], column: at + 2 }));
  return dashes.flatMap((at, kept) => {
    const fewer = dashes.slice(0, kept);
    const close = { dashes: fewer, column: kept === 0 ? at : (dashes[kept - 1] as number) + 2 };
    return [close, { dashes: fewer, column }];
  });
}

/** Everything before the first word. */
function marginOf({ dashes, column }: Form): string {
  let margin = '';
  for (const dash of dashes) margin = `${margin.padEnd(dash)}-`;
  return margin.padEnd(column);
}
