import { describe, expect, it } from 'vitest';
import { type BoardPeople, everybodyIn } from '../../../../server/src/core/boards/board-people.ts';
import { type NamedPerson, readPeople } from '../../../../server/src/core/boards/cells/people.ts';
import type { Draft } from '../../../../server/src/core/boards/columns.ts';
import type { RawCell } from '../../../../server/src/core/boards/raw-board.ts';
import { Register } from '../../../../server/src/core/boards/register.ts';
import { Seating } from '../../../../server/src/core/boards/seating.ts';
import { Sides } from '../../../../server/src/core/boards/sides.ts';

/** How often somebody is looked at while a cell is seated that names people in lines. */
function looksAt(text: string): number {
  let looks = 0;
  const sides = new Sides({});
  const counted = readPeople(text, sides, undefined).map(
    person =>
      new Proxy<NamedPerson>(person, {
        get: (target, key, self) => {
          looks++;
          return Reflect.get(target, key, self);
        },
      }),
  );
  const heading = { field: 'members' } as RawCell['heading'];
  const cell: RawCell = { column: 0, heading, title: 'Members', text, isStruck: false };
  const people: BoardPeople = { listed: new Map([[cell, counted]]), holders: new Map() };
  const register = new Register({ customer: 'customer', vendor: 'vendor' }, {});
  for (const person of everybodyIn(people)) if (person.whose !== undefined) register.add(person);
  const seating = new Seating(people, 'board', 'Board', register);
  const forum: Draft = {};
  seating.tell(cell, forum);
  seating.finish(forum, false);
  return looks;
}

describe('seating the people of a cell', () => {
  it.each<[string, (index: number) => string]>([
    ['whose party nobody says', index => `Manager ${index}`],
    ['who are called alike', () => 'Manager'],
    ['of a side', index => `Customer Manager ${index}`],
    ['of parties that are named', index => `Anna Lind (Manager ${index}), Party ${index}`],
    ['with a name and a position', index => `Anna Lind (Manager ${index})`],
    ['who all chair', index => `Manager ${index} (chair)`],
    ['of whom each may be several', index => `Manager ${index} or deputy`],
    ['once with a side and once without', index => `${index % 2 ? 'Customer ' : ''}Manager ${index >> 1}`],
  ])('takes twice as much for twice as many %s', (_, line) => {
    const [some = 0, twice = 0] = [200, 400].map(count =>
      looksAt(Array.from({ length: count }, (_, index) => line(index)).join('\n')),
    );
    expect(some).toBeGreaterThan(200);
    expect(twice).toBeLessThan(some * 2.2);
  });
});
