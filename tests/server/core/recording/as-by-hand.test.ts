import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import type { NewRecord } from '../../../../server/src/core/recording/new-record.ts';
import { writeRecords } from '../../../../server/src/core/recording/write-records.ts';
import { statusOf } from '../../../../server/src/core/status/status.ts';
import type { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { soundFolders } from '../../../support/mutations.ts';

/** The sound samples with the records of each of their agreements, and all else. */
const cases = soundFolders().flatMap(folder => {
  const files = Object.fromEntries(
    folder.files().map(({ uri, text }) => [uri.replace('file:///', ''), text]),
  );
  const workspace = workspaceOf(files);
  return workspace.filesOf('Agreement').flatMap(file => {
    const id = String(file.value?.id);
    const records = workspace.recordsOf(id);
    return records.length === 0 ? [] : [{ id, uri: file.uri, files, workspace, records }];
  });
});

/** How an agreement is doing, without where anything stands. */
function statusIn(workspace: Workspace, uri: string) {
  const file = workspace.file(uri);
  const evidence = file && workspace.evidenceOf(file, today);
  const places = new Set(['file', 'record', 'records', 'range', 'model', 'mentions', 'last']);
  return (
    evidence && JSON.stringify(statusOf(evidence), (key, value) => (places.has(key) ? undefined : value))
  );
}

describe('a year of records that only tools have written', () => {
  it('is tried on samples with records', () => {
    expect(cases.length).toBeGreaterThan(3);
  });

  it.each(cases)(
    'says the same of $id as one that was written by hand',
    ({ id, uri, files, workspace, records }) => {
      const others = Object.fromEntries(
        Object.entries(files).filter(([path]) => !records.some(file => file.uri === `file:///${path}`)),
      );
      const apart = workspaceOf(others);
      const one = workspaceOf(others);
      const home = { kind: 'folder' as const, uri: `${uri.slice(0, uri.lastIndexOf('/'))}/records` };
      const file = { kind: 'file' as const, uri: `${home.uri}.partnership.yaml` };
      const all = records.flatMap(each => each.value?.records as NewRecord[]);
      for (const record of all) {
        const session = { agreement: id, records: [record] };
        for (const [target, place] of [
          [apart, home],
          [one, file],
        ] as const) {
          const written = writeRecords(session, place, target);
          expect(written.kind).not.toBe('refused');
          if (written.kind !== 'refused') target.set(written.uri, written.text);
        }
      }
      expect(apart.recordsOf(id).length).toBe(all.length);
      expect(one.recordsOf(id).length).toBe(1);
      for (const tried of [apart, one]) {
        expect(statusIn(tried, uri)).toBe(statusIn(workspace, uri));
        const checker = new Checker(tried, { today: () => today });
        const found = tried.recordsOf(id).flatMap(each => checker.findings(each.uri));
        const before = new Checker(workspace, { today: () => today });
        const known = records.flatMap(each => before.findings(each.uri));
        expect(found.map(({ rule }) => rule).sort()).toEqual(known.map(({ rule }) => rule).sort());
      }
    },
  );
});
