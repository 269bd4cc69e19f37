import { toDate } from '../calendar/date.ts';
import { parseDuration } from '../calendar/parse-duration.ts';
import { daysAhead, Evidence } from '../evidence/evidence.ts';
import type { RecordFiles } from '../evidence/record-files.ts';
import type { AgreementModel, ForumModel } from '../model/agreement.ts';
import { chairOf, guestsOf } from '../model/forum-people.ts';
import { partyOf } from '../model/parties.ts';
import { type Duty, overdueDuties, upcomingDuties } from './duty.ts';
import { papersDuties } from './papers.ts';

/** Something that is overdue or due soon. */
export interface DueDuty {
  readonly duty: Duty;
  readonly isOverdue: boolean;
}

/**
 * What is overdue, the oldest first, and then what is due from today on for some days: meetings, their papers, reports, shares,
 * answers, actions, reviews and decisions about renewal.
 *
 * @param days how far to look ahead, 0 for today alone
 * @param files as far as the evidence does not look far enough ahead: what it is made of
 */
export function dueDuties(evidence: Evidence, days: number, files: RecordFiles): DueDuty[] {
  const { model, today } = evidence;
  const needed = days + longestLead(model);
  const ahead = needed <= daysAhead ? evidence : new Evidence(model, files, toDate(today), needed);
  const overdue = overdueDuties(evidence).map(duty => ({ duty, isOverdue: true }));
  const soon = [...upcomingDuties(ahead, days), ...papersDuties(ahead, days)].sort(byDay);
  return [...overdue, ...soon.map(duty => ({ duty, isOverdue: false }))];
}

/** How many days before a meeting its papers may be due. */
function longestLead({ forums }: AgreementModel): number {
  const leads = forums.map(({ forum: { papers } }) => {
    const length = parseDuration(papers ?? '');
    // A week has five working days; holidays make it longer, and so does a month.
    return length.ok ? length.value.amount * (daysOf[length.value.unit] ?? 0) : 0;
  });
  return Math.min(Math.max(0, ...leads), 366);
}

const daysOf: Readonly<Record<string, number>> = { day: 1, 'working day': 2, week: 7, month: 31 };

/** Whose affairs are asked for: a person as `party/person`, or a whole party by its id. */
export type Asked = { readonly person: string } | { readonly party: string };

/** What a duty is to somebody: theirs to do, theirs to get, or both. */
export interface Concern {
  readonly by: boolean;
  readonly to: boolean;
}

/**
 * Whether a duty is somebody's to do or to get.
 *
 * A person does what they are named for, and the meetings in which they sit; where nobody is named, it is the relationship
 * manager's of the party that owes it. They get what the forums look at in which they sit, and as relationship manager all that
 * is owed to their party; as a chair, the actions that their forum agreed on.
 */
export function concernOf(duty: Duty, model: AgreementModel, asked: Asked): Concern {
  const { kind, parties, to, person, forum } = duty;
  if ('party' in asked) return { by: parties.includes(asked.party), to: to.includes(asked.party) };
  const own = partyOf(asked.person);
  const meets = model.forum(forum);
  const sits = meets !== undefined && peopleOf(meets).has(asked.person);
  const manages = model.person(asked.person)?.roles.includes('relationship-manager') ?? false;
  const isMeeting = kind === 'forum';
  const by =
    person === asked.person ||
    (isMeeting && sits) ||
    (person === undefined && !isMeeting && manages && parties.includes(own));
  const isChair = meets !== undefined && chairOf(meets.forum) === asked.person;
  const gets = to.includes(own) && (sits || manages);
  return { by, to: (gets || (kind === 'action' && isChair)) && person !== asked.person };
}

function peopleOf({ forum }: ForumModel): Set<string> {
  return new Set([chairOf(forum) ?? [], forum.members ?? [], guestsOf(forum)].flat());
}

function byDay(a: Duty, b: Duty): number {
  if (a.due !== b.due) return a.due < b.due ? -1 : 1;
  const [x, y] = [`${a.kind} ${a.name}`, `${b.kind} ${b.name}`];
  return x < y ? -1 : x > y ? 1 : 0;
}
