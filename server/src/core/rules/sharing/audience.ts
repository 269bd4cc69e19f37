import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel, ForumModel } from '../../model/agreement.ts';
import { directionOf } from '../../model/commitments.ts';
import type { Draft } from '../../model/draft.ts';
import { guestsOf, observersInWords } from '../../model/forum-people.ts';
import { type PersonModel, partyOf } from '../../model/parties.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule, Related } from '../../rule/rule.ts';
import type { SharingCommitment } from '../../schema/generated/types.ts';
import { and } from '../../util/lists.ts';
import type { Range } from '../../util/text.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import { vacantSeats } from '../people.ts';

/** What passes through a forum: a plan or forecast, or a report. */
type Shared = Draft<
  Pick<SharingCommitment, 'id' | 'what' | 'by' | 'to' | 'forum' | 'classification' | 'audience'>
>;

/** After the Traffic Light Protocol (FIRST, TLP 2.0), as decision 4 reads it for forums. */
export const sharingAudience: AgreementRule = {
  on: 'agreement',
  id: 'sharing/audience',
  severity: 'error',
  principle: 'sharing',
  title: 'The forum has members or observers who may not see what it reviews.',
  why: 'Once it has been shown to somebody who should not have seen it, the other party stops sharing.',
  remedy:
    'Name a forum whose members may all see it, add them to `audience`, or choose a wider classification. Red is for the persons in `audience` only, amber+strict for the parties in `by` and `to`.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: service-board, binding: none, classification: red, audience: [nordbank/anna-lind, cirrus/erik-dahl] }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: none }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, classification: red, audience: [nordbank/anna-lind, cirrus/erik-dahl] }\n',
  reads: ['sharing', 'governance', 'parties'],
  *check(model, { workspace }) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const breach = audienceBreach(model, commitment, workspace);
      if (breach)
        yield { ...breach, path: itemPath('sharing.commitments', commitment.id ?? index, 'audience') };
    }
  },
};

/** That something is seen in its forum by somebody who may not see it; undefined where the text does not prove that. */
export function audienceBreach(
  model: AgreementModel,
  item: Shared,
  workspace: ReadonlyWorkspace,
): (Breach & { readonly related: readonly Related[] }) | undefined {
  const forum = model.forum(item.forum);
  const breach =
    forum &&
    (unnamed(model, item, forum) ??
      unfilled(model, item, workspace) ??
      outsiders(model, item, forum) ??
      untold(model, item, forum));
  if (!breach) return undefined;
  const { uri } = model.file;
  return {
    ...breach,
    related: [
      {
        uri,
        range: model.at(item, 'classification'),
        message: t`Classified ${item.classification ?? ''}`,
      },
      { uri, range: model.at(forum.forum, 'members'), message: t`The members of “${forum.name}”` },
    ],
  };
}

interface Breach {
  readonly range: Range;
  readonly message: Text;
  /** Where it is not certain. */
  readonly severity?: 'info';
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

/** Members and guests of the forum who are not among those who may see it. */
function outsiders(model: AgreementModel, commitment: Shared, forum: ForumModel): Breach | undefined {
  const mayNotSee = excluded(model, commitment);
  if (!mayNotSee) return undefined;
  const there = [...(forum.forum.members ?? []), ...guestsOf(forum.forum)];
  const people = [...new Set(there)].flatMap(person => model.person(person) ?? []);
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

/** Observers who are told in words only: whether they may see it is for the parties to say. */
function untold(model: AgreementModel, commitment: Shared, { forum, name }: ForumModel): Breach | undefined {
  const observers = observersInWords(forum);
  if (observers.length === 0 || !excluded(model, commitment)) return undefined;
  const names = and(observers.map(observer => t`“${observer}”`));
  return {
    range: model.at(commitment, 'forum'),
    severity: 'info',
    message:
      commitment.classification === 'red'
        ? t`“${titleOf(commitment)}” is classified red, for the people in its \`audience\` only, but in “${name}” ${names} may see it too. Name them as persons among the observers, or show it without them.`
        : t`“${titleOf(commitment)}” is classified amber+strict, for the parties that share it only, but in “${name}” ${names} may see it too. Name them as persons among the observers, or show it without them.`,
  };
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
