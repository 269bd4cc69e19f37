import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type GovernanceLevel, governanceLevels } from '../../model/sections.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { governanceExample } from './example.ts';

const pair = { members: '[nordbank/anna-lind, cirrus/erik-dahl]' };

export const governanceSamePeople: AgreementRule = {
  on: 'agreement',
  id: 'governance/same-people',
  severity: 'info',
  principle: 'governance',
  title: 'The same people, and only they, sit on all three levels.',
  why: 'A level exists so that others look at what the level below cannot settle; with the same people it is one meeting under three names.',
  remedy: 'Bring in others on a higher level, or hold fewer meetings.',
  bad: `parties:
  - { id: nordbank, name: Nordbank Abp, role: customer, people: [{ id: anna-lind, name: Anna Lind, roles: [executive-sponsor, relationship-manager], deputy: nordbank/mika-salo }, { id: mika-salo, name: Mika Salo }] }
  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor, relationship-manager], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg }] }
${governanceExample({ tactical: pair, operational: pair })}`,
  good: governanceExample({ tactical: pair }),
  reads: ['governance', 'parties'],
  *check(model) {
    const { governance } = model.agreement;
    if (!governance || model.file.source.hasDoubts(governance)) return;
    const [first, ...others] = governanceLevels.map(level => peopleOn(level, model));
    if (!first?.size || !others.every(other => isSame(first, other))) return;
    const names = [...first].map(person => model.person(person)?.name ?? person);
    yield {
      range: model.file.source.keyOf(model.agreement, 'governance'),
      path: 'governance.members',
      message: t`${and(names)}, and nobody else, sit on all three levels: what they cannot settle on one, they meet again on the next. Bring in others on a higher level, or hold fewer meetings.`,
    };
  },
};

/** Who sits in the forums of a level; undefined where somebody else may sit there too, or several behind one seat. */
function peopleOn(level: GovernanceLevel, model: AgreementModel): ReadonlySet<string> | undefined {
  if (model.lacksForums(level)) return undefined;
  const people = new Set<string>();
  for (const { forum, level: own } of model.forums) {
    if (own !== level) continue;
    const { members = [] } = forum;
    const { source } = model.file;
    if (members.length === 0 || source.hasDoubts(forum) || source.hasDoubts(members)) return undefined;
    for (const member of members) {
      const found = model.person(member);
      if (!found || 'seats' in found.person) return undefined;
      people.add(member);
    }
  }
  return people;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string> | undefined): boolean {
  return other !== undefined && one.size === other.size && [...one].every(each => other.has(each));
}
