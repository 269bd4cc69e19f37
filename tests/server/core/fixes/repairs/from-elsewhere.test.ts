import { describe, expect, it } from 'vitest';
import { check } from '../../../../support/check.ts';
import { changed, soundAgreement } from '../../../../support/sound.ts';
import { actionsAt, done } from '../act.ts';

/** What is offered at the first finding of a slip. */
function offered(text: string) {
  const finding = check(text).find(({ rule }) => /^(?:yaml|schema)\//.test(rule));
  return actionsAt(text, `${text.slice(0, finding?.range.start)}|`, 'quickfix').filter(
    action => action.finding?.rule === finding?.rule && !String(action.title).startsWith('Accept'),
  );
}

const titles = (text: string) => offered(text).map(({ title }) => String(title));
const fixedAll = (text: string) => done(text, actionsAt(text, 'kind', 'source.fixAll'));

const allSteps = (change: (step: string) => string) =>
  soundAgreement.replace(/^ {4}- \{ (?:level|then).*$/gm, change);

describe('what comes with a text from elsewhere is put right by the one thing that is offered', () => {
  it.each<[title: string, text: string]>([
    ['Delete the 2 lines with backquotes', `\`\`\`yaml\n${soundAgreement}\`\`\`\n`],
    ['Delete the commas at the end of 3 lines', allSteps(step => `${step},`)],
    ['Delete the comma', changed(['joint: yearly }', 'joint: yearly },'])],
    ['Replace “--” by “- ” on 3 lines', allSteps(step => step.replace('- ', '-- '))],
    ['Replace the 2 signs by those of YAML', changed([/review: \{(.*)\}/, 'review: ｛$1｝'])],
    ['Replace the sign by that of YAML', changed([', joint', '，joint'])],
    ['Replace the no-break space by a common space', changed([', joint', ',\u00a0joint'])],
    ['Replace the no-break space by a common space', changed(['joint: ', 'joint:\u00a0'])],
    ['Make it several entries: market, technology', changed(['market, technology', 'market; technology'])],
    ['Make it a list: market, technology', changed(['[market, technology]', 'market, technology'])],
    ['Make it a list: market, technology', changed(['[market, technology]', 'market and technology'])],
    ['Change “‘2026-01-01’” to “2026-01-01”', changed(['starts: 2026-01-01', 'starts: ‘2026-01-01’'])],
    ['Change “2026–01–01” to “2026-01-01”', changed(['starts: 2026-01-01', 'starts: 2026–01–01'])],
    ['Change “2026-01-01,” to “2026-01-01”', changed(['starts: 2026-01-01', 'starts: 2026-01-01,'])],
  ])('%s %#', (title, text) => {
    expect(titles(text)).toEqual([title]);
    expect(offered(text)[0]?.preferred).toBe(true);
    expect(done(text, offered(text))).toBe(soundAgreement);
    expect(fixedAll(text)).toBe(soundAgreement);
  });
});

describe('what was lost or turned into another sign', () => {
  it.each<[title: string, text: string, meant: string]>([
    ['Write “[” before “market”', changed(['topics: [market', 'topics: market']), soundAgreement],
    ['Write “{” before “internal:”', changed(['review: { internal', 'review: internal']), soundAgreement],
    ['Replace “”” by “"”', changed(['Direction,', '"Direction”,']), changed(['Direction,', '"Direction",'])],
  ])('%s', (title, text, meant) => {
    expect(titles(text)).toEqual([title]);
    expect(done(text, offered(text))).toBe(meant);
  });

  it('quotes of a word processor go when others are put around them', () => {
    const text = changed(['purpose: Direction,', 'purpose: “Direction, trust”,']);
    expect(done(text, offered(text))).toBe(changed(['purpose: Direction,', 'purpose: "Direction, trust",']));
  });
});

describe('people with a comma in their name, in braces', () => {
  const owner = (text: string) =>
    changed(['to: cirrus, owner: nordbank/mika-salo,', `to: cirrus, owner: ${text},`]);
  it.each([
    ['Salo, Mika', true],
    ['Mika Salo, Vendor Manager', false],
    ['Mika Salo, Nordbank', false],
    ['Salo, M.', false],
  ])('%s', (text, isCertain) => {
    expect(titles(owner(text))).toEqual([`Change “${text}” to “nordbank/mika-salo”`]);
    expect(offered(owner(text))[0]?.preferred).toBe(isCertain);
    expect(done(owner(text), offered(owner(text)))).toBe(soundAgreement);
  });

  it('are no certain matter where two are named, or nobody whom the file knows', () => {
    const two = owner('mika-salo, sara-berg');
    expect(titles(two)).toEqual([
      'Make it a list: nordbank/mika-salo, cirrus/sara-berg',
      'Change “mika-salo, sara-berg” to “nordbank/mika-salo”',
      'Change “mika-salo, sara-berg” to “cirrus/sara-berg”',
    ]);
    const nobody = owner('Tran, Felix');
    expect(titles(nobody)).toEqual(['Put “Tran, Felix” in quotes']);
    for (const text of [two, nobody]) expect(actionsAt(text, 'kind', 'source.fixAll')).toEqual([]);
  });

  it.each([
    'nordbank/mika-salo, cirrus/sara-berg',
    '"nordbank/mika-salo, cirrus/sara-berg"',
    'nordbank/mika-salo; cirrus/sara-berg',
    'Mika Salo and Sara Berg',
    'Salo, Mika; Berg, Sara',
  ])('are a list where one or several may stand: %s', text => {
    const meant = owner('[nordbank/mika-salo, cirrus/sara-berg]');
    expect(check(meant)).toEqual([]);
    expect(titles(owner(text))[0]).toBe('Make it a list: nordbank/mika-salo, cirrus/sara-berg');
    expect(done(owner(text), offered(owner(text)), 'Make it a list')).toBe(meant);
  });

  it('may be several, who make a list', () => {
    const members = '[nordbank/anna-lind, cirrus/erik-dahl], papers';
    const text = changed([members, 'Anna Lind, Erik Dahl, papers']);
    expect(done(text, offered(text))).toBe(soundAgreement);
  });

  it('take no key with them', () => {
    const text = changed(['forum: service-board, binding', 'forum: service-board, binding\u2009']);
    for (const action of offered(text)) expect(done(text, [action])).toContain('horizon: 12 months');
  });
});

it('a list of texts on one line is none of one text for certain', () => {
  const forum = `- id: stand-up
        name: Stand-up
        purpose: Day to day
        chair: rotating
        cadence: weekly
        duration: 30 minutes
        members: [nordbank/mika-salo, cirrus/sara-berg]
        agenda: Incidents, Changes`;
  const text = changed([/- \{ id: stand-up.*/, forum]);
  expect(titles(text)).toEqual(['Make it a list: Incidents, Changes', 'Make it a list with this one entry']);
  expect(offered(text).some(({ preferred }) => preferred)).toBe(false);
});
