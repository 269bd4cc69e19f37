import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { directionOf } from '../../model/commitments.ts';
import type { Draft } from '../../model/draft.ts';
import { type PersonModel, partyOf } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { SharingCommitment } from '../../schema/generated/types.ts';
import { and } from '../../util/lists.ts';
import type { Range } from '../../util/text.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { vacantSeats } from '../people.ts';

type Shared = Draft<SharingCommitment>;

/** After the Traffic Light Protocol (FIRST, TLP 2.0), as decision 4 reads it for forums. */
export const sharingAudience: AgreementRule = {
  on: 'agreement',
  id: 'sharing/audience',
  severity: 'error',
  principle: 'sharing',
  title: 'The forum has members who may not see what it reviews.',
  why: 'Once it has been shown to somebody who should not have seen it, the other party stops sharing.',
  remedy:
    'Name a forum whose members may all see it, add them to `audience`, or choose a wider classification. Red is for the persons in `audience` only, amber+strict for the parties in `by` and `to`.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: service-board, binding: none, classification: red, audience: [nordbank/anna-lind, cirrus/erik-dahl] }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, classification: red, audience: [nordbank/anna-lind, cirrus/erik-dahl] }\n',
  reads: ['sharing', 'governance', 'parties'],
  *check(model, { workspace }) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const forum = model.forum(commitment.forum);
      const breach =
        forum &&
        (unnamed(model, commitment, forum) ??
          unfilled(model, commitment, workspace) ??
          outsiders(model, commitment, forum));
      if (!breach) continue;
      const { uri } = model.file;
      yield {
        ...breach,
        path: itemPath('sharing.commitments', commitment.id ?? index, 'audience'),
        related: [
          {
            uri,
            range: model.at(commitment, 'classification'),
            message: t`Classified ${commitment.classification ?? ''}`,
          },
          { uri, range: model.at(forum.forum, 'members'), message: t`The members of “${forum.name}”` },
        ],
      };
    }
  },
};

interface Breach {
  readonly range: Range;
  readonly message: Text;
}

/** Red, and nobody is named who may see it. */
function unnamed(model: AgreementModel, commitment: Shared, { name }: ForumModel): Breach | undefined {
  if (commitment.classification !== 'red' || !model.lacks(commitment, 'audience')) return undefined;
  return {
    range: model.at(commitment, 'audience'),
    message: t`“${titleOf(commitment)}” is classified red, which means for named people only, but it names nobody, and “${name}” looks at it. Add \`audience\` with the people who may see it, or choose a wider classification.`,
  };
}

/** Red, and one of those who are named is a seat that nobody fills: then that one is nobody in particular. */
function unfilled(
  model: AgreementModel,
  commitment: Shared,
  workspace: ReadonlyWorkspace,
): Breach | undefined {
  const { audience, classification } = commitment;
  if (classification !== 'red' || !audience) return undefined;
  const at = audience.findIndex(reference => {
    const party = model.party(partyOf(reference));
    return party && vacantSeats(model, party, workspace).some(seat => seat.reference === reference);
  });
  const seat = model.person(audience[at]);
  if (!seat) return undefined;
  return {
    range: model.at(audience, at),
    message: t`“${titleOf(commitment)}” is classified red, which means for named people only, but nobody is named for the seat “${seat.name}”. Write \`name\` there or in the \`Party\` file, or choose a wider classification.`,
  };
}

/** Members of the forum who are not among those who may see it. */
function outsiders(model: AgreementModel, commitment: Shared, forum: ForumModel): Breach | undefined {
  const mayNotSee = excluded(model, commitment);
  if (!mayNotSee) return undefined;
  const people = [...new Set(forum.forum.members)].flatMap(member => model.person(member) ?? []);
  const found = people.filter(mayNotSee);
  if (found.length === 0) return undefined;
  const range = model.at(commitment, 'forum');
  const names = and(found.map(person => person.name));
  if (commitment.classification === 'red') {
    const message = t`“${titleOf(commitment)}” is classified red, for the people in its \`audience\` only, but in “${forum.name}” it is also seen by ${names}. Name another forum, or add them to \`audience\` if they may see it.`;
    return { range, message };
  }
  const message = t`“${titleOf(commitment)}” is classified amber+strict, for the parties that share it only, but in “${forum.name}” it is also seen by ${names}. Name another forum, or choose a wider classification.`;
  return { range, message };
}

/** Who may not see it; undefined where everybody may, or where that is not certain. */
function excluded(model: AgreementModel, commitment: Shared): ((person: PersonModel) => boolean) | undefined {
  if (commitment.classification === 'red') {
    const { audience } = commitment;
    if (!audience || model.file.source.hasDoubts(audience)) return undefined;
    if (!audience.every(person => model.person(person))) return undefined;
    const named = new Set(audience);
    return ({ reference }) => !named.has(reference);
  }
  if (commitment.classification !== 'amber+strict') return undefined;
  const { by, to, certain } = directionOf(commitment, model);
  if (!certain) return undefined;
  return ({ reference }) => ![...by, ...to].some(party => reference.startsWith(`${party}/`));
}

function titleOf({ what, id }: Shared): Text {
  return what ?? id ?? t`This commitment`;
}
