import { type Duration, nominalDays, nominalTicks, ticksPer } from '../../calendar/duration.ts';
import { parseDuration } from '../../calendar/parse-duration.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { cadenceOf } from '../../model/cadence-of.ts';
import { chairOf } from '../../model/forum-people.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { placeOfPerson } from '../people.ts';
import { governanceExample } from './example.ts';

export const governanceOverloaded: AgreementRule = {
  on: 'agreement',
  id: 'governance/overloaded',
  severity: 'info',
  principle: 'governance',
  title: 'One person spends more hours a year in forums than usual.',
  why: 'Whoever sits in every meeting prepares none of them, and stays away in the first busy week.',
  remedy: 'Shorten a meeting, hold it less often, or let somebody else take a part of them.',
  bad: governanceExample({
    tactical: { duration: '4 hours', members: '[nordbank/mika-salo, cirrus/erik-dahl]' },
    operational: { duration: '2 hours' },
  }),
  good: governanceExample({ tactical: { duration: '2 hours' }, operational: { duration: '1 hour' } }),
  reads: ['governance', 'parties'],
  options: {
    hoursPerYear: {
      type: 'integer',
      description: 'How many hours a year one person may spend in the forums of an agreement.',
      default: 150,
      minimum: 1,
    },
  },
  *check(model, _, { hoursPerYear }) {
    const limit = Number(hoursPerYear);
    const seats = seatsByPerson(model);
    for (const party of model.parties) {
      for (const person of party.people) {
        const own = seats.get(person.reference) ?? [];
        const hours = own.reduce((sum, seat) => sum + seat.hours, 0);
        // What several people share is no load of one.
        if (hours <= limit || person.seats > 1) continue;
        const list = and(largest(own));
        yield {
          range: placeOfPerson(model, party, person),
          path: `parties[${party.id}].people[${person.id}].hours`,
          message: t`${person.name} would spend about ${Math.round(hours)} hours a year in forums (${list}), more than the ${limit} that leave time to prepare. Shorten a meeting, hold it less often, or share the seats.`,
        };
      }
    }
  },
};

/** A forum that somebody belongs to, leads or writes the minutes of, and the hours that it takes a year. */
interface Seat {
  readonly forum: string;
  readonly hours: number;
}

/** The forums that take most, and how many others there are: a message names no more than one can take in. */
function largest(seats: readonly Seat[]): Text[] {
  const inOrder = [...seats].sort((a, b) => b.hours - a.hours);
  const named = inOrder.slice(0, mostNamed).map(seat => t`${Math.round(seat.hours)} in “${seat.forum}”`);
  const rest = inOrder.slice(mostNamed).reduce((sum, seat) => sum + seat.hours, 0);
  return rest === 0 ? named : [...named, t`${Math.round(rest)} in ${inOrder.length - mostNamed} more`];
}

const mostNamed = 5;

/** Everybody's seats; forums that do not say how long or how often count nothing. Each forum is looked at once. */
function seatsByPerson({ forums }: AgreementModel): Map<string, Seat[]> {
  const seats = new Map<string, Seat[]>();
  for (const forum of forums) {
    const { members = [], viceChair, secretary, duration = '' } = forum.forum;
    const cadence = cadenceOf(forum.forum);
    const length = parseDuration(duration);
    if (!cadence || !length.ok) continue;
    const hours = (hoursOf(length.value) * ticksPer.year) / nominalTicks(cadence.every);
    const others = [chairOf(forum.forum), viceChair, secretary].flatMap(person => person ?? []);
    for (const reference of new Set([...members, ...others])) {
      const own = seats.get(reference);
      if (own) own.push({ forum: forum.name, hours });
      else seats.set(reference, [{ forum: forum.name, hours }]);
    }
  }
  return seats;
}

/** A meeting of a day takes eight hours of it, and one of a week five such days. */
function hoursOf(duration: Duration): number {
  switch (duration.unit) {
    case 'minute':
      return duration.amount / 60;
    case 'hour':
      return duration.amount;
    case 'day':
    case 'working day':
      return duration.amount * 8;
    default:
      return (nominalDays(duration) * 5 * 8) / 7;
  }
}
