import { occurrencesPerYear, regularPart } from '../../calendar/cadence.ts';
import { readDay } from '../../calendar/date.ts';
import { plannedCadence } from '../../evidence/planned-cadence.ts';
import type { RegularPromise } from '../../evidence/promise.ts';
import type { ForumModel } from '../../model/agreement.ts';
import type { PlainMapping } from '../../yaml/value.ts';
import { agreementColumn, dateOf, inWords, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export function forums(rows: readonly Of<ForumModel>[]): FlatTable {
  const cadenceOf = ({ forum, of }: (typeof rows)[number]) =>
    plannedCadence(forum as PlainMapping, 'cadence', of.file);
  return tableOf(
    'forums',
    'One row for each forum.',
    [
      agreementColumn,
      { name: 'forum', type: 'text', description: 'The id of the forum.', cell: ({ id }) => id },
      { name: 'name', type: 'text', description: 'Its name.', cell: ({ name }) => name },
      {
        name: 'level',
        type: 'text',
        description: 'strategic, tactical or operational.',
        cell: ({ level }) => level,
      },
      {
        name: 'cadence',
        type: 'text',
        description: 'How often, in words.',
        cell: row => inWords(cadenceOf(row)),
      },
      {
        name: 'per_year',
        type: 'integer',
        description: 'How often a year, about.',
        cell: row => perYear(cadenceOf(row)),
      },
      {
        name: 'chair',
        type: 'text',
        description: 'Who chairs, as party/person, or rotating.',
        cell: ({ forum }) => (typeof forum.chair === 'string' ? forum.chair : undefined),
      },
      {
        name: 'starts',
        type: 'date',
        description: 'The first day on which it is owed, where that is not the whole term.',
        cell: ({ forum }) => dateOf(readDay(forum.from)),
      },
      {
        name: 'ends',
        type: 'date',
        description: 'The last day on which it is owed, where that is not the whole term.',
        cell: ({ forum }) => dateOf(readDay(forum.until)),
      },
      {
        name: 'next',
        type: 'date',
        description: 'The next day, as far as it is known.',
        cell: ({ forum, of }) => of.evidence.next(forum as PlainMapping, 'cadence')?.date,
      },
    ],
    rows,
  );
}

export function members(
  rows: readonly Of<{ readonly forum: string | undefined; readonly person: string }>[],
): FlatTable {
  return tableOf(
    'members',
    'One row for each member of a forum.',
    [
      agreementColumn,
      { name: 'forum', type: 'text', description: 'The id of the forum.', cell: ({ forum }) => forum },
      {
        name: 'person',
        type: 'text',
        description: 'The member, as party/person.',
        cell: ({ person }) => person,
      },
    ],
    rows,
  );
}

function perYear(cadence: RegularPromise['cadence'] | undefined): number | undefined {
  const rhythm = cadence && regularPart(cadence);
  return rhythm && Math.round(occurrencesPerYear(rhythm));
}
