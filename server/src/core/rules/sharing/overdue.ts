import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { certainTracks, lastRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';
import { type Owed, overdueFacts, overdueTogether } from '../owed-together.ts';

const commitments = `sharing:
  commitments:
    - { id: forecast, what: Demand by month, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: { every: month, on: third monday, from: 2026-11-16, window: 5 days }, forum: service-board, binding: none, classification: amber }
    - { id: roadmap, what: Roadmap of the services, type: roadmap, by: cirrus, to: nordbank, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, classification: amber }
`;
const shared = (id: string) => recordsWith(`type: shared, commitment: ${id}, date: 2026-11-17`);

export const sharingOverdue: AgreementRule = {
  on: 'agreement',
  id: 'sharing/overdue',
  severity: 'warning',
  principle: 'sharing',
  dated: true,
  title: 'A plan or forecast has not been shared when it was due.',
  why: 'The other party plans with old figures, and finds out from the consequences.',
  remedy: 'Share it, and record it with `type: shared`; or record it if it was shared already.',
  bad: justStarted + commitments + shared('roadmap'),
  good: justStarted + commitments + shared('forecast'),
  reads: ['sharing', 'term', 'status', 'holidays', 'parties'],
  *check(model, context) {
    for (const owed of overdueTogether(certainTracks(model, context, 'sharing'))) {
      const { owner, path, id } = owed[0].promise;
      yield {
        range: model.headOf(owner),
        path,
        message: messageOf(owed, model),
        related: owed.flatMap(lastRecord),
        data: {
          type: 'shared',
          commitment: id,
          by: owed.flatMap(({ promise }) => promise.party ?? []),
        },
      };
    }
  },
};

function messageOf(owed: Owed, model: AgreementModel): Text {
  const { name, due, last, who, parties } = overdueFacts(owed, model);
  const subject = parties === '' ? t`“${name}” was due` : t`“${name}” was due from ${parties}`;
  const since = last
    ? t`${subject} by ${due}; the last time it was shared was ${last}.`
    : t`${subject} by ${due}, and has never been recorded as shared.`;
  return who
    ? t`${since} Meanwhile others plan with old figures. ${who} sees to it: share it, or record it if it was shared.`
    : t`${since} Meanwhile others plan with old figures. Share it, or record it if it was shared.`;
}
