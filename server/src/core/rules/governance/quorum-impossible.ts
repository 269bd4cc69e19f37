import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { partyOf } from '../../model/parties.ts';
import type { AgreementRule, Report } from '../../rule/rule.ts';
import { governanceExample } from './example.ts';

export const governanceQuorumImpossible: AgreementRule = {
  on: 'agreement',
  id: 'governance/quorum-impossible',
  severity: 'error',
  principle: 'governance',
  title: 'A quorum is above the membership, or one party alone can meet it.',
  why: 'A forum that can never decide is no forum; one in which a single party decides is not governed together.',
  remedy: 'Choose a quorum that the members can reach, and that needs both sides: `{ eachParty: 1 }`.',
  bad: governanceExample({ strategic: { quorum: '{ eachParty: 2 }' } }),
  good: governanceExample({ strategic: { quorum: '{ eachParty: 1 }' } }),
  reads: ['governance', 'parties'],
  *check(model) {
    for (const forum of model.forums) {
      const { quorum } = forum.forum;
      const counts = quorum && membersByParty(model, forum);
      if (!quorum || !counts) continue;
      const { eachParty, members } = quorum;
      const report = (key: keyof typeof quorum, message: Text): Report => ({
        range: model.at(quorum, key),
        path: `${forum.path}.quorum.${key}`,
        message,
        related: [
          {
            uri: model.file.uri,
            range: model.file.source.keyOf(forum.forum, 'members'),
            message: t`The members of “${forum.name}”`,
          },
        ],
      });
      // Observers may be there, and count for no quorum.
      const needed = [...counts].filter(([party]) => model.party(party)?.role !== 'observer');
      const [first] = needed;
      if (!first) continue;
      const [smallest, least] = needed.reduce((best, next) => (next[1] < best[1] ? next : best));
      const [largest, most] = needed.reduce((best, next) => (next[1] > best[1] ? next : best));
      const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
      if (eachParty !== undefined && eachParty > least) {
        yield report(
          'eachParty',
          t`“${forum.name}” can never decide: ${eachParty} of each party have to be there, but ${model.nameOf(smallest)} has fewer members. Lower the quorum, or add members.`,
        );
      } else if (members !== undefined && members > all) {
        yield report(
          'members',
          t`“${forum.name}” can never decide: ${members} members have to be there, but it has fewer. Lower the quorum, or add members.`,
        );
      } else if (members !== undefined && eachParty === undefined && members <= most) {
        yield report(
          'members',
          t`${model.nameOf(largest)} alone can meet the quorum of “${forum.name}” and decide without the others. Write \`eachParty: 1\`, or raise the number.`,
        );
      }
    }
  },
};

/** How many members each party has, where a seat may have several; undefined where that is not certain, or where only one party meets. */
function membersByParty(model: AgreementModel, { forum }: ForumModel): Map<string, number> | undefined {
  const members = forum.members ?? [];
  if (model.file.source.hasDoubts(members)) return undefined;
  const counts = new Map<string, number>();
  for (const member of new Set(members)) {
    const party = partyOf(member);
    if (!model.party(party)) return undefined;
    counts.set(party, (counts.get(party) ?? 0) + (model.person(member)?.seats ?? 1));
  }
  return counts.size < 2 ? undefined : counts;
}
