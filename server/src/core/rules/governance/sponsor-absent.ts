import { type Text, t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { laddersOf } from '../../model/ladders.ts';
import { sidesOf } from '../../model/parties.ts';
import { governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { PersonRole } from '../../schema/generated/types.ts';
import { peopleKnown, placeOfPerson } from '../people.ts';
import { governanceExample } from './example.ts';

export const governanceSponsorAbsent: AgreementRule = {
  on: 'agreement',
  id: 'governance/sponsor-absent',
  severity: 'info',
  principle: 'governance',
  title: 'An executive sponsor or relationship manager sits in no forum and owns no step of the escalation.',
  why: 'A role that meets nobody exists on paper only: when it is needed, it does not know the matter.',
  remedy:
    'Make that person a member of a forum or an owner of a step, or give the role to somebody who is one.',
  bad: governanceExample({
    tactical: { members: '[nordbank/anna-lind, cirrus/sara-berg]' },
    operational: { members: '[nordbank/anna-lind, cirrus/sara-berg]' },
    escalation: [
      '{ level: operational, within: 2 working days, owners: [nordbank/anna-lind, cirrus/sara-berg] }',
      '{ then: mediation }',
    ],
  }),
  good: governanceExample(),
  reads: ['governance', 'parties'],
  *check(model) {
    const there = thoseWhoTakePart(model);
    if (!there) return;
    for (const party of sidesOf(model)) {
      const people = peopleKnown(model, party) ?? [];
      const told = new Set<string>();
      for (const role of keyRoles) {
        // Where several have the role, one of them is enough: others of a `Party` file may be there for other agreements.
        const holders = people.filter(({ roles }) => roles.includes(role));
        const [first] = holders;
        if (!first || told.has(first.id) || holders.some(({ reference }) => there.has(reference))) continue;
        told.add(first.id);
        yield {
          range: placeOfPerson(model, party, first),
          path: `parties[${party.id}].people[${first.id}].forums`,
          message: messages[role](first.name, party.name),
        };
      }
    }
  },
};

const keyRoles = ['executive-sponsor', 'relationship-manager'] as const satisfies PersonRole[];

const messages: Readonly<Record<(typeof keyRoles)[number], (name: string, party: string) => Text>> = {
  'executive-sponsor': (name, party) =>
    t`${name}, the executive sponsor of ${party}, sits in no forum and owns no step of the escalation, so the role exists on paper only. Make ${name} a member of a forum or an owner of a step.`,
  'relationship-manager': (name, party) =>
    t`${name}, the relationship manager of ${party}, sits in no forum and owns no step of the escalation, so the role exists on paper only. Make ${name} a member of a forum or an owner of a step.`,
};

/**
 * All who sit in a forum or own a step; undefined where somebody may be missing among them: a level without a forum, members
 * that are not said, or that could not be read or found.
 */
function thoseWhoTakePart(model: AgreementModel): ReadonlySet<string> | undefined {
  const { governance } = model.agreement;
  const { source } = model.file;
  if (!governance || source.hasDoubts(governance)) return undefined;
  if (governanceLevels.some(level => model.lacksForums(level))) return undefined;
  const lists: unknown[] = [];
  for (const { forum } of model.forums) {
    if (!forum.members?.length || source.hasDoubts(forum) || source.hasDoubts(forum.members))
      return undefined;
    lists.push(
      forum.members,
      seatsBeside.map(key => (forum as Record<string, unknown>)[key]),
    );
  }
  for (const { steps } of laddersOf(model)) {
    if (source.hasDoubts(steps)) return undefined;
    lists.push(steps.map(({ owners }) => owners));
  }
  const people = lists.flat(3).filter(each => typeof each === 'string');
  // Somebody whose name is misspelt may be the one; other texts are no names.
  const isKnown = (name: string) => !/^[^\s/]+\/[^\s/]+$/.test(name) || model.person(name) !== undefined;
  return people.every(isKnown) ? new Set(people) : undefined;
}

/** Who sits in a forum besides its members. */
const seatsBeside = ['chair', 'viceChair', 'secretary', 'observers'];
