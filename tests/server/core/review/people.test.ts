import { describe, expect, it } from 'vitest';
import { both, changes, review } from '../../../support/review.ts';
import { changed, changedIn, soundAgreement as sound, withPartyFile } from '../../../support/sound.ts';

const seat = changed(['name: Anna Lind, title: CIO', 'title: CIO']);
const named = changed(['name: Anna Lind,', 'name: Olof Ek,']);
const key = (keys: string) =>
  changed(['name: Sara Berg,', `name: Sara Berg, since: 2026-03-01, keyPerson: { ${keys} },`]);

describe('another name for a seat', () => {
  it.each([
    ['another one', sound, named, 'changed', 'Anna Lind → Olof Ek'],
    ['one who comes', seat, sound, 'added', '– → Anna Lind'],
    ['one who goes', sound, seat, 'removed', 'Anna Lind → –'],
  ])('%s is a matter of words, and asks for no version', (_, before, after, kind, values) => {
    expect(changes(before, after)).toEqual([
      `${kind} parties[nordbank].people[anna-lind].name: ${values} ${both('reworded')}`,
    ]);
    expect(review(before, after).version).toMatchObject({ demanded: 'none', isEnough: true });
  });

  it('with the day since when; another title is another text', () => {
    const later = changedIn(named, ['name: Olof Ek,', 'name: Olof Ek, since: 2026-09-01,']);
    expect(review(sound, later).version?.demanded).toBe('none');
    expect(changes(sound, later)).toEqual([expect.stringContaining('people[anna-lind].name')]);
    const earlier = changedIn(later, ['since: 2026-09-01', 'since: 2026-08-01']);
    expect(changes(later, earlier)).toEqual([expect.stringContaining('people[anna-lind].since')]);
    expect(review(sound, changed(['title: CIO', 'title: CDO'])).version?.demanded).toBe('patch');
  });

  it('several may hold it, and more of them later', () => {
    const [more] = review(
      changedIn(seat, ['title: CIO', 'title: Members, seats: 3']),
      changedIn(seat, ['title: CIO', 'title: Members, seats: 4']),
    ).changes;
    expect(String(more?.sentence)).toBe(
      'At Nordbank Abp, the position Members is now held by 4 instead of 3',
    );
  });

  it('is told by the position', () => {
    const [come] = review(seat, sound).changes;
    expect(String(come?.sentence)).toBe('At Nordbank Abp, “Anna Lind” now holds the position “CIO”');
    const [gone] = review(sound, seat).changes;
    expect(String(gone?.sentence)).toBe(
      'At Nordbank Abp, nobody is named any more for the position “CIO” (before: “Anna Lind”)',
    );
  });
});

describe('a key person', () => {
  it('is replaced with the consent of the party that approves it', () => {
    const before = key('lockIn: 12 months, replacementApprovedBy: nordbank');
    const after = changedIn(before, [
      'name: Sara Berg, since: 2026-03-01',
      'name: Eva Rud, since: 2026-10-01',
    ]);
    const [name] = review(before, after).changes;
    expect(name?.effects).toEqual({ nordbank: 'undetermined', cirrus: 'reworded' });
    expect(String(name?.sentence)).toBe(
      'At Cirrus Oy, “Eva Rud” now stands where “Sara Berg” stood, who was to stay until 1 March 2027',
    );
    expect(review(before, after).version?.demanded).toBe('minor');
  });

  it('what holds for one is decided by nobody but the parties', () => {
    expect(changes(key('lockIn: 12 months'), key('lockIn: 6 months'))).toEqual([
      `changed parties[cirrus].people[sara-berg].keyPerson.lockIn: 12 months → 6 months ${both('undetermined')}`,
    ]);
    expect(
      changes(changed(['name: Sara Berg,', 'name: Sara Berg, since: 2026-03-01,']), key('lockIn: 6 months')),
    ).toEqual([expect.stringContaining(`added parties[cirrus].people[sara-berg].keyPerson:`)]);
  });
});

describe('`Party` files', () => {
  const party = (people: string) =>
    `apiVersion: partnership/v1\nkind: Party\nid: nordbank\nname: Nordbank\npeople:\n${people}`;

  it('that say who holds a seat of a party that is written out', () => {
    const review1 = review(
      seat,
      seat,
      { 'p.partnership.yaml': party('  - { id: anna-lind, name: Anna Lind }\n') },
      { 'p.partnership.yaml': party('  - { id: anna-lind, name: Olof Ek, roles: [contract-manager] }\n') },
    );
    expect(review1.changes.map(({ path }) => path)).toEqual(['parties[nordbank].people[anna-lind].name']);
    expect(review1.changes[0]?.places.after?.uri).toContain('p.partnership.yaml');
  });

  it('whose roles do not count here', () => {
    const { agreement, party } = withPartyFile();
    const here = agreement.replace(
      'party: cirrus, role: vendor',
      'party: cirrus, role: vendor, roles: { executive-sponsor: erik-dahl, relationship-manager: sara-berg }',
    );
    const file = { 'c.partnership.yaml': party };
    expect(review(agreement, here, file, file).changes).toEqual([]);
    const other = here.replace('executive-sponsor: erik-dahl', 'executive-sponsor: sara-berg');
    expect(
      review(here, other, file, file).changes.map(({ path, places }) => [path, places.after?.uri]),
    ).toEqual([
      ['parties[cirrus].people[erik-dahl].roles', undefined],
      ['parties[cirrus].people[sara-berg].roles', expect.stringContaining('a.partnership.yaml')],
    ]);
    const elsewhere = { 'c.partnership.yaml': party.replace('[executive-sponsor]', '[contract-manager]') };
    expect(review(here, here, file, elsewhere).changes).toEqual([]);
  });
});

describe('what a party is', () => {
  it('is for all to judge', () => {
    expect(changes(sound, changed(['role: vendor', 'role: integrator']))).toEqual([
      `changed parties[cirrus].role: vendor → integrator ${both('undetermined')}`,
    ]);
  });
});
