import type { AgreementModel } from '../model/agreement.ts';
import { partyOf } from '../model/parties.ts';
import type { RecordModel } from './record.ts';

/** Who was at a meeting, held against the quorum of its forum. */
export interface Attendance {
  /** `met`, `below`; `not recorded` where nothing says who was there; `unclear` where somebody cannot be told. */
  readonly state: 'met' | 'below' | 'not recorded' | 'unclear';
  /** How many members were there, themselves or by their deputies. */
  readonly present: number;
  /** The parties of which fewer were there than each party needs. */
  readonly short: readonly string[];
}

/**
 * Whether a meeting reached the quorum of its forum as the agreement has it now. Members count, and deputies for members
 * who were not there; guests do not.
 *
 * @returns undefined where the record is no meeting of a forum with a quorum
 */
export function attendanceOf(
  { type, subject, record, file }: RecordModel,
  model: AgreementModel,
): Attendance | undefined {
  const forum = type === 'meeting' ? model.forum(subject?.replace('forum ', ''))?.forum : undefined;
  const { quorum, members } = forum ?? {};
  const { eachParty, members: inAll } = quorum ?? {};
  if (!forum || !members || (eachParty === undefined && inAll === undefined)) return undefined;
  const there = record.present ?? [];
  const isHidden = file.source.isDoubtful(record, 'present') || file.source.hasDoubts(there);
  if (there.length === 0 && !isHidden) return { state: 'not recorded', present: 0, short: [] };
  const counted = seatsTaken(members, there, model);
  // Observers may be there, and count for nothing that each party needs.
  const parties = [...new Set(members.map(partyOf))].filter(party => model.party(party)?.role !== 'observer');
  const counts = new Map(parties.map(party => [party, counted.filter(each => each.party === party)]));
  const short =
    eachParty === undefined ? [] : parties.filter(party => (counts.get(party) ?? []).length < eachParty);
  const present = counted.length;
  if (short.length === 0 && (inAll === undefined || present >= inAll))
    return { state: 'met', present, short };
  // Of a seat that several hold, nobody wrote how many of them came.
  const isSure =
    short.some(party => sumOf(counts.get(party) ?? []) < (eachParty ?? 0)) ||
    (inAll !== undefined && sumOf(counted) < inAll);
  const isClear =
    isSure &&
    !isHidden &&
    !model.file.source.hasDoubts(members) &&
    [...there, ...members].every(person => model.person(person) && hasClearDeputy(person, model));
  return { state: isClear ? 'below' : 'unclear', present, short };
}

/** A member who was there, or whose deputy was. */
interface Taken {
  readonly party: string;
  /** How many people it may have been. */
  readonly most: number;
}

function sumOf(taken: readonly Taken[]): number {
  return taken.reduce((sum, { most }) => sum + most, 0);
}

/** The members who were there or whose deputies were. */
function seatsTaken(members: readonly string[], there: readonly string[], model: AgreementModel): Taken[] {
  const present = new Set(there);
  const all = new Set(members);
  const stoodIn = new Set<string>();
  return [...all].flatMap(member => {
    if (present.has(member)) return [{ party: partyOf(member), most: model.person(member)?.seats ?? 1 }];
    const deputy = model.person(member)?.person.deputy;
    // Nobody is two people: not a member who is there, nor the deputy of somebody else already.
    if (!deputy || !present.has(deputy) || all.has(deputy) || stoodIn.has(deputy)) return [];
    stoodIn.add(deputy);
    return partyOf(deputy) === partyOf(member) ? [{ party: partyOf(member), most: 1 }] : [];
  });
}

/** Whether it could be read who stands in for somebody. */
function hasClearDeputy(reference: string, model: AgreementModel): boolean {
  const person = model.person(reference)?.person;
  const home = model.party(partyOf(reference))?.home;
  return !(person && home?.source.isDoubtful(person, 'deputy'));
}
