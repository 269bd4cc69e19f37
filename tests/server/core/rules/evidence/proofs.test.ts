import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../../server/src/core/checking/checker.ts';
import type { FileModel } from '../../../../../server/src/core/model/file-model.ts';
import type { RecordEntry } from '../../../../../server/src/core/schema/generated/types.ts';
import { namedFiles } from '../../../../../server/src/core/workspace/named-files.ts';
import { today, workspaceOf } from '../../../../support/check.ts';
import { agreement, forum, quarterly, recordsFile } from '../../evidence/support.ts';

/** What a file/missing says of a record with some evidence, if it does. */
function said(evidence: string, record = 'type: meeting, forum: board, date: 2026-01-13'): string[] {
  const workspace = workspaceOf({
    'a.partnership.yaml': agreement({ more: forum(quarterly) }),
    'records/r.partnership.yaml': recordsFile([`${record}, evidence: '${evidence}', note: Held by phone`]),
  });
  const uri = 'file:///records/r.partnership.yaml';
  const there = ['file:///records/minutes.pdf', 'file:///minutes.pdf'];
  for (const named of namedFiles(workspace.file(uri) as FileModel).values())
    workspace.setExistence(named, there.includes(named) ? 'there' : 'missing');
  return new Checker(workspace, { today: () => today })
    .findings(uri)
    .filter(({ rule }) => /^(schema|file)\//.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('evidence of a record', () => {
  it.each(['minutes.pdf', '../minutes.pdf', 'https://example.org/minutes/1', '<minutes>'])(
    'may be %s',
    evidence => {
      expect(said(evidence)).toEqual([]);
    },
  );

  it.each([
    ['no.pdf', 'There is no file `no.pdf`'],
    ['records/minutes.pdf', 'There is no file `records/minutes.pdf`'],
    ['/srv/minutes.pdf', '`/srv/minutes.pdf` leads to the evidence only on some computers'],
    ['http://example.org/minutes', '`http://example.org/minutes` leads to the evidence only on'],
    ['ftp://example.org/minutes', '`ftp://example.org/minutes` leads to the evidence only on'],
  ])('is looked for as it is written: %s', (evidence, message) => {
    expect(said(evidence)).toEqual([expect.stringContaining(`file/missing: ${message}`)]);
  });

  it.each([
    'type: shared, commitment: a, date: 2026-01-13',
    'type: notice, commitment: a, date: 2026-01-13',
    'type: benchmark, activity: a, date: 2026-01-13',
    'type: proposal, commitment: a, date: 2026-01-13',
    'type: health-check, date: 2026-01-13',
    'type: review, scope: joint, date: 2026-01-13',
    'type: waived, forum: board, occurrence: 2026-01-13',
  ] satisfies `type: ${RecordEntry['type']}${string}`[])('stands with any record: %s', record => {
    expect(said('minutes.pdf', record)).toEqual([]);
  });
});
