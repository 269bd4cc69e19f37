import { describe, expect, it } from 'vitest';
import { check } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** Agreements of other shapes: parties from files, more than two of them, values in doubt, sections left out. */

const found = (text: string, others: Readonly<Record<string, string>> = {}) =>
  check(text, others).map(
    ({ rule, range }) => `${rule} «${text.slice(range.start, range.end).replace(/\s+/g, ' ')}»`,
  );

describe('a party from a Party file', () => {
  const people = (erik: string, sara: string) =>
    `apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Oy\npeople:\n  - { id: erik-dahl, name: Erik Dahl${erik} }\n  - { id: sara-berg, name: Sara Berg${sara} }\n`;
  const sponsor = ', seniority: executive, roles: [executive-sponsor], deputy: cirrus/sara-berg';
  const manager = ', seniority: manager, roles: [relationship-manager], deputy: cirrus/erik-dahl';
  const shared = soundAgreement.replace(
    / {2}- id: cirrus\n[\s\S]*?(?=\nfirstChoice)/,
    '  - party: cirrus\n    role: vendor\n',
  );
  const findings = (file: string, text = shared) => found(text, { 'cirrus.partnership.yaml': file });

  it('is as good as one that is written out', () => {
    expect(findings(people(sponsor, manager))).toEqual([]);
  });

  it.each([
    ['no sponsor', people(', deputy: cirrus/sara-berg', manager), 'governance/no-sponsor'],
    ['no relationship manager', people(sponsor, ''), 'governance/no-relationship-manager'],
    ['no deputy', people(sponsor.replace(/, deputy.*/, ''), manager), 'governance/no-deputy'],
  ])('%s is said at its entry in the agreement', (_, file, rule) => {
    expect(findings(file)).toEqual([`${rule} «party: cirrus»`]);
  });

  it('says who has too many meetings there, too', () => {
    const busy = shared
      .replace('cadence: weekly, duration: 30 minutes', 'cadence: weekly, duration: 3 hours')
      .replace(
        'members: [nordbank/mika-salo, cirrus/sara-berg] }',
        'members: [nordbank/anna-lind, cirrus/sara-berg] }',
      );
    expect(findings(people(sponsor, manager), busy)).toEqual([
      expect.stringMatching(/^governance\/overloaded «\{ id: anna-lind/),
      'governance/overloaded «party: cirrus»',
    ]);
  });

  it('proves nothing while it is not there, or cannot be read', () => {
    expect(found(shared)).toEqual([expect.stringContaining('reference/unknown')]);
    const broken = people(sponsor, manager).replace('roles: [executive-sponsor]', 'roles: [executiv-sponsr]');
    expect(findings(broken)).toEqual([]);
  });
});

describe('a party without people', () => {
  const nobody = (sections = '') =>
    soundWith(
      `parties:\n  - { id: nordbank, name: Nordbank Abp, role: customer }\n  - { id: cirrus, name: Cirrus Oy, role: vendor, people: [{ id: erik-dahl, name: Erik Dahl, roles: [executive-sponsor, relationship-manager], deputy: cirrus/sara-berg }, { id: sara-berg, name: Sara Berg }] }\n${sections}`,
    );

  it('is one finding, for sponsor and relationship manager together', () => {
    const text =
      'apiVersion: partnership/v1\nkind: Agreement\nid: a\ntitle: A\nversion: 1.0.0\nstatus: draft\nparties:\n  - { id: b, role: customer }\n  - { id: c, role: vendor, people: [{ id: d, name: D, roles: [executive-sponsor, relationship-manager], deputy: c/e }, { id: e, name: E }] }\n';
    const findings = found(text).filter(finding => !/^(principle|agreement)\//.test(finding));
    expect(findings).toEqual(['governance/no-sponsor «{ id: b, role: customer }»']);
  });

  it('is the finding about those who are named though they are not there', () => {
    expect(found(nobody())).toEqual([expect.stringContaining('reference/unknown «')]);
  });
});

describe('three parties', () => {
  const three = (role: string, more = '') =>
    soundAgreement
      .replace(
        '\nfirstChoice:',
        `  - { id: codewerk, name: Codewerk, role: ${role}, people: [{ id: ulf, name: Ulf Ek${more} }] }\n\nfirstChoice:`,
      )
      .replace('by: cirrus, to: nordbank, owner', 'by: cirrus, to: [nordbank], owner')
      .replace(
        'members: [nordbank/mika-salo, cirrus/sara-berg] }',
        'members: [nordbank/mika-salo, cirrus/sara-berg, codewerk/ulf] }',
      );

  it.each(['subcontractor', 'affiliate'])('a %s needs no sponsor, deputy, step or advice', role => {
    expect(found(three(role))).toEqual([]);
    expect(found(three(role, ', roles: [relationship-manager]'))).toEqual([]);
  });

  it('a second vendor needs what the first one has', () => {
    const rules = new Set(found(three('vendor')).map(finding => finding.split(' ')[0]));
    expect([...rules].sort()).toEqual([
      'governance/escalation-step-incomplete',
      'governance/no-relationship-manager',
      'governance/no-sponsor',
      'sharing/one-sided',
      'trusted-adviser/one-way',
    ]);
  });

  it('a subcontractor that advises discloses its interests', () => {
    const text = three('subcontractor').replace(
      'trustedAdviser:\n  advisers:\n',
      'trustedAdviser:\n  advisers:\n    - { person: codewerk/ulf, advises: nordbank, on: [testing] }\n',
    );
    expect(found(text)).toEqual([
      'trusted-adviser/undisclosed-interest «{ person: codewerk/ulf, advises: nordbank, on: [testing] }»',
    ]);
  });
});

describe('what is said elsewhere already', () => {
  it.each([
    ['governance', 'governance: null\n', 'principle/missing'],
    ['governance in words only', 'governance:\n  intent: We meet.\n', 'principle/prose-only'],
    ['sharing', 'sharing: null\n', 'principle/missing'],
    [
      'sharing and what proposals rest on',
      'sharing: null\nproactivity:\n  commitments:\n    - { id: ideas, by: both, what: Ideas, answer: 20 days }\n  earlyWarning:\n    - { by: both, channel: Phone, within: 1 day }\n',
      'principle/missing',
    ],
    ['trusted adviser', 'trustedAdviser:\n  advisers: []\n', 'principle/missing'],
    ['dialogue in words only', 'openDialogue:\n  intent: We talk.\n', 'principle/prose-only'],
    ['proactivity', 'proactivity: {}\n', 'principle/missing'],
  ])('%s', (_, sections, rule) => {
    expect(found(soundWith(sections)).map(finding => finding.split(' ')[0])).toEqual([rule]);
  });
});

describe('values in doubt', () => {
  it.each([
    ['a level', 'level: operational', 'level: operatoinal'],
    ['a limit', 'within: 2 working days, owners', 'within: 2 wrking days, owners'],
    [
      'an owner',
      'owners: [nordbank/mika-salo, cirrus/sara-berg]',
      'owners: [nordbank/mika-salo, cirus/sara-berg]',
    ],
    ['a last step', 'then: mediation', 'then: meditation'],
    ['the ladder', 'escalation:', 'escalaton:'],
    [
      'a role',
      'roles: [executive-sponsor], deputy: nordbank',
      'roles: [executive-sponser], deputy: nordbank',
    ],
    ['a deputy', 'deputy: nordbank/mika-salo', 'deputy: nordbank/mika-sallo'],
    ['a duration', 'duration: 30 minutes', 'duration: 30 minuets'],
    ['a cadence', 'cadence: quarterly, duration', 'cadence: quaterly, duration'],
    ['a seniority', 'title: CEO, seniority: executive', 'title: CEO, seniority: exective'],
    ['an adviser', 'person: nordbank/anna-lind', 'person: norbank/anna-lind'],
    [
      'a party of a member',
      'members: [nordbank/anna-lind, cirrus/erik-dahl]',
      'members: [nordbank/anna-lind, nordbank/mika-salo, cirus/erik-dahl, cirrus/sara-berg]',
    ],
    ['an interest', 'discloses: [own-products]', 'disclose: [own-products]'],
    ['an answer', 'answer: 20 working days', 'answr: 20 working days'],
    ['what ideas rest on', 'basedOn: [forecast]', 'basedOn: [forcast]'],
    ['who warns', '- { by: both, triggers', '- { by: boht, triggers'],
    ['a health check', 'healthCheck:', 'healthChek:'],
    [
      'a venue',
      'what: A standing slot for what went wrong, forum: steering-committee',
      'what: A standing slot for what went wrong, forum: steering-comittee',
    ],
  ])('%s is one finding', (_, before, after) => {
    expect(soundAgreement).toContain(before);
    expect(found(soundAgreement.replace(before, after))).toEqual([
      expect.stringMatching(/^(schema|reference)\//),
    ]);
  });

  it('an aliased list of people is read as what it stands for', () => {
    const text = soundAgreement
      .replace(
        'owners: [nordbank/mika-salo, cirrus/sara-berg]',
        'owners: &pair [nordbank/mika-salo, cirrus/sara-berg]',
      )
      .replace('owners: [nordbank/anna-lind, cirrus/erik-dahl]', 'owners: *pair');
    expect(found(text)).toEqual(['governance/escalation-same-person «owners»']);
  });
});
