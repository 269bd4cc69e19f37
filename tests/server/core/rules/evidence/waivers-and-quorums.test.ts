import { describe, expect, it } from 'vitest';
import { forecast, forum, met, quarterly, skipped } from '../../evidence/support.ts';
import { all, brief, found, quarters, rules, term } from './support.ts';

describe('skipping by agreement', () => {
  const held = all.filter(day => day !== '2026-07-14').map(met);
  const given = (waiver: string, more = forum(quarterly)) => ({ more, term, records: [[...held, waiver]] });
  const agreedBy = (people: string) => skipped('2026-07-14').replace(/\[.*\]/, `[${people}]`);

  it('holds when somebody of each party that meets agreed', () => {
    expect(rules(given(agreedBy('bank/anna, cirrus/erik')))).toEqual([]);
  });

  it.each([
    ['nobody is named', skipped('2026-07-14').replace(/, agreedBy.*/, ''), 'Bank and Cirrus'],
    ['nobody is in the list', agreedBy(''), 'Bank and Cirrus'],
    ['one party is missing', agreedBy('bank/anna'), 'Cirrus'],
  ])('does not when %s, and the occasion is judged', (_, waiver, who) => {
    const [onAgreement, onRecord] = found(given(waiver));
    expect(brief([onAgreement, onRecord] as never)).toEqual([
      expect.stringMatching(/^a: warning governance\/meeting-missed /),
      expect.stringMatching(/^r0: warning records\/waived-one-sided /),
    ]);
    expect(String(onAgreement?.message)).toContain(
      `The waiver for 14 Jul 2026 does not count, since nobody from ${who} is named in \`agreedBy\`.`,
    );
    expect(String(onRecord?.message)).toContain(
      `Nobody from ${who} is named as having agreed to skip “Board” of 14 July 2026`,
    );
  });

  it('is left open by somebody who does not exist: one mistake, one finding', () => {
    expect(rules(given(agreedBy('bank/anna, cirrus/erick')))).toEqual(['reference/unknown']);
    expect(rules(given(agreedBy('bank/anna, 7')))).toEqual(['schema/type']);
  });

  it('of something unknown skips nothing and everything stays judged', () => {
    expect(rules(given(skipped('2026-07-14').replace('board', 'bord')))).toEqual(['reference/unknown']);
    expect(rules(given(skipped('2026-01-14').replace('board', 'bord')))).toEqual([
      'governance/meeting-missed',
      'reference/unknown',
    ]);
  });

  it('of what is retired needs nobody', () => {
    const retired = skipped('2026-07-14')
      .replace('board', 'panel')
      .replace(/, agreedBy.*/, '');
    const more = `retired: [panel]\n${forum(quarterly)}`;
    expect(rules({ more, term, records: [[...all.map(met), retired]] })).toEqual([]);
  });

  it('needs the giver and the receiver of a promise, and neither subcontractors nor affiliates', () => {
    const waiver =
      'type: waived, commitment: forecast, occurrence: 2026-10-13, agreedBy: [bank/anna, cirrus/erik]';
    const more = forecast('{ every: quarter, from: 2026-10-13 }');
    const withMore = (text: string) =>
      text.replace(
        '  - { id: cirrus',
        '  - { id: sub, name: Sub, role: subcontractor, people: [{ id: sam, name: Sam }] }\n  - { id: cirrus',
      );
    const asked = (entry: string) =>
      found(
        { more: more.replace('by: bank', 'by: bank, to: cirrus'), term, records: [[entry]] },
        { change: withMore },
      )
        .map(({ rule }) => rule)
        .filter(rule => rule.startsWith('records/') || rule.startsWith('sharing/'));
    expect(asked(waiver)).toEqual([]);
    expect(asked(waiver.replace('cirrus/erik', 'sub/sam'))).toEqual([
      'sharing/overdue',
      'records/waived-one-sided',
    ]);
  });
});

describe('a quorum', () => {
  const members = 'members: [bank/anna, bank/bo, cirrus/erik, cirrus/eva]';
  const withPeople = (text: string) =>
    text
      .replace(
        '[{ id: anna, name: Anna }]',
        '[{ id: anna, name: Anna, deputy: bank/dan }, { id: bo, name: Bo, deputy: bank/dan }, { id: dan, name: Dan }]',
      )
      .replace(
        '[{ id: erik, name: Erik }]',
        '[{ id: erik, name: Erik }, { id: eva, name: Eva, deputy: cirrus/erik }]',
      );
  const meeting = (present: string, quorum: string, more = 'decisions: [Go on]', day = '2026-10-13') =>
    found(
      {
        ...quarters([]),
        more: forum(quarterly).replace('members: [bank/anna, cirrus/erik]', `${members}, quorum: ${quorum}`),
        records: [
          [
            ...all.filter(each => each !== day).map(met),
            `${met(day)}${present && `, present: [${present}]`}${more && `, ${more}`}`,
          ],
        ],
      },
      { change: withPeople },
    );
  const said = (...given: Parameters<typeof meeting>) => meeting(...given).map(({ rule }) => rule);
  const below = ['governance/quorum-not-met'];

  it.each([
    ['all of them', 'bank/anna, bank/bo, cirrus/erik, cirrus/eva', '{ members: 4 }', []],
    ['too few', 'bank/anna, cirrus/erik', '{ members: 3 }', below],
    ['a deputy for one who is absent', 'bank/anna, bank/dan, cirrus/erik', '{ members: 3 }', []],
    ['a deputy, who stands in for one only', 'bank/dan, cirrus/erik, cirrus/eva', '{ members: 4 }', below],
    ['a member, who is nobody else’s deputy', 'bank/anna, bank/bo, cirrus/erik', '{ members: 4 }', below],
    ['too few of one party', 'bank/anna, bank/bo, cirrus/erik', '{ eachParty: 2 }', below],
    ['nobody of one party', 'bank/anna, bank/bo', '{ eachParty: 1 }', below],
    ['both numbers', 'bank/anna, bank/bo, cirrus/erik', '{ eachParty: 1, members: 3 }', []],
    ['somebody who does not exist', 'bank/anna, cirrus/nobody', '{ members: 3 }', ['reference/unknown']],
    ['nobody says who was there', '', '{ members: 3 }', []],
  ])('%s', (_, present, quorum, expected) => {
    expect(said(present, quorum)).toEqual(expected);
  });

  it('matters only where something was decided', () => {
    expect(said('bank/anna, cirrus/erik', '{ members: 3 }', '')).toEqual([]);
    expect(said('bank/anna, bank/bo', '{ eachParty: 1 }', '')).toEqual(['governance/meeting-one-sided']);
  });

  it('of today says nothing of a meeting of more than a year ago', () => {
    const given = (today: string) => ({
      more: forum(quarterly).replace('members: [', 'quorum: { members: 2 }, members: ['),
      term,
      records: [[`${met('2026-01-13')}, present: [bank/anna], decisions: [Go on]`]],
      today,
    });
    expect(rules(given('2026-02-13'))).toEqual(below);
    expect(rules(given('2027-01-13'))).not.toContain(below[0]);
  });

  it('tells who was missing', () => {
    const [finding] = meeting('bank/anna, bank/bo, cirrus/erik', '{ eachParty: 2 }');
    expect(String(finding?.message)).toMatch(
      /^“Board” decided on 13 October 2026 below its quorum: too few of Cirrus were there\. /,
    );
  });
});
