import { describe, expect, it } from 'vitest';
import { check, show } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/** The findings as `rule «the marked text» message`. */
const found = (text: string) => show(text, check(text)).map(line => line.split(' ').slice(2).join(' '));

const oneFinding = [expect.stringMatching(/^schema\/required «\{\}» `\w+` is missing /)];

describe('an item that says nothing is one mistake and one finding', () => {
  it.each([
    ['a commitment of first choice', '{ id: big-news'],
    ['a shared item', '{ id: forecast'],
    ['a forum', '{ id: steering-committee'],
    ['an activity', '{ id: market-update'],
    ['a proactivity commitment', '{ id: ideas'],
    ['a dialogue commitment', '{ id: tough-topics'],
    ['an adviser', '{ person: cirrus/erik-dahl'],
    ['a person, who needs an id and a name', '{ id: sara-berg'],
  ])('%s, beside others', (_, other) => {
    const at = soundAgreement.indexOf(`- ${other}`);
    expect(at).toBeGreaterThan(0);
    const indentation = ' '.repeat(at - soundAgreement.lastIndexOf('\n', at) - 1);
    const text = `${soundAgreement.slice(0, at)}- {}\n${indentation}${soundAgreement.slice(at)}`;
    expect(found(text)).toEqual(oneFinding);
  });

  it.each([
    'firstChoice:\n  commitments:\n    - {}\n',
    'proactivity:\n  commitments:\n    - {}\n',
    'benchmarking:\n  activities:\n    - {}\n',
    'trustedAdviser:\n  advisers:\n    - {}\n',
  ])('also as the only one: %j', sections => {
    expect(found(soundWith(sections))).toEqual(oneFinding);
  });
});

it('an item with a key is read: what it lacks beside the id is another matter', () => {
  const text = soundAgreement
    .replace('{ id: ideas, by: both,', '{ by: both,')
    .replace('answer: 20 working days, ', '');
  expect(found(text).map(line => line.split(' ')[0])).toEqual([
    'schema/required',
    'proactivity/no-answer-time',
  ]);
});
