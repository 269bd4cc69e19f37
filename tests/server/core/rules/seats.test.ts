import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { check, rulesIn, show, today, workspaceOf } from '../../../support/check.ts';
import { changed, changedIn, inForce, soundWith, withPartyFile } from '../../../support/sound.ts';

const seat = changed(['name: Anna Lind, title: CIO', 'title: CIO']);
const active = (text: string) => changedIn(text, ['status: draft\n', ''], [/term:\n(?: {2}.*\n)+/, inForce]);
const partyFile = (people: string) =>
  `apiVersion: partnership/v1\nkind: Party\nid: nordbank\nname: Nordbank\npeople:\n${people}`;
const filled = { 'nordbank.partnership.yaml': partyFile('  - { id: anna-lind, name: Anna Lind }\n') };

describe('a seat that nobody fills', () => {
  it('is right in a draft, and asked about once the agreement is in force', () => {
    expect(rulesIn(seat)).toEqual([]);
    expect(rulesIn(seat.replace('status: draft', 'status: proposed'))).toEqual([]);
    const text = active(seat);
    expect(show(text, check(text))).toEqual([
      expect.stringContaining('info governance/seat-vacant «{ id: anna-lind, title: CIO,'),
    ]);
    expect(check(text)[0]?.message).toContain('the seat “CIO” of Nordbank Abp, so');
  });

  it('is filled by the `Party` file of the party, which then belongs to the agreement', () => {
    expect(rulesIn(active(seat), filled)).toEqual([]);
    const checker = new Checker(workspaceOf({ ...filled, 'a.partnership.yaml': active(seat) }), {
      today: () => today,
    });
    expect(checker.findings('file:///nordbank.partnership.yaml')).toEqual([]);
  });

  it('is asked about again when that file comes, changes or goes', () => {
    const workspace = workspaceOf({ 'a.partnership.yaml': active(seat) });
    const checker = new Checker(workspace, { today: () => today });
    const rules = () => checker.findings('file:///a.partnership.yaml').map(({ rule }) => rule);
    expect(rules()).toEqual(['governance/seat-vacant']);
    const party = 'file:///nordbank.partnership.yaml';
    workspace.set(party, filled['nordbank.partnership.yaml']);
    expect(rules()).toEqual([]);
    workspace.set(party, partyFile('  - { id: somebody-else, name: Anna Lind }\n'));
    expect(rules()).toEqual(['governance/seat-vacant']);
    workspace.set(party, filled['nordbank.partnership.yaml']);
    expect(rules()).toEqual([]);
    workspace.delete(party);
    expect(rules()).toEqual(['governance/seat-vacant']);
  });

  it('is one finding for all of an agreement, and none for others than sponsors and relationship managers', () => {
    const text = active(
      changed(
        ['name: Anna Lind, title: CIO', 'title: CIO'],
        ['name: Sara Berg, title: Account Lead', 'title: Account Lead'],
      ),
    );
    const findings = check(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['governance/seat-vacant']);
    expect(findings[0]?.message).toContain('“CIO” of Nordbank Abp and “Account Lead” of Cirrus Oy');
    const other = active(
      changed([
        '      - { id: mika-salo',
        '      - { id: cfo, title: CFO, roles: [contract-manager] }\n      - { id: mika-salo',
      ]),
    );
    expect(rulesIn(other)).toEqual([]);
  });

  it('may be filled where that cannot be read', () => {
    expect(
      rulesIn(active(seat), { 'b.partnership.yaml': partyFile('  - { id: anna-lind, name: [a }\n') }),
    ).toEqual([]);
    expect(rulesIn(active(seat), { 'b.partnership.yaml': ': :\n\t- nonsense' })).toEqual([]);
  });

  it('may be filled by somebody whose name or id is missing there', () => {
    for (const person of ['{ id: anna-lind }', '{ name: Anna Lind }'])
      expect(rulesIn(active(seat), { 'b.partnership.yaml': partyFile(`  - ${person}\n`) })).toEqual([]);
  });

  it('may be filled under an id that is misspelt in the agreement, which is a finding of its own', () => {
    const text = active(seat).replace('id: anna-lind', 'id: ana-lind');
    expect(rulesIn(text, filled)).toEqual(['reference/unknown']);
  });

  it('may be filled by the file of a party whose id is misspelt on one side: the side that is alone is told', () => {
    const misspelt = filled['nordbank.partnership.yaml'].replace('id: nordbank', 'id: norbank');
    const workspace = workspaceOf({
      'a.partnership.yaml': active(seat),
      'nordbank.partnership.yaml': misspelt,
    });
    const checker = new Checker(workspace, { today: () => today });
    const findings = () => workspace.uris().flatMap(uri => [...checker.findings(uri)]);
    expect(findings().map(({ rule, message }) => [rule, message.includes('mean `nordbank`')])).toEqual([
      ['reference/unused', true],
    ]);
    workspace.set('file:///nordbank.partnership.yaml', filled['nordbank.partnership.yaml']);
    workspace.set('file:///a.partnership.yaml', active(seat).replace(/id: nordbank(?!-)/, 'id: norbank'));
    expect(findings().map(({ rule }) => rule)).toEqual(['reference/unknown']);
  });

  it('of a `Party` file is asked about at the entry of the agreement', () => {
    const { agreement, party } = withPartyFile();
    const text = active(agreement);
    const others = { 'cirrus.partnership.yaml': party.replace('name: Erik Dahl, ', '') };
    expect(show(text, check(text, others))).toEqual([
      expect.stringContaining('info governance/seat-vacant «{ party: cirrus, role: vendor }»'),
    ]);
  });

  it('is called by its title in every message', () => {
    const text = seat.replace(', deputy: nordbank/mika-salo', '');
    expect(check(text)[0]?.message).toMatch(/^CIO, the executive sponsor of Nordbank Abp, has no deputy/);
  });
});

describe('what is red', () => {
  const red = (audience: string) =>
    changedIn(seat, [
      /(id: roadmap.*)classification: amber/,
      `$1classification: red, audience: [${audience}]`,
    ]);

  it('is for people who are named', () => {
    const text = red('nordbank/anna-lind, cirrus/erik-dahl');
    const [finding, ...more] = show(text, check(text));
    expect(more).toEqual([]);
    expect(finding).toMatch(
      /error sharing\/audience «nordbank\/anna-lind» .*nobody is named for the seat “CIO”/,
    );
    expect(rulesIn(text, filled)).toEqual([]);
  });
});

describe('two names for one seat', () => {
  const twice = { 'nordbank.partnership.yaml': partyFile('  - { id: anna-lind, name: Olof Ek }\n') };

  it('are said, and what the agreement says counts', () => {
    const text = changed();
    const [finding, ...more] = check(text, twice);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'parties/seat-named-twice', severity: 'warning' });
    expect(finding?.message).toContain('Here Anna Lind is `nordbank/anna-lind`');
  });

  it('are none where one is a placeholder, or only broken into lines otherwise', () => {
    const others = (name: string) => ({
      'nordbank.partnership.yaml': partyFile(`  - { id: anna-lind, name: ${name} }\n`),
    });
    expect(rulesIn(changed(), others('"<name>"'))).toEqual([]);
    expect(rulesIn(changed(), others('"Anna  Lind"'))).toEqual([]);
  });
});

describe('roles beside `party`', () => {
  const { agreement, party } = withPartyFile();
  const withRoles = (roles: string) =>
    agreement.replace('{ party: cirrus, role: vendor }', `{ party: cirrus, role: vendor, roles: ${roles} }`);
  const others = { 'cirrus.partnership.yaml': party.replaceAll(/, roles: \[[^\]]*\]/g, '') };

  it('say who holds which role here', () => {
    expect(rulesIn(agreement, others)).toContain('governance/no-sponsor');
    expect(
      rulesIn(withRoles('{ executive-sponsor: erik-dahl, relationship-manager: cirrus/sara-berg }'), others),
    ).toEqual([]);
  });

  it('count instead of those in the file, and the message says so', () => {
    const text = withRoles('{ relationship-manager: sara-berg }');
    const [finding] = check(text, { 'cirrus.partnership.yaml': party });
    expect(finding?.rule).toBe('governance/no-sponsor');
    expect(finding?.message).toContain('those in its `Party` file do not count here');
  });

  it('name people of the file, and of this party', () => {
    const unknown = withRoles('{ executive-sponsor: erik-dal, relationship-manager: sara-berg }');
    expect(show(unknown, check(unknown, others))).toEqual([
      expect.stringMatching(/reference\/unknown «erik-dal» .*`cirrus\/erik-dahl`/),
    ]);
    const other = withRoles('{ executive-sponsor: nordbank/anna-lind, relationship-manager: sara-berg }');
    expect(rulesIn(other, others)).toContain('reference/unknown');
  });
});

describe('people of a `Party` file', () => {
  it('who have no part in an agreement are its own affair', () => {
    const { agreement, party } = withPartyFile();
    const more = `${party}      - { id: olof-ek, name: Olof Ek }\n      - { id: eva-ek, name: Eva Ek, roles: [executive-sponsor] }\n`;
    const workspace = workspaceOf({ 'a.partnership.yaml': agreement, 'cirrus.partnership.yaml': more });
    const checker = new Checker(workspace, { today: () => today });
    expect(checker.findings('file:///a.partnership.yaml')).toEqual([]);
    expect(checker.findings('file:///cirrus.partnership.yaml')).toEqual([]);
  });

  it('may name a party of the agreements that approves a replacement', () => {
    const { agreement, party } = withPartyFile();
    const key = party.replace(
      'name: Erik Dahl,',
      'name: Erik Dahl, keyPerson: { lockIn: 12 months, replacementApprovedBy: nordbank },',
    );
    const workspace = workspaceOf({ 'a.partnership.yaml': agreement, 'cirrus.partnership.yaml': key });
    const checker = new Checker(workspace, { today: () => today });
    expect(checker.findings('file:///cirrus.partnership.yaml')).toEqual([]);
  });
});

describe('a seat that several hold', () => {
  const board = (quorum: string) =>
    soundWith('').replace(
      'members: [nordbank/anna-lind, cirrus/erik-dahl]',
      `members: [nordbank/anna-lind, nordbank/members, cirrus/erik-dahl], quorum: ${quorum}`,
    );
  const text = (quorum: string) =>
    changedIn(board(quorum), [
      '      - { id: mika-salo',
      '      - { id: members, title: Members of the council, seats: 3 }\n      - { id: mika-salo',
    ]);

  it('counts as so many', () => {
    expect(rulesIn(text('{ members: 5, eachParty: 1 }'))).toEqual([]);
    expect(rulesIn(text('{ members: 6, eachParty: 1 }'))).toEqual(['governance/quorum-impossible']);
    expect(rulesIn(text('{ members: 4 }'))).toEqual(['governance/quorum-impossible']);
  });
});
