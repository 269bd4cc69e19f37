import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { reasonPlaceholder } from '../../../../server/src/core/suppressions/suppressions.ts';
import { check, rulesIn, show, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt, done } from './act.ts';

const incomplete = soundAgreement.replace('purpose: Direction, ', '').replace('purpose: Services, ', '');
const above = (comment: string) => incomplete.replace(/^( *)- \{ id: steering/m, `$1${comment}\n$&`);

describe('a comment with a reason', () => {
  it('accepts the findings of its rule on the next line', () => {
    expect(rulesIn(incomplete)).toEqual(['governance/forum-incomplete', 'governance/forum-incomplete']);
    const text = above(
      '# partnership-ignore-next-line governance/forum-incomplete -- founding meeting decides',
    );
    const [left, ...others] = check(text);
    expect(others).toEqual([]);
    expect(left?.message).toContain('Service Board');
  });

  it('accepts them in the whole file, wherever it stands', () => {
    expect(
      rulesIn(
        `${incomplete}# partnership-ignore-file governance/forum-incomplete -- founding meeting decides\n`,
      ),
    ).toEqual([]);
  });

  it('may list several rules, be stacked with others, and stand behind a value', () => {
    const several =
      '# partnership-ignore-next-line sharing/incomplete, governance/forum-incomplete -- as agreed\n      # why: see below';
    expect(rulesIn(above(several))).toEqual(['waiver/unused', 'governance/forum-incomplete']);
    const behind = incomplete.replace(
      /^( {4}forums:)$/m,
      '$1 # partnership-ignore-next-line governance/forum-incomplete -- as agreed',
    );
    expect(rulesIn(behind)).toEqual(['governance/forum-incomplete']);
  });

  it('is counted', () => {
    const text = above('# partnership-ignore-next-line governance/forum-incomplete -- as agreed');
    const checker = new Checker(workspaceOf({ 'a.partnership.yaml': text }), { today: () => today });
    const [accepted, ...others] = checker.accepted('file:///a.partnership.yaml');
    expect(others).toEqual([]);
    expect(accepted?.by.reason).toBe('as agreed');
    expect(accepted?.finding.rule).toBe('governance/forum-incomplete');
  });
});

describe('a comment without a reason', () => {
  it.each(['', ' --', ' -- ', ` -- ${reasonPlaceholder}`, ' -- TODO', ' - because'])(
    'suppresses nothing: «%s»',
    ending => {
      const text = above(`# partnership-ignore-next-line governance/forum-incomplete${ending}`);
      expect(rulesIn(text).sort()).toEqual([
        'governance/forum-incomplete',
        'governance/forum-incomplete',
        'waiver/no-reason',
      ]);
    },
  );

  it.each(['-', '–', '—'])('names the rule alone, not the words behind another dash: %s', dash => {
    const text = above(`# partnership-ignore-next-line governance/forum-incomplete ${dash} because of May`);
    const messages = check(text).map(({ message }) => String(message));
    expect(messages).toContain(
      'No reason is given for accepting `governance/forum-incomplete`, so nothing is suppressed. Write behind it: `-- ` and why this is right.',
    );
  });
});

describe('a comment that is idle', () => {
  it.each([
    ['sharing/incomplete', 'There is no finding of `sharing/incomplete`'],
    ['governance/forum-incomplet', 'Did you mean `governance/forum-incomplete`?'],
  ])('is a finding: %s', (rule, says) => {
    const text = soundAgreement.replace(
      'sharing:',
      `# partnership-ignore-file ${rule} -- as agreed\nsharing:`,
    );
    const [finding, ...others] = check(text);
    expect(others).toEqual([]);
    expect(finding?.rule).toBe('waiver/unused');
    expect(finding?.message).toContain(says);
  });

  it('is none while the file cannot be read, or while the rule is switched off', () => {
    const comment = '# partnership-ignore-file governance/forum-incomplete -- as agreed\n';
    expect(rulesIn(`${comment}${soundAgreement}x: "\n`)).toEqual(['yaml/syntax']);
    const off = { 'partnership.config.yaml': 'rules: { governance/forum-incomplete: off }\n' };
    expect(show(incomplete, check(comment + incomplete, off))).toEqual([]);
  });

  it('cannot be accepted by another comment', () => {
    const text = `# partnership-ignore-file waiver/unused -- as agreed\n# partnership-ignore-file sharing/incomplete -- as agreed\n${soundAgreement}`;
    expect(rulesIn(text)).toEqual(['waiver/unused', 'waiver/unused']);
  });

  it('looks like a comment only: text is none', () => {
    const text = soundAgreement.replace(
      'what: Demand by month',
      'what: "Demand # partnership-ignore-file sharing/incomplete"',
    );
    expect(rulesIn(text)).toEqual([]);
  });
});

describe('the action', () => {
  const spots = [incomplete, incomplete.replaceAll('\n', '\r\n')];

  it.each(spots)(
    'writes a comment above the line, which accepts the finding once the reason is written',
    text => {
      const actions = actionsAt(text, '{ id: steering', 'quickfix');
      const changed = done(text, actions, 'Accept governance/forum-incomplete on this line');
      const comment = `      # partnership-ignore-next-line governance/forum-incomplete -- ${reasonPlaceholder}`;
      expect(changed.split(/\r?\n/)).toContain(comment);
      expect(changed.includes('\r')).toBe(text.includes('\r'));
      expect(rulesIn(changed)).toContain('waiver/no-reason');
      expect(rulesIn(changed.replace(reasonPlaceholder, 'as agreed'))).toEqual([
        'governance/forum-incomplete',
      ]);
    },
  );

  it.each(spots)('writes a comment at the top of the file', text => {
    const changed = done(
      text,
      actionsAt(text, '{ id: steering', 'quickfix'),
      'Accept governance/forum-incomplete in this file',
    );
    expect(changed.split(/\r?\n/)[1]).toBe(
      `# partnership-ignore-file governance/forum-incomplete -- ${reasonPlaceholder}`,
    );
    expect(rulesIn(changed.replace(reasonPlaceholder, 'as agreed'))).toEqual([]);
  });

  it('offers only the file for what stands on line 1 for the whole of it', () => {
    const text = soundAgreement.replace(/^#.*\n/, '').replace(/^benchmarking:[\s\S]*?(?=^trusted)/m, '');
    const titles = actionsAt(text, 'apiVersion', 'quickfix').map(({ title }) => String(title));
    expect(titles.filter(title => title.startsWith('Accept'))).toEqual([
      'Accept principle/missing in this file, with a reason',
      'Accept principle/missing in partnership.config.yaml, with a reason',
    ]);
  });

  it('offers nothing for what cannot be read', () => {
    expect(
      actionsAt(`${soundAgreement}x: "\n`, '"\n', 'quickfix').filter(({ title }) =>
        String(title).startsWith('Accept'),
      ),
    ).toEqual([]);
  });
});
