import { addMember } from '../../fixes/add-member.ts';
import { t } from '../../l10n/message.ts';
import { chairOf } from '../../model/forum-people.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample } from './example.ts';

export const governanceChairNotMember: AgreementRule = {
  on: 'agreement',
  id: 'governance/chair-not-member',
  severity: 'info',
  principle: 'governance',
  title: 'Somebody chairs a forum to whose members they do not belong.',
  why: 'Who is not a member does not count for the quorum, has no vote, and is easily left off the invitation. An independent chair is different: there it is meant.',
  remedy: 'Add the chair to `members`, or leave it as it is where an independent chair is meant.',
  bad: governanceExample({ tactical: { chair: 'nordbank/anna-lind' } }),
  good: governanceExample({ tactical: { chair: 'nordbank/mika-salo' } }),
  reads: ['governance', 'parties'],
  *check(model) {
    for (const { forum, name, path } of model.forums) {
      const { members } = forum;
      if (!members || members.length === 0 || model.file.source.hasDoubts(members)) continue;
      // A member whose name leads nowhere may be the chair.
      if (members.some(member => !model.person(member))) continue;
      const belonging = new Set(members);
      for (const [key, reference] of [
        ['chair', chairOf(forum)],
        ['viceChair', forum.viceChair],
      ] as const) {
        const person = model.person(reference);
        if (!reference || !person || belonging.has(reference)) continue;
        yield {
          range: model.at(forum, key),
          path: `${path}.${key}`,
          message: t`${person.name} chairs “${name}” without being one of its members, and so does not count for its quorum. Add \`${reference}\` to \`members\`; leave it as it is if an independent chair is meant.`,
          related: [
            {
              uri: model.file.uri,
              range: model.file.source.keyOf(forum, 'members'),
              message: t`The members of “${name}”`,
            },
          ],
          data: { person: reference, in: model.startOf(forum) },
        };
      }
    }
  },
  fix({ data }, context) {
    const { person, in: start } = data as { person: string; in?: number };
    return addMember(person, start, context);
  },
};
