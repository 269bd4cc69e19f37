import { describe, expect, it } from 'vitest';
import { check as findingsOf } from '../../../support/check.ts';
import { changedIn, inForce, soundAgreement, soundWith } from '../../../support/sound.ts';

const active = soundWith(inForce);

describe('35: a value that is nothing but a sign that something is missing', () => {
  it.each(['"?"', 'to be agreed', 'att bestämma', '"..."', 'n/a', '"{{demand}}"'])(
    '%s as a text',
    written => {
      const found = findingsOf(changedIn(active, ['what: Demand by month', `what: ${written}`]));
      expect(found.map(({ rule }) => rule)).toEqual(['principle/placeholder']);
    },
  );

  it('is none in a draft', () => {
    expect(findingsOf(changedIn(soundAgreement, ['what: Demand by month', 'what: to be agreed']))).toEqual(
      [],
    );
  });

  it.each<[string, string, RegExp]>([
    [
      'horizon: 12 months',
      'horizon: TBD',
      /^`horizon: TBD` is a placeholder, so nothing is settled here: write /,
    ],
    ['cadence: monthly', 'cadence: "?"', /is a placeholder, so nothing is settled here: /],
    [
      'owner: nordbank/mika-salo',
      'owner: <who>',
      /^`owner: <who>` is a placeholder, so nothing is settled here\. Write the id /,
    ],
    [
      'discloses: [own-products]',
      'discloses: [<own interest>]',
      /is a placeholder, so nothing is settled here\. Write the interest /,
    ],
  ])(
    'where something else than a text belongs it is called so, and nothing is guessed: %s, then %s',
    (from, to, said) => {
      const found = findingsOf(changedIn(active, [from, to])).filter(({ rule }) => rule === 'schema/format');
      expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
      expect(found[0]?.message).not.toContain('Did you mean');
    },
  );

  it('a word of the parties’ own can be one', () => {
    const found = findingsOf(changedIn(active, ['discloses: [own-products]', 'discloses: [to-be-named]']));
    expect(found.map(({ rule }) => rule)).toEqual(['principle/placeholder']);
  });

  it('nothing of the sound agreement is', () => {
    expect(findingsOf(active)).toEqual([]);
  });
});
