import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { chairOf, guestsOf } from '../../model/forum-people.ts';
import { partyOf } from '../../model/parties.ts';
import { namesAPerson } from '../../model/references.ts';
import type { Reader } from '../reader.ts';
import type { AttendeeView } from './calendar-view.ts';

/** Whose addresses may be written: of nobody, of one party, or of everybody. */
export type Addresses = 'none' | 'all' | { readonly party: string };

/** Everybody who sits in a forum's meetings, in whatever capacity, each once: `party/person`. */
export function peopleOf({ forum }: ForumModel): string[] {
  const members = (forum.members ?? []).filter(namesAPerson);
  return [...new Set([chairOf(forum) ?? [], members, guestsOf(forum)].flat())];
}

/**
 * Who is invited to a forum's meetings: those with an address that may be written. All others are named in the text only.
 */
export function attendeesOf(
  forum: ForumModel,
  model: AgreementModel,
  reader: Reader,
  addresses: Addresses,
): AttendeeView[] {
  if (addresses === 'none') return [];
  const members = new Set<string>(forum.forum.members ?? []);
  const chair = chairOf(forum.forum);
  const asked = peopleOf(forum).filter(
    reference => addresses === 'all' || partyOf(reference) === addresses.party,
  );
  const found = asked.flatMap((reference): AttendeeView[] => {
    const known = model.person(reference);
    const email = known?.person.email ?? known?.filling?.email;
    if (!known || known.isVacant || email === undefined || !isAddress(email)) return [];
    const role = reference === chair ? 'chair' : members.has(reference) ? 'member' : 'guest';
    return [{ name: reader.text(known.name), email, role }];
  });
  return [...new Map(found.toReversed().map(each => [each.email, each])).values()].reverse();
}

/** What a calendar can send to: nothing that would be several addresses, or an order to a program. */
function isAddress(email: string): boolean {
  return /^[^\s<>"',;:?&@]{1,64}@[^\s<>"',;:?&@]{1,255}$/.test(email);
}
