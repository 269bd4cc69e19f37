import { t } from '../../../l10n/message.ts';
import { forum, owner, what } from './common.ts';
import { sharingCommitment } from './promises.ts';
import { answer, length, type PropertyTable } from './property.ts';

export const report: PropertyTable = {
  what,
  type: answer(
    ({ thing }) => t`what kind of report ${thing} is`,
    (was, is, { thing }) => t`${thing} is now one ${is} instead of one ${was}`,
  ),
  owner,
  cadence: answer(
    ({ receiver, thing }) => t`how often ${receiver} gets ${thing}`,
    (was, is, { receiver, thing }) => t`${receiver} now gets ${thing} ${is} instead of ${was}`,
  ),
  due: length(
    ({ receiver, thing }) => t`how soon after its period ${receiver} gets ${thing}`,
    (time, { receiver, thing }) => t`${receiver} now gets ${thing} within ${time} after its period`,
  ),
  forum,
  classification: sharingCommitment.classification as NonNullable<PropertyTable[string]>,
  audience: sharingCommitment.audience as NonNullable<PropertyTable[string]>,
};
