import type { IsoDate } from '../calendar/date.ts';
import { formatDuration } from '../calendar/duration.ts';
import { parseRegular } from '../calendar/parse-cadence.ts';
import { t } from '../l10n/message.ts';
import { inPlainEnglish } from './cells/english.ts';
import { readFrequency } from './cells/frequency.ts';
import { readLength } from './cells/lengths.ts';
import type { NamedPerson } from './cells/people.ts';
import { readPeople } from './cells/people.ts';
import type { CellReading } from './cells/reading.ts';
import type { Side, Sides, Whose } from './sides.ts';

/** Who has an office in a board. */
export type Holder =
  | { readonly kind: 'person'; readonly person: NamedPerson }
  /** Somebody of a side whom nobody names. */
  | { readonly kind: 'side'; readonly side: Side }
  | { readonly kind: 'rotating'; readonly rotates: string | undefined };

const turns =
  /\b(?:rotat\w*|alternat\w*|in turns?|by turns|takes? turns)\b|(?:roter|växl|turas|alterner)\p{L}*|omväxlande/iu;

/** Who has an office, as a cell of a column for it says: one person or position, a side, or the parties by turns. */
export function readHolder(text: string, sides: Sides, whose: Whose, today: IsoDate): CellReading<Holder> {
  if (turns.test(text)) return { value: { kind: 'rotating', rotates: turnIn(text, today) } };
  const side = sides.whole(text);
  if (side) return { value: { kind: 'side', side } };
  const people = readPeople(text, sides, whose);
  const [person, other] = people;
  if (person && !other && !person.offices.includes('coChair')) return { value: { kind: 'person', person } };
  if (!person)
    return {
      wrong: t`It names nobody.`,
      remedy: t`Write a position or a name, or which party it is.`,
    };
  return {
    wrong: t`It names several, and only one person can have it.`,
    remedy: t`Name one; of two that chair together the other can be \`viceChair\`, or write rotating.`,
  };
}

/** After how long it passes on, where that is said. */
function turnIn(text: string, today: IsoDate): string | undefined {
  const said = inPlainEnglish(text)
    .replace(turns, ' ')
    .replace(/\b(?:chair(?:ed)?|between|the|parties|party|both|ing)\b/g, ' ');
  const frequency = readFrequency(said, today);
  const every = 'value' in frequency ? parseRegular(frequency.value)?.every : undefined;
  if (every)
    return formatDuration(every.unit === 'quarter' ? { amount: every.amount * 3, unit: 'month' } : every);
  const length = readLength(said.trim());
  return 'value' in length ? length.value : undefined;
}
