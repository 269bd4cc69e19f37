import type { IsoDate } from '../calendar/date.ts';
import type { Office } from './cells/offices.ts';
import { type NamedPerson, readPeople } from './cells/people.ts';
import { type Holder, readHolder } from './chairs.ts';
import type { RawBoard, RawCell } from './raw-board.ts';
import type { Sides } from './sides.ts';

/** Who sits in a board, before it is known who of several tables is one person. */
export interface BoardPeople {
  /** By the cells that name them. */
  readonly listed: ReadonlyMap<RawCell, readonly NamedPerson[]>;
  readonly holders: ReadonlyMap<RawCell, ReturnType<typeof readHolder>>;
}

const lists = ['members', 'observers'];
const offices = ['chair', 'viceChair', 'secretary'];

export function peopleOf({ cells }: RawBoard, sides: Sides, today: IsoDate): BoardPeople {
  const listed = new Map<RawCell, readonly NamedPerson[]>();
  const holders = new Map<RawCell, ReturnType<typeof readHolder>>();
  for (const cell of cells) {
    const { heading, text, isStruck } = cell;
    if (!heading || isStruck) continue;
    const whose = heading.side ?? heading.party;
    if (lists.includes(heading.field)) {
      const people = readPeople(text, sides, whose);
      listed.set(
        cell,
        heading.field === 'members'
          ? people
          : people.map(each => ({ ...each, offices: ['observer' as const] })),
      );
    } else if (offices.includes(heading.field)) holders.set(cell, readHolder(text, sides, whose, today));
  }
  return { listed, holders };
}

/** Everybody who is named, whoever it is. */
export function everybodyIn({ listed, holders }: BoardPeople): NamedPerson[] {
  const held = [...holders.values()].flatMap(read =>
    'value' in read && read.value.kind === 'person' ? [read.value.person] : [],
  );
  return [...[...listed.values()].flat(), ...held];
}

/** Who has an office by a mark beside a name: “CIO (chair)”. Where several have the mark, nobody can tell who it is. */
export function markedAs(
  office: Office,
  { listed }: BoardPeople,
): { readonly holder: Holder | undefined; readonly isSeveral: boolean } {
  const marked = [...listed.values()].flat().filter(({ offices }) => offices.includes(office));
  const isSeveral =
    marked.length > 1 || [...listed.values()].flat().some(each => each.offices.includes('coChair'));
  const [person] = marked;
  return {
    holder: person && !isSeveral ? { kind: 'person', person } : undefined,
    isSeveral: isSeveral && office === 'chair',
  };
}
