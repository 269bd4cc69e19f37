import { describe, expect, it } from 'vitest';
import { check, rulesIn, show } from '../../../support/check.ts';
import { changed, soundAgreement } from '../../../support/sound.ts';

const people = (party: string) =>
  `people: [{ id: head, name: Head of ${party}, seniority: executive, roles: [executive-sponsor], deputy: ${party}/lead }, { id: lead, name: Lead of ${party}, roles: [relationship-manager], deputy: ${party}/head }]`;

/** The sound agreement with a further party, whose people sit in the forums and own the steps of the ladder. */
function withThird(role: string, { isOwner = true, isMember = true } = {}): string {
  const third = `  - { id: rowan, name: Rowan Ltd, role: ${role}, ${people('rowan')} }\n`;
  const text = soundAgreement.replace(/\nfirstChoice:/, `${third}\nfirstChoice:`);
  const whoElse = (level: 'head' | 'lead') => `, rowan/${level}]`;
  return text.replace(/(members|owners): \[([^\]]*)\]/g, (all, key, list) =>
    (key === 'members' && !isMember) || (key === 'owners' && !isOwner)
      ? all
      : `${key}: [${list}${whoElse(/anna-lind/.test(list) ? 'head' : 'lead')}`,
  );
}

describe('an observer', () => {
  it('may sit anywhere, and nothing is asked of it', () => {
    const text = withThird('observer', { isOwner: false }).replace(
      people('rowan'),
      'people: [{ id: head, title: Chair }, { id: lead, title: Lead }]',
    );
    expect(show(text, check(text))).toEqual([]);
  });

  it('does not make two parties three: a promise among two needs no recipient', () => {
    const text = withThird('observer', { isOwner: false }).replace(', to: cirrus, owner', ', owner');
    expect(rulesIn(text)).toEqual([]);
    expect(rulesIn(text.replace('role: observer', 'role: affiliate'))).toContain('sharing/incomplete');
  });
});

describe('an integrator', () => {
  it('that acts for the customer need promise nothing of its own', () => {
    const text = withThird('integrator, of: nordbank');
    expect(show(text, check(text))).toEqual([]);
  });

  it('has a sponsor, a relationship manager and an owner on each step all the same', () => {
    const bare = withThird('integrator, of: nordbank', { isOwner: false }).replace(
      people('rowan'),
      'people: [{ id: head, name: Eva Ek, roles: [service-manager] }, { id: lead, name: Ola Ek }]',
    );
    expect(new Set(rulesIn(bare))).toEqual(
      new Set([
        'governance/no-sponsor',
        'governance/no-relationship-manager',
        'governance/escalation-step-incomplete',
      ]),
    );
  });

  it('of its own account is a side, on that of the vendors', () => {
    // What each party promises to each other is promised by it too; one list has no promise by it.
    const text = withThird('integrator').replace(
      'by: both, events',
      'by: nordbank, to: [cirrus, rowan], events',
    );
    expect(rulesIn(text)).toContain('first-choice/one-sided');
    expect(rulesIn(text.replace('role: integrator', 'role: integrator, of: nordbank'))).toEqual([
      'first-choice/one-sided',
    ]);
  });

  it('stands for a vendor; one that acts for the customer does not', () => {
    const integrator = changed(['role: vendor', 'role: integrator']);
    expect(rulesIn(integrator)).toEqual([]);
    const own = changed(['role: vendor', 'role: integrator\n    of: nordbank']);
    expect(rulesIn(own)).toContain('parties/roles');
  });

  it('acts for a customer that is one', () => {
    const text = withThird('integrator, of: cirrus');
    const [finding, ...more] = show(text, check(text));
    expect(finding).toMatch(
      /error reference\/unknown «cirrus» `cirrus` is a vendor, so Rowan Ltd cannot act for it as for a customer\./,
    );
    expect(more).toEqual([]);
    expect(rulesIn(withThird('integrator, of: norbank'))).toEqual(['reference/unknown']);
  });

  it('who sells discloses it, and who speaks for the customer need not', () => {
    const adviser = (role: string) =>
      withThird(role).replace(
        'trustedAdviser:\n  advisers:\n',
        'trustedAdviser:\n  advisers:\n    - { person: rowan/head, advises: cirrus, on: [service integration] }\n',
      );
    expect(rulesIn(adviser('integrator'))).toContain('trusted-adviser/undisclosed-interest');
    expect(rulesIn(adviser('integrator, of: nordbank'))).toEqual([]);
    expect(rulesIn(adviser('subcontractor'))).toContain('trusted-adviser/undisclosed-interest');
  });
});

describe('partners', () => {
  const two = () => changed(['role: customer', 'role: partner'], ['role: vendor', 'role: partner']);

  it('stand for customer and vendor where there are two', () => {
    expect(show(two(), check(two()))).toEqual([]);
  });

  it('need the other where there is one', () => {
    const [finding] = check(
      changed(['role: customer', 'role: partner'], ['role: vendor', 'role: affiliate']),
    );
    expect(finding?.rule).toBe('parties/roles');
    expect(finding?.message).toMatch(/^Only Nordbank Abp is a partner/);
    expect(rulesIn(changed(['role: vendor', 'role: partner']))).toContain('parties/roles');
  });

  it('are sides like any other', () => {
    const text = two().replace(', roles: [executive-sponsor], deputy: nordbank', ', deputy: nordbank');
    expect(rulesIn(text)).toEqual(['governance/no-sponsor']);
  });

  it('settle among themselves who gives more', () => {
    const more = Array.from(
      { length: 9 },
      (_, at) =>
        `    - { id: idea-${at}, by: cirrus, to: nordbank, what: Ideas, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n`,
    ).join('');
    const text = two().replace('proactivity:\n  commitments:\n', `proactivity:\n  commitments:\n${more}`);
    expect(rulesIn(text)).toEqual([]);
    expect(
      rulesIn(text.replace('role: partner', 'role: customer').replace('role: partner', 'role: vendor')),
    ).toEqual(['parties/lopsided']);
  });
});
