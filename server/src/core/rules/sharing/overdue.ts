import { formatDate } from '../../calendar/date.ts';
import { lastKept, overdueIn, type Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { certainTracks, lastRecord, ownersOf } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

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
    const tracks = certainTracks(model, context, 'sharing').filter(track => overdueIn(track).length > 0);
    // With `by: both` each party owes it, and it is one promise.
    for (const owner of new Set(tracks.map(({ promise }) => promise.owner))) {
      const owed = tracks.filter(({ promise }) => promise.owner === owner);
      const [first] = owed as [Track];
      yield {
        range: model.headOf(owner),
        path: first.promise.path,
        message: messageOf(owed, model),
        related: owed.flatMap(lastRecord),
        data: {
          type: 'shared',
          commitment: first.promise.id,
          by: owed.flatMap(({ promise }) => promise.party ?? []),
        },
      };
    }
  },
};

function messageOf(owed: readonly Track[], model: AgreementModel): Text {
  const [first] = owed as [Track];
  const { name } = first.promise;
  const due = formatDate((overdueIn(first)[0] as { planned: Parameters<typeof formatDate>[0] }).planned);
  const last = lastKept(first)?.record?.date;
  const who = ownersOf(owed, model);
  const parties = and(owed.flatMap(({ promise }) => promise.parties.map(id => model.nameOf(id))));
  const subject = parties === '' ? t`“${name}” was due` : t`“${name}” was due from ${parties}`;
  const since = last
    ? t`${subject} by ${due}; the last time it was shared was ${formatDate(last)}.`
    : t`${subject} by ${due}, and has never been recorded as shared.`;
  return who
    ? t`${since} Meanwhile others plan with old figures. ${who} sees to it: share it, or record it if it was shared.`
    : t`${since} Meanwhile others plan with old figures. Share it, or record it if it was shared.`;
}
