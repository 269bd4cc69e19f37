import type { Draft } from '../../model/draft.ts';
import { partyOf } from '../../model/parties.ts';
import type { Adviser } from '../../schema/generated/types.ts';

/** Whether somebody advises the party to which that person belongs: a slip, from which nothing else can be concluded. */
export function advisesOwnParty({ person, advises }: Draft<Adviser>): boolean {
  return person !== undefined && advises !== undefined && partyOf(person) === advises;
}
