import type { RecordModel } from '../../evidence/record.ts';
import type { AgreementModel } from '../../model/agreement.ts';

/** The first-choice commitment under which a notice was given; undefined for other records and unknown ones. */
export function promiseOf({ type, subject }: RecordModel, model: AgreementModel) {
  if (type !== 'notice' || subject === undefined) return undefined;
  const commitment = model.agreement.firstChoice?.commitments?.find(
    ({ id }) => subject === `commitment ${id}`,
  );
  if (!commitment) return undefined;
  const { id = '', notice = '', response = '' } = commitment;
  return { commitment, id, notice, response };
}
