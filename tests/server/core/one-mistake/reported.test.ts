import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { check, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

/** Mistakes that somebody made and that once gave more than their one finding, or the wrong one. */
const found = (text: string, others: Record<string, string> = {}) =>
  check(text, others).map(({ rule, range }) => `${text.slice(0, range.start).split('\n').length} ${rule}`);

/** The line of a piece of the sound agreement. */
const lineOf = (piece: string) => soundAgreement.slice(0, soundAgreement.indexOf(piece)).split('\n').length;

describe('a key without its colon', () => {
  const keys = [
    'legal',
    'review',
    'parties',
    'firstChoice',
    'sharing',
    'governance',
    'trustedAdviser',
    'proactivity',
  ];
  it.each(keys.filter(key => soundAgreement.includes(`\n${key}:\n`)))('%s', key => {
    const text = soundAgreement.replace(`\n${key}:\n`, `\n${key}\n`);
    expect(found(text)).toEqual([`${lineOf(`\n${key}:\n`) + 1} yaml/syntax`]);
  });

  it.each(['  tactical', '  commitments', '    forums', '    people'])('%s', key => {
    const text = soundAgreement.replace(`\n${key}:\n`, `\n${key}\n`);
    expect(found(text)).toEqual([`${lineOf(`\n${key}:\n`) + 1} yaml/syntax`]);
  });
});

describe('an alias or tag that does not exist is written, and so not absent', () => {
  it.each([
    ['status: draft', 'status: *foo'],
    ['status: draft', 'status: !Draft'],
    ['members: [nordbank/anna-lind, cirrus/erik-dahl]', 'members: *people'],
    ['purpose: Direction', 'purpose: !Direction'],
    ['owner: nordbank/mika-salo', 'owner: *mika'],
  ])('%s → %s', (sound, slip) => {
    expect(found(soundAgreement.replace(sound, slip))).toEqual([`${lineOf(sound)} yaml/syntax`]);
  });

  it('for a whole section', () => {
    const text = soundAgreement.replace(/openDialogue:\n[\s\S]*$/, 'openDialogue: *foo\n');
    expect(found(text)).toEqual([`${lineOf('openDialogue:')} yaml/syntax`]);
  });
});

it('records may name a person by a former id (decision 11)', () => {
  const agreement = soundAgreement.replace('id: anna-lind, ', 'id: anna-lind, formerly: [anna-berg], ');
  const records = [
    'apiVersion: partnership/v1',
    'kind: Records',
    'agreement: nordbank-cirrus',
    'records:',
    '  - { type: meeting, forum: service-board, date: 2026-02-03, present: [nordbank/anna-berg, cirrus/sara-berg] }',
    '',
  ].join('\n');
  expect(found(records, { 'agreement.partnership.yaml': agreement })).toEqual([]);
});

describe('structure', () => {
  /** The sound agreement with a piece replaced, and the one finding with its line. */
  it.each<[string, string | RegExp, string, string]>([
    ['a document mark in the middle', '\nsharing:\n', '\n---\nsharing:\n', '39 yaml/syntax'],
    ['the end of a document in the middle', '\nsharing:\n', '\n...\nsharing:\n', '39 yaml/syntax'],
    ['no space behind the dash of an entry', '  - id: cirrus', '  -id: cirrus', '27 yaml/syntax'],
    ['no space behind the first dash', '  - id: nordbank', '  -id: nordbank', '20 yaml/syntax'],
    ['a typographic dash', '  - id: cirrus', '  – id: cirrus', '27 yaml/syntax'],
    ['a list without the first dash', '  - id: nordbank', '    id: nordbank', '20 yaml/syntax'],
    ['a dash before a key', '    role: vendor', '    - role: vendor', '29 yaml/syntax'],
    ['a section with two spaces before it', '\nsharing:\n', '\n  sharing:\n', '39 yaml/syntax'],
    ['another one', '\ngovernance:\n', '\n  governance:\n', '45 yaml/syntax'],
    ['a key at the margin', '    role: vendor', 'role: vendor', '29 yaml/syntax'],
    ['a key with people at the margin', / {4}people:\n(?=.*erik)/, 'people:\n', '30 yaml/syntax'],
    ['no-break spaces before a key', '  intent: Plans', '\u00a0\u00a0intent: Plans', '40 yaml/syntax'],
    ['a no-break space before a section', '\nsharing:', '\n\u00a0sharing:', '39 yaml/syntax'],
    ['a tab before a key', '  intent: Plans', '\tintent: Plans', '40 yaml/syntax'],
    ['a tab before a section', '\nsharing:', '\n\tsharing:', '39 yaml/syntax'],
    ['NULs', /e/g, 'e\0', '1 yaml/syntax'],
    ['control characters', /n(?=t)/g, 'n\u0007', '1 yaml/syntax'],
    ['a byte order mark in the middle', '\nsharing:', '\n\ufeffsharing:', '39 yaml/syntax'],
    ['a full-width colon', 'sharing:', 'sharing：', '39 yaml/syntax'],
    ['no key', 'title: Part', ': Part', '5 yaml/syntax'],
    ['a key in braces without its colon', 'effect: non-binding', 'effect non-binding', '9 yaml/syntax'],
    ['a list in braces without its colon', 'agenda: [Direction]', 'agenda [Direction]', '50 yaml/syntax'],
    ['an unknown key without a value', 'status: draft', 'status: draft\nfoo:', '8 schema/unknown-key'],
    [
      'a merge that was not finished',
      'status: draft',
      '<<<<<<< HEAD\nstatus: draft\n=======\nstatus: active\n>>>>>>> theirs',
      '7 yaml/syntax',
    ],
    ['an entry copied without its dash', /( {2}- id: cirrus\n)/, '    id: cirrus\n', '27 yaml/syntax'],
  ])('%s', (_, sound, slip, expected) => {
    const text = soundAgreement.replace(sound, slip);
    expect(text).not.toBe(soundAgreement);
    expect(found(text)).toEqual([expected]);
  });

  it('a file that starts with --- above a list', () => {
    const [first] = check('---\n- a: 1\n');
    expect(first?.range).toEqual({ start: 0, end: 3 });
  });

  it('two whole agreements in one file are two documents (decision 59)', () => {
    expect(found(`${soundAgreement}---\n${soundAgreement}`)).toEqual(['83 yaml/syntax']);
  });

  it('a copied id is one mistake, though all refer to the old one', () => {
    const text = soundAgreement.replace('id: mika-salo,', 'id: anna-lind,');
    expect(found(text)).toEqual(['26 reference/duplicate-id']);
  });
});

describe('values', () => {
  const withZone = (zone: string) =>
    soundAgreement.replace('status: draft', `status: draft\ntimezone: ${zone}`);

  it.each(['Europe/Helsinki', 'UTC', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires'])(
    '%s is a time zone',
    zone => {
      expect(found(withZone(zone))).toEqual([]);
    },
  );

  it.each([
    ['Europe/Helsinkii', ['Europe/Helsinki']],
    ['europe/helsinki', ['Europe/Helsinki']],
    ['Nowhere/AtAll', []],
  ])('%s is none', (zone, suggestions) => {
    const findings = check(withZone(zone));
    expect(findings.map(({ rule, data }) => [rule, data])).toEqual([['schema/format', { suggestions }]]);
  });

  it('an empty text stands at its key, as nothing does (decision 12)', () => {
    const text = soundAgreement.replace('owner: nordbank/mika-salo, horizon', 'owner: "", horizon');
    expect(check(text).map(({ range }) => text.slice(range.start, range.end))).toEqual(['owner']);
  });
});

describe('governance/cadence-inverted stands once, at the level to change', () => {
  const levels = (strategic: string, tactical: string, operational: string) =>
    soundAgreement
      .replace('cadence: quarterly, duration: 2 hours', `cadence: ${strategic}, duration: 2 hours`)
      .replace('cadence: monthly, duration: 1 hour', `cadence: ${tactical}, duration: 1 hour`)
      .replace('cadence: weekly, duration: 30 minutes', `cadence: ${operational}, duration: 30 minutes`);

  it.each([
    ['quarterly', 'yearly', 'weekly', 'tactical'],
    ['weekly', 'monthly', 'weekly', 'strategic'],
    ['quarterly', 'weekly', 'monthly', 'tactical'],
    ['quarterly', 'monthly', 'yearly', 'operational'],
    ['every 2 weeks', 'monthly', 'monthly', 'strategic'],
  ])('%s, %s, %s: %s', (strategic, tactical, operational, expected) => {
    const text = levels(strategic, tactical, operational);
    const inverted = check(text).filter(({ rule }) => rule === 'governance/cadence-inverted');
    const places = inverted.map(({ range }) =>
      text
        .slice(0, range.start)
        .match(/^ {2}(\w+):$/gm)
        ?.at(-1),
    );
    expect(places).toEqual([`  ${expected}:`]);
  });
});

describe('a configuration by another name', () => {
  const config = (text: string, configurationUri?: string) => {
    const workspace = workspaceOf({ 'team.yaml': text, 'a.partnership.yaml': soundAgreement });
    const checker = new Checker(workspace, { today: () => today, configurationUri });
    return [checker.findings('file:///a.partnership.yaml'), checker.findings('file:///team.yaml')].map(
      findings => findings.map(({ rule }) => rule),
    );
  };

  it.each(['asOf: off\n', 'required: [sharing]\n', 'waivers: []\n', 'overrides: []\n'])(
    'is told by %j',
    text => {
      expect(config(text)).toEqual([[], []]);
    },
  );

  it('is what the host names, even with nothing in it that tells', () => {
    expect(config('x-note: ours\n', 'file:///team.yaml')).toEqual([[], []]);
  });
});

it('what is offered instead of an unknown name is there, and once', () => {
  const agreement = `${soundAgreement.replace('id: roadmap,', 'id: forecast,')}retired: [forecasts-of-old]\n`;
  const records =
    'apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: shared, commitment: quite-another, date: 2026-02-03 }\n';
  const [finding] = check(records, { 'agreement.partnership.yaml': agreement });
  expect(finding?.message).toContain('quite-another');
  expect(finding?.message).not.toContain('forecasts-of-old');
  expect(finding?.message.match(/`forecast`/g)).toHaveLength(1);
});
