import { describe, expect, it } from 'vitest';
import { check, rulesIn } from '../../../../support/check.ts';
import { type Change, changed, soundAgreement } from '../../../../support/sound.ts';
import { actionsAt, done } from '../act.ts';

/** What is offered with the cursor at the end of the line of the first finding. */
function offered(text: string) {
  const { start } = check(text).find(({ rule }) => !rule.startsWith('principle/'))?.range ?? { start: 0 };
  const rest = text.slice(start);
  const end = start + (rest.includes('\n') ? rest.indexOf('\n') : rest.length);
  return actionsAt(text, `${text.slice(0, end)}|`, 'quickfix');
}

const titles = (text: string) => offered(text).map(({ title }) => String(title));

/** Slips with what is certainly meant: the one thing that is offered, and it gives back the sound agreement. */
describe('is put right by the one thing that is offered', () => {
  const level = (sign: string, from = soundAgreement) =>
    from.replace(/^ {4}- (?=\{ (?:level|then))/gm, `    ${sign} `);
  it.each<[title: string, text: string]>([
    ['Replace “=” by a colon', changed(['status: draft', 'status = draft'])],
    ['Replace “->” by a colon', changed(['status: draft', 'status -> draft'])],
    ['Replace “：” by a colon', changed(['status: draft', 'status：draft'])],
    ['Add the colon after “role”', changed(['role: customer', 'role customer'])],
    ['Replace “•” by “- ” on 3 lines', level('•')],
    ['Replace “*” by “- ” on 3 lines', level('*')],
    ['Replace “–” by “- ” on 2 lines', soundAgreement.replace(/^ {2}- (?=id: )/gm, '  – ')],
    ['Replace “1.” by “- ”', changed(['    - { level: operational', '    1. { level: operational'])],
    ['Put “status” on a line of its own', changed(['1.0.0\nstatus', '1.0.0 status'])],
    ['Put “role” on a line of its own', changed(['Cirrus Oy\n    role', 'Cirrus Oy, role'])],
    ['Write a comma before “by”', changed(['type: forecast, by', 'type: forecast by'])],
    ['Write a comma before “by”', changed(['type: forecast, by', 'type: forecast; by'])],
    ['Replace “}” by “]”', changed(['agenda: [Direction]', 'agenda: [Direction}'])],
    ['Delete “"”', changed(['    role: customer\n', '    role: customer\n    "\n'])],
    [
      'Write it in brackets, as a list',
      changed([
        '[nordbank/anna-lind, cirrus/erik-dahl], papers',
        '(nordbank/anna-lind, cirrus/erik-dahl), papers',
      ]),
    ],
    [
      'Replace the tabs on 4 lines by spaces',
      soundAgreement.replace(/^ {2}(?=starts|ends|term|renewal)/gm, '\t'),
    ],
  ])('%s %#', (title, text) => {
    expect(titles(text)).toEqual([title]);
    expect(offered(text)[0]?.preferred).toBe(true);
    expect(done(text, offered(text))).toBe(soundAgreement);
  });
});

describe('of several things that may be meant, none is certain', () => {
  const intent = 'intent: Each of us hears it from the other first.';
  it.each<[what: string, change: Change, titles: string[]]>([
    [
      'a line that may go on with the text above',
      [intent, 'intent: Each of us hears it\n  from the other first.'],
      [
        'Add “from the other first.” to the text above',
        'Make “from the other first.” a comment',
        'Delete the line “from the other first.”',
      ],
    ],
    [
      'a word alone on its line',
      ['    role: customer\n', '    role: customer\n    hmm\n'],
      ['Make “hmm” a comment', 'Delete the line “hmm”'],
    ],
    [
      'both versions of a conflict',
      [
        'status: draft\n',
        '<<<<<<< HEAD\nstatus: draft\n||||||| 1\nstatus: ended\n=======\nstatus: proposed\n>>>>>>> x\n',
      ],
      ['Keep the first version', 'Keep the second version'],
    ],
  ])('%s', (_, change, expected) => {
    const text = changed(change);
    expect(titles(text)).toEqual(expected);
    for (const action of offered(text)) {
      expect(action.preferred).toBe(false);
      expect(rulesIn(done(text, [action]))).toEqual([]);
    }
  });

  it('the second version is the second', () => {
    const text = changed([
      'status: draft\n',
      '<<<<<<< HEAD\nstatus: draft\n=======\nstatus: proposed\n>>>>>>> x\n',
    ]);
    expect(done(text, offered(text), 'Keep the second')).toBe(changed(['status: draft', 'status: proposed']));
  });
});

it.each([
  [
    'an apostrophe between apostrophes',
    "title: 'Nordbank's partnership'",
    'title: "Nordbank\'s partnership"',
  ],
  ['a sign that begins a comment', 'title: #1 partnership', 'title: "#1 partnership"'],
])('a text with %s is put in quotes', (_, wrong, right) => {
  const sound = 'title: Partnership for application services';
  const text = changed([sound, wrong]);
  expect(done(text, offered(text), 'Put')).toBe(changed([sound, right]));
});

it('lines that begin with bullets are a list', () => {
  const inLines = (sign: string) =>
    changed(
      ['agenda: [Incidents], members: [nordbank/mika-salo, cirrus/sara-berg] }', '}'],
      [
        '  escalation:\n',
        `      - id: call\n        name: Call\n        purpose: Talk\n        chair: rotating\n        cadence: weekly\n        duration: 1 hour\n        members: [nordbank/mika-salo, cirrus/sara-berg]\n        agenda:\n          ${sign} Incidents\n          ${sign} Changes\n  escalation:\n`,
      ],
    );
  const text = inLines('•');
  const place = `${text.slice(0, text.indexOf('• Incidents'))}|`;
  expect(done(text, actionsAt(text, place, 'quickfix'), 'Replace')).toBe(inLines('-'));
});

it.each([
  ['a known key in quotes', changed(['    role: vendor', '      role: vendor'])],
  ['a known key in quotes', changed(['name: Cirrus Oy\n    role', 'name: Cirrus Oy role'])],
  ['a key without its value in quotes', changed(['duration: 1 hour, ', 'duration, '])],
])('never offers %s %#', (_, text) => {
  expect(titles(text).filter(title => title.startsWith('Put “') && title.endsWith('quotes'))).toEqual([]);
});
