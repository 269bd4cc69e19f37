import { describe, expect, it } from 'vitest';
import { check } from '../../../../support/check.ts';
import { changed, changedIn, soundAgreement } from '../../../../support/sound.ts';
import { actionsAt, done } from '../act.ts';

/** What is offered at the first slip, and what is said there. */
function at(text: string) {
  const finding = check(text).find(({ rule }) => /^(?:yaml|schema)\//.test(rule));
  if (!finding) throw new Error('No finding');
  const actions = actionsAt(text, `${text.slice(0, finding.range.start)}|`, 'quickfix').filter(
    action => action.finding?.rule === finding.rule,
  );
  return { actions, message: String(finding.message) };
}

/** The one thing that is offered, which gives back the sound text. */
function isPutRight(text: string, title: string, sound = soundAgreement) {
  const { actions, message } = at(text);
  expect(actions.map(action => String(action.title))).toEqual([title]);
  expect(actions[0]?.preferred).toBe(true);
  expect(done(text, actions)).toBe(sound);
  expect(done(text, actionsAt(text, 'kind', 'source.fixAll'))).toBe(sound);
  return message;
}

/** The n-th sign of a list in its place. */
function numbered(places: RegExp, signs: readonly string[], text = soundAgreement): string {
  let count = 0;
  return text.replace(places, () => signs[count++] ?? '- ');
}

const parties = /- (?=id: (?:nordbank|cirrus)\n)/g;
const steps = /- (?=\{ (?:level|then): )/g;
const onOneLine = changed([/ {2}escalation:\n(?: {4}- .*\n)+/, '  escalation:\n    - then: mediation\n']);
const withLadder = changed([
  /(?<= {2}escalation:\n(?: {4}- .*\n)+)(?! {4})/,
  '  ladders:\n    - id: invoices\n      for: Disputed invoices\n      steps:\n        - then: mediation\n',
]);
const agenda = changed([
  /- \{ id: stand-up.*/,
  [
    '- id: stand-up',
    'name: Stand-up',
    'purpose: Day to day',
    'chair: rotating',
    'cadence: weekly',
    'duration: 30 minutes',
    'members: [nordbank/mika-salo, cirrus/sara-berg]',
    'agenda:',
    '  - Incidents',
    '  - Changes',
  ].join('\n        '),
]);

describe('numbers and letters before the entries of a list', () => {
  const forms = [
    ['1. ', '2. ', '3. '],
    ['1) ', '2) ', '3) '],
    ['(1) ', '(2) ', '(3) '],
    ['a) ', 'b) ', 'c) '],
    ['A. ', 'B. ', 'C. '],
    ['i. ', 'ii. ', 'iii. '],
    ['1 - ', '2 - ', '3 - '],
    ['1: ', '2: ', '3: '],
    ['1.', '2.', '3.'],
  ].map(signs => signs as [string, string, string]);
  it.each(forms)('%s', (one, two, three) => {
    const title = (from: string, to: string, lines: number) =>
      `Replace “${from.trim()}” to “${to.trim()}” by “- ” on ${lines} lines`;
    const single = `Replace “${one.trim()}” by “- ”`;
    expect(isPutRight(numbered(parties, [one, two]), title(one, two, 2))).toContain(
      `\`${one.trim()}\` numbers an entry of a list`,
    );
    isPutRight(numbered(steps, [one, two, three]), title(one, three, 3));
    isPutRight(numbered(parties, [one]), single);
    isPutRight(numbered(parties, ['- ', one]), single);
    isPutRight(numbered(/- (?=then: )/g, [one], onOneLine), single, onOneLine);
    isPutRight(numbered(/- (?=Incidents|Changes)/g, [one, two], agenda), title(one, two, 2), agenda);
  });

  it.each([
    ['the escalation', onOneLine, '  escalation:\n', 4],
    ['the steps of a ladder', withLadder, '      steps:\n', 8],
  ])('above the lines of an entry, in %s', (_, sound, key, column) => {
    const [margin, inside] = [' '.repeat(column), ' '.repeat(column + 2)];
    const written = `${key}${margin}- then: mediation\n`;
    expect(sound).toContain(written);
    const meant = changedIn(sound, [written, `${key}${margin}-\n${inside}then: mediation\n`]);
    const text = changedIn(sound, [written, `${key}${margin}1:\n${inside}then: mediation\n`]);
    isPutRight(text, 'Replace “1:” by “- ”', meant);
    isPutRight(
      changedIn(sound, [written, `${key}${margin}1: { then: mediation }\n`]),
      'Replace “1:” by “- ”',
      changedIn(sound, [written, `${key}${margin}- { then: mediation }\n`]),
    );
  });

  it('keeps the columns of keys that stand below the first one', () => {
    const text = numbered(parties, ['1.  ', '2.  ']).replace(/^ {4}(?=name|role|sector|people)/gm, '      ');
    const { actions } = at(text);
    expect(check(done(text, actions))).toEqual([]);
  });

  it('takes a number behind a dash away', () => {
    const sound = changedIn(onOneLine, ['- then: mediation', '- then: courts']);
    isPutRight(changedIn(sound, ['- then', '- 1. then']), 'Delete “1.”', sound);
  });

  it('leaves the number of a text where it is', () => {
    expect(check(numbered(/- (?=Incidents|Changes)/g, ['- 1. ', '- 2) '], agenda))).toEqual([]);
  });
});

describe('round brackets for braces', () => {
  it.each([
    ['behind a key', 'legal: { ', 'contract }', 'legal: ( ', 'contract )'],
    ['with one key', '{ then: mediation }', '', '( then: mediation )', ''],
    [
      'behind a dash',
      '- { by: both, triggers',
      'within: 2 working days }',
      '- ( by: both, triggers',
      'within: 2 working days )',
    ],
    ['closed by a brace', 'review: {', '', 'review: (', ''],
  ])('%s', (_, from, end, to, closer) => {
    const begins = changed([from, to]);
    const text = end === '' ? begins : changedIn(begins, [end, closer]);
    expect(isPutRight(text, 'Replace “( )” by “{ }”')).toContain('Round brackets stand where `{ }` is meant');
  });

  it('in all lines of a list at once', () => {
    const text = soundAgreement.replace(/^( {4}- )\{ ((?:level|then).*) \}$/gm, '$1( $2 )');
    isPutRight(text, 'Replace “( )” by “{ }” on 3 lines');
  });

  it('for the brackets of a list, in braces', () => {
    const text = changed(['topics: [market, technology]', 'topics: (market, technology)']);
    expect(isPutRight(text, 'Write it in brackets, as a list')).toContain('where `[ ]` is meant');
  });

  it('leaves a remark in a text where it is', () => {
    expect(check(changed(['intent: Three levels,', 'intent: (for now) Three levels,']))).toEqual([]);
  });
});

describe('another sign for the colon', () => {
  const signs = ['->', ' => ', ' = ', '：', ' := ', ':-', ' → ', ';'];
  it.each(signs)('%s', sign => {
    const title = `Replace “${sign.trim()}” by a colon`;
    const said = `\`${sign.trim()}\` stands where \`:\` is meant`;
    expect(isPutRight(changed(['status: draft', `status${sign}draft`]), title)).toContain(said);
    expect(isPutRight(changed(['term:\n', `term${sign.trimEnd()}\n`]), title)).toContain(said);
    expect(isPutRight(changed(['- id: cirrus', `- id${sign}cirrus`]), title)).toContain(said);
    expect(isPutRight(changed(['joint: yearly', `joint${sign}yearly`]), title)).toContain(said);
    expect(isPutRight(changed(['{ then: mediation', `{ then${sign}mediation`]), title)).toContain(said);
  });

  it.each([' – ', ' - '])('a dash with spaces around it, which texts have too: %s', sign => {
    for (const [key, whole] of [
      ['status', 'status: draft'],
      ['joint', 'joint: yearly'],
    ] as const) {
      const text = changed([whole, whole.replace(': ', sign)]);
      const { actions } = at(text);
      expect(done(text, actions, `Replace “${sign.trim()}” by a colon`), key).toBe(soundAgreement);
    }
  });

  it('a colon that stands before its space', () => {
    const text = changed(['status: draft', 'status :draft']);
    expect(isPutRight(text, 'Add a space behind the colon')).toContain('lacks a space');
  });
});
