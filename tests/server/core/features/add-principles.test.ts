import { describe, expect, test } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { groupedForPeople } from '../../../../server/src/core/checking/grouped.ts';
import { codeActions } from '../../../../server/src/core/features/code-actions.ts';
import { swedish } from '../../../../server/src/core/l10n/sv/index.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { soundWith } from '../../../support/sound.ts';

const uri = 'file:///a.partnership.yaml';
const three = soundWith('sharing: null\nproactivity: null\nbenchmarking: null\n');

function opened(text: string, others: Readonly<Record<string, string>> = {}) {
  const workspace = workspaceOf({ ...others, 'a.partnership.yaml': text });
  return { checker: new Checker(workspace, { today: () => today }), file: workspace.file(uri) as FileModel };
}

function actionsAt(text: string, start: number) {
  const { checker, file } = opened(text);
  return codeActions({
    file,
    range: { start, end: start },
    checker,
    today,
    wants: kind => kind === 'quickfix',
    createsFiles: false,
  });
}

describe('missing principles', () => {
  test('are one line for people, and a finding each for programs', () => {
    const { checker } = opened(three);
    const findings = checker.findings(uri);
    expect(findings.map(({ rule }) => rule)).toEqual(Array(3).fill('principle/missing'));
    const shown = groupedForPeople(findings, undefined);
    expect(shown.map(({ message }) => message)).toEqual([
      '3 of the 7 principles are missing, so nobody can be held to them: Share plans and forecasts, Joint benchmarking and Proactivity. Add `sharing`, `benchmarking` and `proactivity`, each with what the parties promise each other.',
    ]);
    expect(shown[0]?.together).toEqual(findings);
    expect(groupedForPeople(findings, swedish)[0]?.message).toMatch(/^3 av de 7 principerna saknas/);
  });

  test('stay apart by severity, and alone', () => {
    const config = { 'partnership.config.yaml': 'required: [sharing, benchmarking]\n' };
    const findings = opened(three, config).checker.findings(uri);
    const shown = groupedForPeople(findings, undefined);
    expect(shown.map(({ severity, together }) => [severity, together?.length])).toEqual([
      ['warning', 2],
      ['info', undefined],
    ]);
  });

  test('are added one by one, or all at once', () => {
    const { checker } = opened(three);
    const place = checker.findings(uri)[0]?.range.start ?? 0;
    const actions = actionsAt(three, place);
    const titles = actions.map(({ title }) => String(title));
    expect(titles.filter(title => /^Add a section/.test(title))).toHaveLength(3);
    const all = actions.find(({ title }) => String(title) === 'Add all 3 missing sections, to adapt');
    const text = applyEdits(three, all?.change().edits ?? []);
    const left = opened(text).checker.findings(uri);
    expect(left.filter(({ rule }) => rule !== 'principle/placeholder')).toEqual([]);
  });

  test('alone it has its own fix only', () => {
    const one = soundWith('benchmarking: null\n');
    const { checker } = opened(one);
    const titles = actionsAt(one, checker.findings(uri)[0]?.range.start ?? 0).map(({ title }) =>
      String(title),
    );
    expect(titles.some(title => title.startsWith('Add all'))).toBe(false);
  });
});
