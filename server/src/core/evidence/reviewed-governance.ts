import { type IsoDate, readDay } from '../calendar/date.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { AnyRecord, RecordModel } from './record.ts';

/**
 * The review of the governance model that the agreement itself tells with `reviewed`, as if it were recorded (decision
 * 101). Where nothing says how often it is reviewed, nothing rests on it.
 */
export function reviewedGovernance({ agreement: { governance }, file }: AgreementModel): RecordModel[] {
  const day = readDay(governance?.reviewed);
  if (governance?.review === undefined || day === undefined) return [];
  const date = governance.reviewed as IsoDate;
  return [
    {
      file,
      record: governance as AnyRecord,
      type: 'review',
      date,
      day,
      subject: 'review governance',
      period: undefined,
      by: undefined,
      path: 'governance.reviewed',
      formerPath: 'governance.reviewed',
      isProof: true,
      consent: undefined,
    },
  ];
}
