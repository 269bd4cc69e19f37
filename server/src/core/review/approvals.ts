import type { IsoDate } from '../calendar/date.ts';
import { isExpired, type Waiver, waiversIn } from '../config/waivers.ts';
import type { FileModel } from '../model/file-model.ts';
import { type Change, partiesToAccept } from './change.ts';
import type { AgreementReview } from './review.ts';

/** An entry of `waivers` about a change: a person of a party says that the party accepts it. */
export type Approval = Pick<Waiver, 'reason' | 'approvedBy' | 'until'> & {
  readonly change: string;
  readonly isUntilUnclear?: boolean;
};

/** What keeps an approval from counting. */
export type Objection = 'no-reason' | 'unclear-until' | 'expired' | 'unknown-person' | 'wrong-party';

/** How far a change is approved by those who lose by it. */
export interface Approved {
  /** The parties that accept it, with the persons who say so. */
  readonly by: readonly { readonly party: string; readonly person: string }[];
  /** The parties that lose and have not accepted it. */
  readonly missing: readonly string[];
  /** Entries that name the change and do not count. */
  readonly rejected: readonly { readonly approval: Approval; readonly why: Objection }[];
}

/** The approvals that configuration files hold; not the files themselves, since an approval is written out. */
export function approvalsIn(files: readonly FileModel[]): Approval[] {
  return files
    .flatMap(file => waiversIn(file))
    .flatMap(({ change, reason, approvedBy, until, isUntilUnclear }) =>
      change === undefined ? [] : [{ change, reason, approvedBy, until, isUntilUnclear }],
    );
}

/**
 * Whether everybody who loses by a change has accepted it. Each party speaks for itself: one person of it, who is in
 * the agreement before or after, with a reason, until a day that has not passed.
 */
export function approvalOf(
  change: Change,
  { models }: Pick<AgreementReview, 'models'>,
  approvals: readonly Approval[],
  today: IsoDate,
): Approved {
  const losing = partiesToAccept(change);
  const meant = approvals.filter(approval => approval.change === change.id);
  const isKnown = (person: string) =>
    [models.after, models.before].some(model => model?.person(person) !== undefined);
  const judged = meant.map(approval => ({ approval, why: objectionTo(approval, losing, isKnown, today) }));
  const by = judged.flatMap(({ approval: { approvedBy = '' }, why }) =>
    why === undefined ? [{ party: partyOf(approvedBy), person: approvedBy }] : [],
  );
  return {
    by,
    missing: losing.filter(party => !by.some(each => each.party === party)),
    rejected: judged.flatMap(({ approval, why }) => (why === undefined ? [] : [{ approval, why }])),
  };
}

function objectionTo(
  approval: Approval,
  losing: readonly string[],
  isKnown: (person: string) => boolean,
  today: IsoDate,
): Objection | undefined {
  const { reason, approvedBy = '' } = approval;
  if (reason === undefined) return 'no-reason';
  if (approval.isUntilUnclear) return 'unclear-until';
  if (isExpired(approval, today)) return 'expired';
  if (!isKnown(approvedBy)) return 'unknown-person';
  return losing.length > 0 && !losing.includes(partyOf(approvedBy)) ? 'wrong-party' : undefined;
}

function partyOf(person: string): string {
  return person.split('/')[0] ?? '';
}

/** The person of a party who would usually speak for it: relationship manager, else sponsor, else the first. */
export function spokesperson(party: string, { models }: Pick<AgreementReview, 'models'>): string | undefined {
  const people = (models.after ?? models.before)?.party(party)?.people ?? [];
  const withRole = (role: 'relationship-manager' | 'executive-sponsor') =>
    people.find(({ roles }) => roles.includes(role));
  return (withRole('relationship-manager') ?? withRole('executive-sponsor') ?? people[0])?.reference;
}
