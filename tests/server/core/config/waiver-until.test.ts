import { expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

const incomplete = soundAgreement.replace('purpose: Direction, ', '');
const [found] = check(incomplete);

/** What is said of an agreement with one finding, of which a waiver with these keys is about, and of the waiver. */
function judge(keys: string) {
  const configuration = `waivers:\n  - { finding: ${found?.fingerprint}, approvedBy: nordbank/anna-lind, ${keys} }\n`;
  const workspace = workspaceOf({
    'a.partnership.yaml': incomplete,
    'partnership.config.yaml': configuration,
  });
  const checker = new Checker(workspace, { today: () => today });
  return {
    open: checker.findings('file:///a.partnership.yaml').length,
    config: show(configuration, checker.findings('file:///partnership.config.yaml')).map(line =>
      line.split(' ').slice(1, 4).join(' '),
    ),
  };
}

it.each(['until:', 'until: ""', 'until: null', 'until: ~'])(
  'a last day that is left empty is no last day, and says so: «%s»',
  until => {
    expect(judge(`reason: As agreed, ${until}`)).toEqual({
      open: 0,
      config: ['warning waiver/no-last-day «until»'],
    });
  },
);

it.each([
  ['that is not there', 'x-until: soon', 0, []],
  ['that is to come', 'until: 2027-01-01', 0, []],
  ['that cannot be read', 'until: soon', 1, [expect.stringMatching(/^error schema\//)]],
  ['that is over', 'until: 2026-01-01', 1, ['error waiver/expired «2026-01-01»']],
])('a last day %s does not say it', (_, until, open, config) => {
  expect(judge(`reason: As agreed, ${until}`)).toEqual({ open, config });
});

it('a waiver that accepts nothing for want of a reason has that one finding', () => {
  expect(judge('until:')).toEqual({ open: 1, config: ['error waiver/no-reason «{'] });
});
