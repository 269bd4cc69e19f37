import { readDay } from '../../calendar/date.ts';
import type { PartyModel, PersonModel } from '../../model/parties.ts';
import { agreementColumn, dateOf, type Of } from './cells.ts';
import { type FlatTable, tableOf } from './table.ts';

export function parties(rows: readonly Of<PartyModel>[]): FlatTable {
  return tableOf(
    'parties',
    'One row for each party of an agreement.',
    [
      agreementColumn,
      { name: 'party', type: 'text', description: 'The id of the party.', cell: ({ id }) => id },
      { name: 'name', type: 'text', description: 'Its name.', cell: ({ name }) => name },
      { name: 'role', type: 'text', description: 'What it is in the agreement.', cell: ({ role }) => role },
      { name: 'sector', type: 'text', description: 'private or public.', cell: ({ sector }) => sector },
    ],
    rows,
  );
}

export type PersonRow = Of<{ readonly party: string } & PersonModel>;

export function people(rows: readonly PersonRow[]): FlatTable {
  return tableOf(
    'people',
    'One row for each person of a party.',
    [
      agreementColumn,
      { name: 'party', type: 'text', description: 'The id of the party.', cell: ({ party }) => party },
      {
        name: 'person',
        type: 'text',
        description: 'The person as party/person.',
        cell: ({ reference }) => reference,
      },
      {
        name: 'name',
        type: 'text',
        description: 'The name; empty where nobody holds the seat.',
        cell: ({ name, isVacant }) => (isVacant ? undefined : name),
      },
      { name: 'title', type: 'text', description: 'The position.', cell: ({ person }) => person.title },
      {
        name: 'seniority',
        type: 'text',
        description: 'executive, director, manager or specialist.',
        cell: ({ person }) => person.seniority,
      },
      {
        name: 'roles',
        type: 'text',
        description: 'Roles in the partnership, with a semicolon between them.',
        cell: ({ roles }) => (roles.length > 0 ? roles.join(';') : undefined),
      },
      {
        name: 'deputy',
        type: 'text',
        description: 'Who stands in, as party/person.',
        cell: ({ person }) => person.deputy,
      },
      {
        name: 'since',
        type: 'date',
        description: 'Since when that person holds the position.',
        cell: ({ since }) => dateOf(readDay(since)),
      },
      {
        name: 'seats',
        type: 'integer',
        description: 'How many people hold the position.',
        cell: ({ seats }) => seats,
      },
      {
        name: 'vacant',
        type: 'boolean',
        description: 'Whether no name fills the seat.',
        cell: ({ isVacant }) => isVacant,
      },
      {
        name: 'key_person',
        type: 'boolean',
        description: 'Whether the agreement makes it a key person.',
        cell: ({ person }) => person.keyPerson !== undefined,
      },
    ],
    rows,
  );
}
