import type { Day } from '../calendar/day.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { type PartyModel, sidesOf } from '../model/parties.ts';
import { isHeldOn } from '../model/people.ts';
import { textFingerprint } from '../model/text-fingerprint.ts';
import type { Doubt } from './doubt.ts';
import type { RecordModel } from './record.ts';

/** Whether a party has signed a version off. */
export interface PartySignOff {
  readonly party: PartyModel;
  /** `unclear`: no approval is proved, but something that proves nothing may be one. */
  readonly state: 'approved' | 'refused' | 'missing' | 'unclear';
  /** The record that says so, the latest of several. */
  readonly record: RecordModel | undefined;
}

/** Who has signed off the version that an agreement has. */
export interface SignOff {
  readonly version: string | undefined;
  /** Of each side, in the order of the agreement. */
  readonly parties: readonly PartySignOff[];
}

/** What is written of an agreement. */
interface Written {
  readonly records: readonly RecordModel[];
  readonly doubts: readonly Doubt[];
}

/**
 * Who has approved the very version that an agreement has (decision 103).
 *
 * @param today approvals of later days do not count; undefined: all do
 * @returns undefined where no approval of any version is on record: nobody signs anything off here
 */
export function signOffOf(
  model: AgreementModel,
  { records, doubts }: Written,
  today?: Day,
): SignOff | undefined {
  const approvals = records.filter(({ type }) => type === 'approval');
  if (approvals.length === 0) return undefined;
  const { version } = model.agreement;
  const known = approvals.filter(({ isProof, day }) => isProof && (today === undefined || day <= today));
  return {
    version,
    parties: sidesOf(model).map(party => {
      const record = known.findLast(
        each => each.record.party === party.id && version !== undefined && each.record.version === version,
      );
      if (record) return { party, state: record.record.refused ? 'refused' : 'approved', record };
      const mayBe = version === undefined || doubts.some(doubt => mayApprove(doubt, version, party.id));
      return { party, state: mayBe ? 'unclear' : 'missing', record };
    }),
  };
}

function mayApprove({ record, reason }: Doubt, version: string, party: string): boolean {
  if (!record) return true;
  if (record.type !== undefined && record.type !== 'approval') return false;
  const isOfParty = record.party === undefined || record.party === party || reason === 'unknown-party';
  return isOfParty && [undefined, version].includes(record.version);
}

/** Whether an approval names the text that it is of, and the agreement says something else now. */
export function isOfOtherText({ record: { text } }: RecordModel, { file }: AgreementModel): boolean {
  const now = textFingerprint(file);
  return text !== undefined && now !== undefined && text !== now;
}

/** Who gave an approval, as was right on its day: of days before somebody took the position only its title is. */
export function approverOf(
  { record: { by }, date }: RecordModel,
  model: Pick<AgreementModel, 'person'> | undefined,
): string | undefined {
  const person = model?.person(by);
  return person ? (isHeldOn(person, date) ? person.name : (person.person.title ?? by)) : by;
}
