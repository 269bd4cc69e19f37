import { carryIn } from '../../fixes/carry-in.ts';
import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { tooRareForum } from '../../model/carrier.ts';
import type { Draft } from '../../model/draft.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { SharingCommitment } from '../../schema/generated/types.ts';

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
      const name = what ?? id ?? t`This commitment`;
      const message = model.lacks(commitment, 'forum')
        ? t`No forum reviews “${name}”, so nobody notices when it does not come. Name in \`forum\` the tactical or strategic forum that looks at it.`
        : operationalOnly(model, commitment, name);
      if (!message) continue;
      yield {
        range: model.at(commitment, 'forum'),
        path: itemPath('sharing.commitments', id ?? index, 'forum'),
        message,
        data: { in: model.startOf(commitment) },
      };
    }
  },
  fix: ({ data }, context) => carryIn((data as { in?: number }).in, context),
};

/** What to say where only an operational forum reviews it, though there are others that it could be carried to. */
function operationalOnly(
  model: AgreementModel,
  commitment: Draft<SharingCommitment>,
  name: Text,
): Text | undefined {
  const forum = model.forum(commitment.forum);
  if (forum?.level !== 'operational' || !hasOthers(model) || tooRareForum(model, commitment))
    return undefined;
  return t`“${name}” is reviewed by “${forum.name}”, an operational forum: those who plan do not meet there. Name a tactical or strategic forum.`;
}

/** Where neither level has a forum, that is what is missing. */
function hasOthers(model: AgreementModel): boolean {
  return !model.lacksForums('tactical') || !model.lacksForums('strategic');
}
