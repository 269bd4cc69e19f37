import { describe, expect, it } from 'vitest';
import { check } from '../../support/check.ts';
import { soundAgreement } from '../../support/sound.ts';

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
