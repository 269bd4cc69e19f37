import { describe, expect, test } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { translate } from '../../../../server/src/core/l10n/message.ts';
import { excusedInWords } from '../../../../server/src/core/report/words.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { changed, changedIn, soundAgreement as sound } from '../../../support/sound.ts';
import { compared, type Files } from './comparing.ts';

const file = 'a.partnership.yaml';
const config = 'partnership.config.yaml';

async function excused(before: Files, after: Files): Promise<string[]> {
  const review = await compared({ [file]: sound, ...before }, { [file]: sound, ...after });
  return review.excused.map(each => translate(excusedInWords(each)));
}

const settings = (before: string, after: string) => excused({ [config]: before }, { [config]: after });

describe('what a change of the configuration turns down is listed', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a rule that is off now, with the comment beside it as its reason',
      'rules: {}\n',
      'rules:\n  governance/no-escalation: off # in the contract\n',
      ['No longer checked: “There is no escalation path”. The reason given: “in the contract”'],
    ],
    [
      'a rule that counts for less',
      'rules: { governance/no-escalation: error }\n',
      'rules: { governance/no-escalation: info }\n',
      ['Counts as information instead of an error: “There is no escalation path”. No reason is given'],
    ],
    [
      'a severity that was raised and is not any more',
      'rules: { governance/no-escalation: error }\n',
      'rules: {}\n',
      ['Counts as a warning instead of an error: “There is no escalation path”. No reason is given'],
    ],
    [
      'an override for some files',
      'rules: {}\n',
      'overrides: [{ files: ["old/**"], rules: { governance/no-escalation: off } }]\n',
      ['No longer checked in “old/**”: “There is no escalation path”. No reason is given'],
    ],
    [
      'a milder profile',
      'extends: strict\n',
      'extends: minimal\n',
      [
        'Fewer rules are checked, or more mildly: the profile is now “minimal” instead of “strict”. No reason is given',
      ],
    ],
    [
      'a principle',
      'required: [sharing, governance]\n',
      'required: [sharing]\n',
      ['The principle “Active governance” is no longer insisted on. No reason is given'],
    ],
    [
      'dates',
      'rules: {}\n',
      '# summer break\nasOf: off\n',
      ['What is overdue, missed or expired is no longer reported. The reason given: “summer break”'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await settings(before, after)).toEqual(expected);
  });

  test('and not what is as it was, or stricter', async () => {
    const rules =
      'rules: { governance/no-escalation: off }\noverrides: [{ files: ["x/**"], rules: { sharing/one-sided: off } }]\n';
    expect(await settings(rules, `# only a comment\n${rules}`)).toEqual([]);
    expect(await settings(rules, 'extends: strict\nrules: { governance/no-escalation: error }\n')).toEqual(
      [],
    );
    expect(await settings('extends: minimal\n', 'extends: recommended\n')).toEqual([]);
  });

  test('also of a configuration that is new, against what held before; and of one that is gone', async () => {
    expect(await excused({}, { [config]: 'extends: minimal\n' })).toHaveLength(1);
    expect(await excused({ [config]: 'extends: strict\n' }, {})).toEqual([
      'The settings of partnership.config.yaml are gone: what they ask for beyond the usual is no longer checked. No reason is given',
    ]);
  });
});

describe('what a change accepts is listed', () => {
  const weaker = changed(['horizon: 36 months', 'horizon: 24 months']);
  const withoutLadder = changed([/ {2}escalation:\n(?: {4}- .*\n)*/, '']);

  test('a waiver of a change, by the sentence of the change and the name of the person', async () => {
    const [change] = (await compared({ [file]: sound }, { [file]: weaker })).agreements[0]?.changes ?? [];
    const waiver = `waivers:\n  - { change: "${change?.change.id}", reason: Agreed in the board, approvedBy: nordbank/mika-salo, until: 2027-03-31 }\n`;
    const accepting = { [file]: weaker, [config]: waiver };
    expect(await excused({}, accepting)).toEqual([
      'Mika Salo accepts until 31 March 2027: The roadmap “Roadmap of the services” now looks 24 instead of 36 months ahead. The reason given: “Agreed in the board”',
    ]);
    // It stays as it is: nothing new. It says something else: that has to be seen.
    expect(await excused({ [config]: waiver }, accepting)).toEqual([]);
    const longer = { ...accepting, [config]: changedIn(waiver, ['2027-03-31', '2029-03-31']) };
    expect(await excused({ [config]: waiver }, longer)).toEqual([
      expect.stringContaining('until 31 March 2029'),
    ]);
  });

  test('a waiver of a finding, by what is found', async () => {
    const checker = new Checker(workspaceOf({ [file]: withoutLadder }), { today: () => today });
    const found = checker.findings(`file:///${file}`).find(({ rule }) => rule === 'governance/no-escalation');
    const waiver = `waivers:\n  - { finding: "${found?.fingerprint}", reason: In the contract, approvedBy: nordbank/mika-salo }\n`;
    const [sentence, ...others] = await excused({}, { [file]: withoutLadder, [config]: waiver });
    expect(others).toEqual([]);
    expect(sentence).toMatch(
      /^Mika Salo accepts for good: .*(?:ladder|escalat).*[^.]\. The reason given: “In the contract”$/i,
    );
  });

  test('one without a reason, which does not count', async () => {
    const waiver = 'waivers: [{ finding: "f0123456789abcdef", approvedBy: cirrus/sara-berg }]\n';
    expect(await excused({}, { [config]: waiver })).toEqual([
      expect.stringMatching(/No reason is given, so it does not count$/),
    ]);
  });

  test('a comment, once for each that is new', async () => {
    const comment = '# partnership-ignore-file governance/no-escalation -- The contract has one\n';
    const found = await excused({ [file]: withoutLadder }, { [file]: `${comment}${withoutLadder}` });
    expect(found).toEqual([
      expect.stringMatching(
        /^A comment accepts in the whole file: .*\. The reason given: “The contract has one”$/,
      ),
    ]);
    const twice = { [file]: `${comment}${withoutLadder}` };
    expect(await excused(twice, { [file]: `# more\n${comment}${withoutLadder}` })).toEqual([]);
    // Without a reason it accepts nothing.
    expect(
      await excused({}, { [file]: `# partnership-ignore-file governance/no-escalation\n${sound}` }),
    ).toEqual([]);
  });
});
