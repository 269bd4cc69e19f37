import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { reasonPlaceholder } from '../../../../server/src/core/suppressions/suppressions.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { check, today, workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt } from './act.ts';

const incomplete = soundAgreement.replace('purpose: Direction, ', '');
const name = 'partnership.config.yaml';
const [{ fingerprint } = { fingerprint: '' }] = check(incomplete);

const item = (column: string) =>
  `${column}- finding: ${fingerprint}\n${column}  reason: ${reasonPlaceholder}\n${column}  approvedBy: # who accepts it: party/person\n`;

/** The configuration after its action was chosen; undefined where none is offered. */
function waived(configuration: string | undefined): string | undefined {
  const others = configuration === undefined ? {} : { [name]: configuration };
  const action = actionsAt(incomplete, '{ id: steering', 'quickfix', others).find(({ title }) =>
    String(title).includes(name),
  );
  const change = action?.change();
  expect(change?.edits ?? []).toEqual([]);
  if (change?.creates) {
    expect(change.creates.uri).toBe(`file:///${name}`);
    return change.creates.text;
  }
  const [elsewhere] = change?.elsewhere ?? [];
  expect(elsewhere?.uri).toBe(change && `file:///${name}`);
  return elsewhere && applyEdits(configuration ?? '', elsewhere.edits);
}

/** What is found once reason and approver are written. */
function foundWith(configuration: string): string[] {
  const written = configuration
    .replaceAll(reasonPlaceholder, 'The founding meeting decides')
    .replaceAll(/approvedBy:(?: #.*| (?=\}))/g, 'approvedBy: nordbank/anna-lind ');
  const workspace = workspaceOf({ 'a.partnership.yaml': incomplete, [name]: written });
  const checker = new Checker(workspace, { today: () => today });
  return workspace.uris().flatMap(uri => checker.findings(uri).map(({ rule }) => rule));
}

describe('a finding can be accepted in the configuration', () => {
  const others = 'waivers:\n- { change: c1, reason: Later, approvedBy: nordbank/anna-lind } # kept\n';

  it.each([
    ['without one', undefined, `waivers:\n${item('  ')}`],
    ['that is empty', '', `waivers:\n${item('  ')}`],
    ['without waivers', 'extends: strict\n', `extends: strict\nwaivers:\n${item('  ')}`],
    ['without a line break at its end', 'extends: strict', `extends: strict\nwaivers:\n${item('  ')}`],
    ['whose list is empty', 'waivers:\nrules: {}\n', `waivers:\n${item('  ')}rules: {}\n`],
    ['with others', `${others}rules: {}\n`, `${others}${item('')}rules: {}\n`],
    [
      'with others in brackets',
      'waivers: [{ change: c1, reason: Later, approvedBy: nordbank/anna-lind }]\n',
      `waivers: [{ change: c1, reason: Later, approvedBy: nordbank/anna-lind }, { finding: ${fingerprint}, reason: ${reasonPlaceholder}, approvedBy: }]\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(waived(before)).toBe(after);
    expect(foundWith(after)).toEqual([]);
  });

  it('and until the reason is written the finding stays', () => {
    const workspace = workspaceOf({ 'a.partnership.yaml': incomplete, [name]: waived('') ?? '' });
    const checker = new Checker(workspace, { today: () => today });
    expect(workspace.uris().flatMap(uri => checker.findings(uri).map(({ rule }) => rule))).toEqual([
      'governance/forum-incomplete',
      'waiver/no-reason',
    ]);
  });

  it.each(['extends: "\n', '{ extends: strict }\n', 'waivers: some\n'])('but not in «%s»', text => {
    expect(waived(text)).toBeUndefined();
  });
});
