import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { certainTracks, lastRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';
import { type Owed, overdueFacts, overdueTogether } from '../owed-together.ts';

const commitments = `additionalPrinciples:
  - id: sustainability
    name: Sustainability
    intent: We count what we use.
    commitments:
      - { id: footprint, by: cirrus, to: nordbank, what: The footprint of the services, owner: cirrus/sara-berg, cadence: { every: week, from: 2026-11-17, window: 2 days }, forum: service-board }
      - { id: training, by: both, what: A day of training }
`;
const kept = (id: string) => recordsWith(`type: fulfilled, commitment: ${id}, date: 2026-11-17`);

export const principleCommitmentOverdue: AgreementRule = {
  on: 'agreement',
  id: 'principle/commitment-overdue',
  severity: 'warning',
  dated: true,
  title: 'A regular commitment has not been kept when it was due.',
  why: 'A promise that nobody follows up is soon none, and then nobody believes the others either.',
  remedy: 'Keep it, and record it with `type: fulfilled`; or record it if it was kept already.',
  bad: justStarted + commitments + kept('training'),
  good: justStarted + commitments + kept('footprint'),
  reads: ['openDialogue', 'additionalPrinciples', 'term', 'status', 'holidays', 'parties'],
  *check(model, context) {
    for (const owed of overdueTogether(certainTracks(model, context, 'commitment'))) {
      const { owner, path, id } = owed[0].promise;
      yield {
        range: model.headOf(owner),
        path,
        message: messageOf(owed, model),
        related: owed.flatMap(lastRecord),
        data: {
          type: 'fulfilled',
          commitment: id,
          by: owed.flatMap(({ promise }) => promise.party ?? []),
        },
      };
    }
  },
};

function messageOf(owed: Owed, model: AgreementModel): Text {
  const { name, due, last, who, parties } = overdueFacts(owed, model);
  const subject = parties === '' ? t`“${name}”` : t`“${name}”, promised by ${parties},`;
  const since = last
    ? t`${subject} was to be done by ${due}; the last time is recorded for ${last}.`
    : t`${subject} was to be done by ${due}, and has never been recorded as done.`;
  return who
    ? t`${since} What is promised and left undone makes the other promises hard to believe. ${who} sees to it: do it, or record it if it was done.`
    : t`${since} What is promised and left undone makes the other promises hard to believe. Do it, or record it if it was done.`;
}
