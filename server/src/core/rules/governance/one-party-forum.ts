import { t } from '../../l10n/message.ts';
import { partyOf } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { or } from '../../util/lists.ts';
import { governanceExample } from './example.ts';

export const governanceOnePartyForum: AgreementRule = {
  on: 'agreement',
  id: 'governance/one-party-forum',
  severity: 'error',
  principle: 'governance',
  title: 'A forum has members of only one party.',
  why: 'A meeting of one side is an internal meeting: it governs nothing together.',
  remedy: 'Add members of the other party, or take the forum out of the agreement.',
  bad: governanceExample({ strategic: { members: '[nordbank/anna-lind, nordbank/mika-salo]' } }),
  good: governanceExample(),
  reads: ['governance', 'parties'],
  *check(model) {
    for (const { forum, name, path } of model.forums) {
      const members = forum.members ?? [];
      const parties = new Set(members.map(partyOf));
      const [only = ''] = parties;
      // A member of an unknown party, or one that could not be read, may be of the other side.
      if (parties.size !== 1 || !model.party(only) || model.file.source.hasDoubts(members)) continue;
      const others = model.parties.filter(party => party.id !== only).map(party => party.name);
      yield {
        range: model.file.source.keyOf(forum, 'members'),
        path: `${path}.members`,
        message: t`Everybody in “${name}” is from ${model.nameOf(only)}: that is an internal meeting and governs nothing together. Add members of ${others.length > 0 ? or(others) : t`another party`}.`,
      };
    }
  },
};
