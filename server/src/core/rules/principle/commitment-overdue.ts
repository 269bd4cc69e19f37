import { formatDate } from '../../calendar/date.ts';
import { lastKept, overdueIn, type Track } from '../../evidence/track.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { certainTracks, lastRecord, ownersOf } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

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
    const tracks = certainTracks(model, context, 'commitment').filter(track => overdueIn(track).length > 0);
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
          type: 'fulfilled',
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
  const subject = parties === '' ? t`“${name}”` : t`“${name}”, promised by ${parties},`;
  const since = last
    ? t`${subject} was to be done by ${due}; the last time is recorded for ${formatDate(last)}.`
    : t`${subject} was to be done by ${due}, and has never been recorded as done.`;
  return who
    ? t`${since} What is promised and left undone makes the other promises hard to believe. ${who} sees to it: do it, or record it if it was done.`
    : t`${since} What is promised and left undone makes the other promises hard to believe. Do it, or record it if it was done.`;
}
