import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { codeActions } from '../../../../server/src/core/features/code-actions.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { applyEdits } from '../../../../server/src/core/util/text-edit.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import {
  agreement,
  forecast,
  forum,
  met,
  quarterly,
  recordsFile,
  shared,
  skipped,
} from '../evidence/support.ts';

const uri = 'file:///a.partnership.yaml';
const board = forum(quarterly);

/** The actions that add a record at the first finding of a rule, each with the files as they are after it. */
function actionsFor(rule: string, more: string, records: Record<string, string>, createsFiles = true) {
  const texts: Record<string, string> = { 'a.partnership.yaml': agreement({ more }), ...records };
  const workspace = workspaceOf(texts);
  const checker = new Checker(workspace, { today: () => today });
  const finding = checker.findings(uri).find(each => each.rule === rule);
  if (!finding) throw new Error(`${rule} is not found`);
  const file = workspace.file(uri) as FileModel;
  const request = { file, range: finding.range, checker, today, wants: () => true, createsFiles };
  return codeActions(request)
    .filter(({ title }) => String(title).startsWith('Record'))
    .map(({ title, change }) => {
      const { edits, elsewhere: [elsewhere] = [], creates } = change();
      expect(edits).toEqual([]);
      const after = { ...texts };
      const name = (elsewhere ?? creates)?.uri.slice('file:///'.length) ?? '';
      after[name] = elsewhere ? applyEdits(texts[name] as string, elsewhere.edits) : (creates?.text ?? '');
      const changed = workspaceOf(after);
      const again = new Checker(changed, { today: () => today });
      const left = changed.uris().flatMap(each => again.findings(each).map(({ rule }) => rule));
      const before = workspace.uris().flatMap(each => checker.findings(each).map(({ rule }) => rule));
      return { title: String(title), name, text: after[name] as string, left, before };
    });
}

const cases: [string, string, readonly string[]][] = [
  ['governance/meeting-missed', board, [met('2026-01-13'), met('2026-04-14')]],
  ['sharing/overdue', forecast('monthly'), [shared('2026-05-01')]],
  ['sharing/overdue', forecast('monthly', 'both'), [shared('2026-05-01')]],
  [
    'governance/report-overdue',
    'governance:\n  reporting:\n    - { id: service-report, what: Levels, by: cirrus, cadence: monthly, due: 5 working days }\n',
    ['type: report, report: service-report, date: 2026-05-04'],
  ],
  [
    'agreement/review-overdue',
    'exit: { review: { every: half-year, from: 2026-05-04 } }\n',
    [shared('2026-05-01')],
  ],
  ['agreement/review-overdue', 'review: { internal: half-yearly, joint: yearly }\n', [shared('2026-05-01')]],
  [
    'open-dialogue/health-check-overdue',
    'openDialogue:\n  healthCheck: { cadence: { every: year, from: 2026-06-01 }, followUp: Plan }\n',
    [shared('2026-05-01')],
  ],
];

describe('a meeting skipped by agreement', () => {
  const titles = (more: string, ...records: string[]) =>
    actionsFor('governance/meeting-missed', more, { 'r.partnership.yaml': recordsFile(records) });
  const skipping = (actions: ReturnType<typeof titles>) =>
    actions.filter(({ title }) => title.includes('skipped'));

  it('is agreed by somebody of each party, also where no members are named', () => {
    const [action] = skipping(titles(board.replace(/, members: [^\]]*\]/, ''), met('2026-01-13')));
    expect(action?.text).toContain('agreedBy: [bank/anna, cirrus/erik]');
    expect(action?.left).not.toContain('governance/meeting-missed');
  });

  it('is not offered again beside a waiver that lacks consent', () => {
    const waiver = skipped('2026-04-14').replace('bank/anna, ', '');
    expect(skipping(titles(board, met('2026-01-13'), waiver))).toEqual([]);
  });
});

describe.each(cases)('%s', (rule, more, records) => {
  const written: [string, string][] = [
    ['in brackets', recordsFile(records)],
    [
      'in blocks',
      recordsFile(records).replace(
        /^ {2}- \{ (.*) \}$/gm,
        (_, entry) => `  - ${entry.replaceAll(', ', '\n    ')}`,
      ),
    ],
    ['with CRLF', recordsFile(records).replaceAll('\n', '\r\n')],
    ['without a line break at the end', recordsFile(records).trimEnd()],
    [
      'as JSON',
      JSON.stringify({ apiVersion: 'partnership/v1', kind: 'Records', agreement: 'a', records: [] }),
    ],
  ];

  it.each(written)('records %s: each action removes the finding, and asks only why', (_, text) => {
    const files = { 'r.partnership.yaml': text };
    // Of an editor that cannot create files.
    const actions = actionsFor(rule, more, files, false);
    expect(actions.length).toBeGreaterThan(0);
    expect(actionsFor(rule, more, files).map(({ name }) => name)).toEqual(
      actions.map(() => expect.stringMatching(/^records\/[\w-]+\.partnership\.yaml$/)),
    );
    for (const { left, before, text: after } of actions) {
      expect(before.filter(each => each === rule).length - left.filter(each => each === rule).length).toBe(1);
      // Why something was skipped only the user knows.
      const added = new Set(left.filter(each => !before.includes(each)));
      expect([...added]).toEqual(after.includes('<why it was skipped>') ? ['principle/placeholder'] : []);
      expect(after.includes('\r')).toBe(text.includes('\r'));
    }
  });
});

it('writes what can be read at a glance, in the style of the file', () => {
  const files = {
    'r.partnership.yaml': recordsFile([met('2026-01-13'), met('2026-04-14')]),
    'partnership.config.yaml': 'records: r.partnership.yaml\n',
  };
  const [held, skipped] = actionsFor('governance/meeting-missed', board, files);
  expect(held?.title).toBe('Record that the 2 meetings were held as planned');
  expect(held?.text).toBe(
    `${recordsFile([met('2026-01-13'), met('2026-04-14')])}  - { type: meeting, forum: board, date: 2026-07-14 }\n  - { type: meeting, forum: board, date: 2026-10-13 }\n`,
  );
  expect(skipped?.text).toContain(
    '  - { type: waived, forum: board, occurrence: 2026-07-14, agreedBy: [bank/anna, cirrus/erik], reason: <why it was skipped> }\n',
  );
});

it('goes into the file with the latest record where the editor cannot create files', () => {
  const files = {
    'r2025.partnership.yaml': recordsFile([met('2026-01-13')]),
    'r2026.partnership.yaml': recordsFile([met('2026-04-14')]),
    'z.partnership.yaml': recordsFile([]),
  };
  for (const { name } of actionsFor('governance/meeting-missed', board, files, false))
    expect(name).toBe('r2026.partnership.yaml');
});

it('goes into a small file of its own, as all that is recorded, with nobody present whom nobody has named', () => {
  const files = { 'r.partnership.yaml': recordsFile([]).replace(/records:\n/, '') };
  const [held] = actionsFor('governance/meeting-missed', board, files);
  expect(held?.name).toMatch(/^records\/2026-01-13-board-[a-z0-9]+\.partnership\.yaml$/);
  expect(held?.text.split('\n').slice(0, 8)).toEqual([
    'apiVersion: partnership/v1',
    'kind: Records',
    'agreement: a',
    'records:',
    '  - type: meeting',
    '    forum: board',
    '    date: 2026-01-13',
    '  - type: meeting',
  ]);
  expect(held?.left).not.toContain('governance/meeting-missed');
});

it('is not offered where the file that the configuration names holds records of another agreement', () => {
  const files = {
    'r.partnership.yaml': recordsFile([]),
    'other.partnership.yaml': recordsFile([]).replace('agreement: a', 'agreement: b'),
    'partnership.config.yaml': 'records: other.partnership.yaml\n',
  };
  expect(actionsFor('governance/meeting-missed', board, files)).toEqual([]);
});

it('records that a commitment was kept by each party that owes it', () => {
  const more =
    'openDialogue:\n  commitments: [{ id: lessons, by: both, what: Lessons, cadence: quarterly }]\n';
  const kept = 'type: fulfilled, commitment: lessons, date: 2026-05-01';
  const files = { 'r.partnership.yaml': recordsFile([kept]) };
  const [action, ...others] = actionsFor('principle/commitment-overdue', more, files, false);
  expect(others).toEqual([]);
  expect(action?.title).toBe('Record that it was done today');
  expect(action?.text).toBe(
    `${recordsFile([kept])}${['bank', 'cirrus'].map(by => `  - { type: fulfilled, commitment: lessons, by: ${by}, date: 2026-11-23 }\n`).join('')}`,
  );
  expect(action?.left).not.toContain('principle/commitment-overdue');
});
