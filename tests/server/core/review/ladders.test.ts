import { describe, expect, test } from 'vitest';
import { changes, review } from '../../../support/review.ts';
import { changed, changedIn } from '../../../support/sound.ts';

const third = '  - id: linden\n    name: Linden AB\n    role: vendor\n';
const last = '    - { then: mediation }\n';
const rung = (level: string, within: string, owner: string) =>
  `        - { level: ${level}, within: ${within}, owners: [nordbank/mika-salo, ${owner}] }\n`;
const step = rung('tactical', '5 working days', 'cirrus/sara-berg');
const second = rung('tactical', '8 working days', 'cirrus/erik-dahl');
const ladder = `  ladders:
    - id: charges
      for: Disputes about charges
      between: [nordbank, cirrus]
      steps:
${step}${second}        - { then: expert-determination }
`;
const before = changed([/(?=\nfirstChoice:)/, `\n${third}`], [last, `${last}${ladder}`]);
const edited = (from: string | RegExp, to: string) => changedIn(before, [from, to]);
const path = 'governance.ladders[charges]';

describe('a ladder', () => {
  test('that comes is better for its parties only', () => {
    expect(changes(before.replace(ladder, ''), before)).toEqual([
      expect.stringMatching(/^added governance\.ladders.* \{nordbank strengthened, cirrus strengthened\}$/),
    ]);
    expect(changes(before, before.replace(ladder, ''))).toEqual([
      expect.stringMatching(/^removed governance\.ladders.* \{nordbank weakened, cirrus weakened\}$/),
    ]);
  });

  test('that is for others now means something to all of them', () => {
    expect(changes(before, edited('between: [nordbank, cirrus]', 'between: [nordbank, linden]'))).toEqual([
      `changed ${path}.between: Nordbank Abp, Cirrus Oy → Nordbank Abp, Linden AB {nordbank undetermined, cirrus undetermined, linden undetermined}`,
    ]);
  });

  test('of another id is the same one, when it says the same', () => {
    expect(changes(before, edited('id: charges', 'id: money'))).toEqual([
      'renamed governance.ladders[money]: charges → money {nordbank reworded, cirrus reworded}',
    ]);
  });

  test('has sentences of its own', () => {
    const said = (text: string) => review(before, text).changes.map(({ sentence }) => String(sentence));
    expect(said(before.replace(ladder, ''))).toEqual([
      'Disagreements no longer go up the ladder “Disputes about charges” (before: between Nordbank Abp and Cirrus Oy)',
    ]);
    expect(said(edited('expert-determination', 'arbitration'))).toEqual([
      'What the parties cannot settle along the ladder “Disputes about charges” now goes to arbitration instead of an expert’s determination',
    ]);
    expect(said(edited(second, ''))).toEqual([
      expect.stringMatching(
        /^Disagreements no longer go to the tactical level within the ladder “Disputes about charges”/,
      ),
    ]);
    expect(said(edited(step, step.replace(' }', ', forum: service-board }')))).toEqual([
      'It is now agreed in which forum the tactical level within the ladder “Disputes about charges” settles a disagreement: the Service Board',
    ]);
  });
});

describe('a level that comes twice', () => {
  test('is told apart by which one it is', () => {
    expect(changes(before, edited('8 working days', '4 working days'))).toEqual([
      `changed ${path}.steps[tactical-2].within: 8 working days → 4 working days {nordbank strengthened, cirrus strengthened}`,
    ]);
    expect(
      changes(
        before,
        edited(
          'within: 5 working days, owners: [nordbank/mika-salo, cirrus/sara',
          'within: 9 working days, owners: [nordbank/mika-salo, cirrus/sara',
        ),
      ),
    ).toEqual([
      `changed ${path}.steps[tactical].within: 5 working days → 9 working days {nordbank weakened, cirrus weakened}`,
    ]);
  });

  test('stays the same step when the other one goes', () => {
    expect(changes(before, edited(step, ''))).toEqual([
      expect.stringMatching(
        /^removed governance\.ladders\[charges\]\.steps\[tactical\]: .*Sara Berg.*\{nordbank weakened, cirrus weakened\}$/,
      ),
    ]);
  });
});
