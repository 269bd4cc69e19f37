import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt, done } from '../fixes/act.ts';

const incomplete = soundAgreement.replace('purpose: Direction, ', '').replace('purpose: Services, ', '');
const [steering, board] = check(incomplete).map(({ fingerprint }) => fingerprint);
const config = 'file:///partnership.config.yaml';
const agreement = 'file:///a.partnership.yaml';
const good = 'reason: The founding meeting decides, approvedBy: nordbank/anna-lind';

const waiver = (finding: string | undefined, rest = good) => `  - { finding: ${finding}, ${rest} }\n`;
const waivers = (...entries: string[]) => `waivers:\n${entries.join('')}`;

interface Circumstances {
  readonly text?: string;
  readonly others?: Record<string, string>;
  readonly dated?: boolean;
  readonly today?: string;
  readonly complete?: boolean;
}

/** What is said of an agreement and of the configuration above it. */
function judge(
  configuration: string,
  { text = incomplete, others = {}, dated, today: day = today, complete = true }: Circumstances = {},
) {
  const workspace = workspaceOf({
    'a.partnership.yaml': text,
    'partnership.config.yaml': configuration,
    ...others,
  });
  workspace.complete = complete;
  const checker = new Checker(workspace, { today: () => day as IsoDate, dated });
  return {
    checker,
    agreement: checker.findings(agreement).map(({ rule, dated }) => (dated ? `${rule} dated` : rule)),
    accepted: checker.accepted(agreement).map(({ by }) => by.reason),
    config: show(configuration, checker.findings(config)).map(line =>
      line.split(' ').slice(0, 4).join(' ').replace(/»$/, '»'),
    ),
  };
}

describe('a waiver', () => {
  it('accepts the finding with its fingerprint, and only that', () => {
    expect(judge(waivers(waiver(steering)))).toMatchObject({
      agreement: ['governance/forum-incomplete'],
      accepted: ['The founding meeting decides'],
      config: [],
    });
  });

  it('holds on its last day, and without one for ever', () => {
    const until = (date: string) => waivers(waiver(steering, `${good}, until: ${date}`), waiver(board));
    expect(judge(until('2026-11-23'))).toMatchObject({ agreement: [], config: [] });
    expect(judge(until('2026-11-22'))).toMatchObject({
      agreement: ['governance/forum-incomplete dated'],
      config: ['2:112 error waiver/expired «2026-11-22»'],
    });
  });

  it.each(['soon', '2027-02-30', '31.12.2027', '[2027-12-31]', '2027'])(
    'accepts nothing where its last day cannot be read: «%s»',
    day => {
      const text = waivers(waiver(steering, `${good}, until: ${day}`), waiver(board));
      const { agreement, config } = judge(text);
      expect(agreement).toEqual(['governance/forum-incomplete']);
      expect(config).toHaveLength(1);
      expect(config[0]).toContain('schema/');
    },
  );

  it('has not expired where there is no date', () => {
    const text = waivers(waiver(steering, `${good}, until: 2020-01-01`), waiver(board));
    expect(judge(text, { dated: false })).toMatchObject({ agreement: [], config: [] });
    expect(judge(`asOf: off\n${text}`)).toMatchObject({ agreement: [], config: [] });
  });

  it.each(['', 'reason: ""', 'reason: " "', 'reason: TBD', 'reason: <why this is right>'])(
    'without a reason accepts nothing: «%s»',
    reason => {
      const { agreement, config } = judge(
        waivers(waiver(steering, `${reason || 'x-a: 1'}, approvedBy: a/b`)),
      );
      expect(agreement).toHaveLength(2);
      expect(config.filter(line => line.includes('waiver/'))).toHaveLength(1);
      expect(config[0]).toContain('error waiver/no-reason');
    },
  );

  it('that nobody approved holds, and is a warning', () => {
    expect(judge(waivers(waiver(steering, 'reason: As agreed')))).toMatchObject({
      accepted: ['As agreed'],
      config: ['2:5 warning waiver/unapproved «{'],
    });
    expect(judge(waivers(waiver(steering, 'reason: As agreed, approvedBy:')))).toMatchObject({
      config: [`2:54 warning waiver/unapproved «approvedBy»`],
    });
  });

  it('that a misspelt person approved has its finding already', () => {
    expect(
      judge(waivers(waiver(steering, 'reason: As agreed, approvedBy: nordbank/ana-lind'))).config,
    ).toEqual([expect.stringContaining('error reference/unknown')]);
  });

  it('may stand in a file that the configuration extends', () => {
    const others = { 'base.yaml': waivers(waiver(steering), waiver(board)) };
    const { agreement, checker } = judge('extends: base.yaml\n', { others });
    expect(agreement).toEqual([]);
    expect(checker.findings('file:///base.yaml')).toEqual([]);
  });

  it('of a change says nothing about findings', () => {
    const change = `  - { change: c81d, ${good} }\n`;
    expect(judge(waivers(change), { text: soundAgreement })).toMatchObject({ agreement: [], config: [] });
  });
});

describe('a waiver that is idle', () => {
  const idle = waivers(waiver(steering), waiver('f0000'));

  it('is a finding at its fingerprint', () => {
    expect(judge(idle).config).toEqual(['3:16 warning waiver/unused «f0000»']);
  });

  it('is none while files are still being read, or rules that depend on the date are off', () => {
    expect(judge(idle, { complete: false }).config).toEqual([]);
    expect(judge(idle, { dated: false }).config).toEqual([]);
  });

  it('is none while a mistake may hide its finding, unless that is accepted too', () => {
    expect(judge(idle, { text: `${incomplete}x: "\n` }).config).toEqual([]);
    const misspelt = `${incomplete}x: 1\n`;
    expect(judge(idle, { text: misspelt }).config).toEqual([]);
    const accepted = `# partnership-ignore-file schema/unknown-key -- our own\n${misspelt}`;
    expect(judge(idle, { text: accepted }).config).toEqual(['3:16 warning waiver/unused «f0000»']);
  });

  it('is none because its rule is switched off', () => {
    expect(judge(`rules: { governance/forum-incomplete: off }\n${waivers(waiver(steering))}`).config).toEqual(
      [],
    );
  });

  it('is none where the configuration governs nothing', () => {
    const others = { 'empty/partnership.config.yaml': waivers(waiver('f0000')) };
    const { checker } = judge('rules: {}\n', { others });
    expect(checker.findings('file:///empty/partnership.config.yaml')).toEqual([]);
  });

  it('is told of once, where it stands, though several configurations extend it', () => {
    const others = {
      'base.yaml': waivers(waiver('f0000')),
      'b/b.partnership.yaml': soundAgreement.replace('id: nordbank-cirrus', 'id: b'),
      'b/partnership.config.yaml': 'extends: ../base.yaml\n',
    };
    const { checker, config } = judge('extends: base.yaml\n', { others });
    expect(config).toEqual([]);
    expect(checker.findings('file:///base.yaml').map(({ rule }) => rule)).toEqual(['waiver/unused']);
    expect(checker.findings('file:///b/partnership.config.yaml')).toEqual([]);
  });

  it('is seen when the finding goes, and goes when the finding comes back', () => {
    const { checker } = judge(waivers(waiver(steering)));
    expect(checker.findings(config)).toEqual([]);
    checker.workspace.set(agreement, soundAgreement);
    expect(checker.findings(config).map(({ rule }) => rule)).toEqual(['waiver/unused']);
    checker.workspace.set(agreement, incomplete);
    expect(checker.findings(config)).toEqual([]);
  });

  it.each([
    [`rules: {}\n${waivers(waiver('f0000'))}`, 'rules: {}\n'],
    [idle, waivers(waiver(steering))],
    [
      `waivers: [{ finding: f0000, ${good} }, { finding: ${steering}, ${good} }]\n`,
      `waivers: [{ finding: ${steering}, ${good} }]\n`,
    ],
  ])('can be removed: %s', (text, expected) => {
    const found = judge(text).checker;
    const [finding] = found.findings(config);
    expect(finding?.rule).toBe('waiver/unused');
    const name = 'a.partnership.yaml';
    // The action stands in whatever file has the waiver; the tests of actions have one of that name.
    const changed = done(text, actionsAt(text, 'f0000', 'quickfix', governedBy(name)), 'Remove the waiver');
    expect(changed).toBe(expected);
  });
});

/** Files for which `name` is the configuration, since one by its name extends it. */
function governedBy(name: string): Record<string, string> {
  return { 'partnership.config.yaml': `extends: ${name}\n`, 'b.partnership.yaml': incomplete };
}
