import { describeCadence } from '../../calendar/describe-cadence.ts';
import { t } from '../../l10n/message.ts';
import { tooRareForum } from '../../model/carrier.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const sharingForumTooRare: AgreementRule = {
  on: 'agreement',
  id: 'sharing/forum-too-rare',
  severity: 'error',
  principle: 'sharing',
  title: 'The forum meets less often than the sharing that it carries.',
  why: 'Monthly figures promised to a quarterly meeting reach it two times out of three too late, or never.',
  remedy: 'Name a forum that meets often enough, or share as often as the forum meets.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: steering-committee, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing', 'governance'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const rare = tooRareForum(model, commitment);
      if (!rare) continue;
      const { forum, meets, shared } = rare;
      const name = commitment.what ?? commitment.id ?? t`This commitment`;
      yield {
        range: model.at(commitment, 'forum'),
        path: itemPath('sharing.commitments', commitment.id ?? index, 'forum'),
        message: t`“${name}” is shared ${describeCadence(shared)}, but “${forum.name}” meets only ${describeCadence(meets)}: what is shared in between reaches no meeting. Name a forum that meets often enough, or share as often as it meets.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(forum.forum, 'cadence'),
            message: t`“${forum.name}” meets ${describeCadence(meets)}`,
          },
        ],
      };
    }
  },
};
