import { carryIn } from '../../fixes/carry-in.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { tooRareForum } from '../../model/carrier.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const sharingNotInForum: AgreementRule = {
  on: 'agreement',
  id: 'sharing/not-in-forum',
  severity: 'warning',
  principle: 'sharing',
  title: 'No tactical or strategic forum reviews what is shared.',
  why: 'What is only sent is filed unread; in a forum of those who plan it is talked about, and its next edition is missed when it does not come.',
  remedy: 'Name in `forum` the tactical or strategic forum that looks at it.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: stand-up, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing', 'governance'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const { what, id } = commitment;
      const place = {
        range: model.at(commitment, 'forum'),
        path: itemPath('sharing.commitments', id ?? index, 'forum'),
        data: { in: model.startOf(commitment) },
      };
      const name = what ?? id ?? t`This commitment`;
      if (model.lacks(commitment, 'forum')) {
        const message = t`No forum reviews “${name}”, so nobody notices when it does not come. Name in \`forum\` the tactical or strategic forum that looks at it.`;
        yield { ...place, message };
        continue;
      }
      const forum = model.forum(commitment.forum);
      if (forum?.level !== 'operational' || !hasOthers(model) || tooRareForum(model, commitment)) continue;
      const message = t`“${name}” is reviewed by “${forum.name}”, an operational forum: those who plan do not meet there. Name a tactical or strategic forum.`;
      yield { ...place, message };
    }
  },
  fix: ({ data }, context) => carryIn((data as { in?: number }).in, context),
};

/** Where neither level has a forum, that is what is missing. */
function hasOthers(model: AgreementModel): boolean {
  return !model.lacksForums('tactical') || !model.lacksForums('strategic');
}
