import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { type PartyModel, type PersonModel, partyOf, sidesOf } from '../../model/parties.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { governanceExample } from './example.ts';
import { rankOf, type Seniority, seniorityNames } from './seniority.ts';

export const governanceUnmatchedSeniority: AgreementRule = {
  on: 'agreement',
  id: 'governance/unmatched-seniority',
  severity: 'info',
  principle: 'governance',
  title: 'At strategic level, somebody has no counterpart of the same seniority.',
  why: 'Whoever can decide for one side needs somebody opposite who can decide for the other: else the meeting informs, and decisions are taken elsewhere.',
  remedy:
    'Bring in a counterpart of the same seniority, or put the matter on the level where both can decide.',
  bad: governanceExample({ strategic: { members: '[nordbank/anna-lind, cirrus/sara-berg]' } }),
  good: governanceExample({
    strategic: { members: '[nordbank/anna-lind, cirrus/erik-dahl, cirrus/sara-berg]' },
  }),
  reads: ['governance', 'parties'],
  *check(model) {
    const forums = model.forums.filter(({ level }) => level === 'strategic');
    if (forums.some(({ forum }) => forum.members && model.file.source.hasDoubts(forum.members))) return;
    const members = [...new Set(forums.flatMap(({ forum }) => forum.members ?? []))];
    // Somebody of a party that nobody knows may be the counterpart.
    if (!members.every(member => model.party(partyOf(member)))) return;
    const byParty = grouped(members);
    const tops = sidesOf(model).flatMap(party => topOf(party, byParty.get(party.id) ?? [], model) ?? []);
    const [first, ...rest] = tops.sort((a, b) => rankOf(b) - rankOf(a));
    const last = rest.at(-1);
    if (!first || !last || rankOf(first) === rankOf(last)) return;
    const forum = forums.find(({ forum }) => forum.members?.includes(first.person.reference));
    if (!forum) return;
    yield {
      range: model.file.source.keyOf(forum.forum, 'members'),
      path: 'governance.strategic.seniority',
      message: t`${first.person.name} of ${first.party.name} (${seniorityNames[first.seniority]}) has no counterpart of the same seniority at strategic level: the most senior member from ${last.party.name} is ${last.person.name} (${seniorityNames[last.seniority]}). What one side can decide there, the other cannot. Bring in a counterpart, or decide it on another level.`,
    };
  },
};

interface Top {
  readonly party: PartyModel;
  readonly person: PersonModel;
  readonly seniority: Seniority;
}

/** The members of each party. */
function grouped(members: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byParty = new Map<string, string[]>();
  for (const member of members) {
    if (!member.includes('/')) continue;
    const own = byParty.get(partyOf(member));
    if (own) own.push(member);
    else byParty.set(partyOf(member), [member]);
  }
  return byParty;
}

/**
 * The most senior member of a party; undefined where somebody may be more senior without saying so.
 *
 * @param own the party's members
 */
function topOf(party: PartyModel, own: readonly string[], model: AgreementModel): Top | undefined {
  const people = own.map(member => model.person(member));
  const known = people.flatMap(person => {
    const seniority = person?.person.seniority;
    return person && seniority ? [{ party, person, seniority }] : [];
  });
  const top = known.reduce<Top | undefined>(
    (best, next) => (best && rankOf(best) >= rankOf(next) ? best : next),
    undefined,
  );
  return top?.seniority === 'executive' || known.length === own.length ? top : undefined;
}
