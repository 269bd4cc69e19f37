import { describe, expect, it } from 'vitest';
import type { NewRecord, RecordsHome } from '../../../../server/src/core/recording/new-record.ts';
import { writeRecords } from '../../../../server/src/core/recording/write-records.ts';
import type { Workspace } from '../../../../server/src/core/workspace/workspace.ts';
import { workspaceOf } from '../../../support/check.ts';
import { soundAgreement } from '../../../support/sound.ts';

const folder: RecordsHome = { kind: 'folder', uri: 'file:///w/records' };
const oneFile: RecordsHome = { kind: 'file', uri: 'file:///w/log.partnership.yaml' };
const agreement = { 'w/a.partnership.yaml': soundAgreement };

const meeting: NewRecord = {
  type: 'meeting',
  forum: 'steering-committee',
  date: '2026-01-14',
  present: ['nordbank/anna-lind', 'cirrus/erik-dahl'],
  decisions: ['Renew the roadmap'],
  actions: [{ what: 'Send the plan', owner: 'nordbank/mika-salo', due: '2026-02-01' }],
};

function write(records: readonly NewRecord[], workspace: Workspace = workspaceOf(agreement), home = folder) {
  return writeRecords({ agreement: 'nordbank-cirrus', records }, home, workspace);
}

/** Without the folder. */
const nameOf = (record: NewRecord, workspace?: Workspace) => write([record], workspace).uri.split('/').at(-1);

describe('a new file of records', () => {
  it('is named by day and forum, and says what happened in lines of its own', () => {
    expect(write([meeting])).toMatchObject({
      kind: 'new',
      uri: 'file:///w/records/2026-01-14-steering-committee.partnership.yaml',
      text: `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: steering-committee
    date: 2026-01-14
    present: [nordbank/anna-lind, cirrus/erik-dahl]
    decisions:
      - Renew the roadmap
    actions:
      - id: 2026-01-14-steering-committee-send-the-plan
        what: Send the plan
        owner: nordbank/mika-salo
        due: 2026-02-01
`,
    });
  });

  it('is named by what tells it from others of the day', () => {
    const date = '2026-03-02';
    expect(
      [
        { type: 'shared', commitment: 'demand-forecast', by: 'nordbank', date },
        { type: 'report', report: 'service-report', period: '2026-Q1', date },
        { type: 'approval', version: '2.1.0', party: 'cirrus', date },
        { type: 'warning', by: 'cirrus', about: 'Åsa may leave', date },
        { type: 'action', action: '2026-01-14-send-the-plan', status: 'done', date },
        { type: 'waived', forum: 'service-board', occurrence: date },
        { type: 'health-check', date },
      ].map(record => nameOf(record as NewRecord)),
    ).toEqual([
      '2026-03-02-demand-forecast-nordbank.partnership.yaml',
      '2026-03-02-service-report-2026-q1.partnership.yaml',
      '2026-03-02-approval-2-1-0-cirrus.partnership.yaml',
      '2026-03-02-warning-cirrus-asa-may-leave.partnership.yaml',
      '2026-03-02-action-send-the-plan-done.partnership.yaml',
      '2026-03-02-waived-service-board.partnership.yaml',
      '2026-03-02-health-check.partnership.yaml',
    ]);
  });

  it('gets a few letters more where its name is taken, by what it says', () => {
    const first = 'w/records/2026-01-14-steering-committee.partnership.yaml';
    const workspace = workspaceOf({ ...agreement, [first]: 'kind: Records\nagreement: nordbank-cirrus\n' });
    const name = nameOf(meeting, workspace);
    expect(name).toMatch(/^2026-01-14-steering-committee-f[0-9a-f]{4}\.partnership\.yaml$/);
    expect(nameOf(meeting, workspace)).toBe(name);
    expect(nameOf({ ...meeting, note: 'x' } as NewRecord, workspace)).not.toBe(name);
  });

  it('names the agreement where others lie in the same folder', () => {
    const other = { 'w/b.partnership.yaml': soundAgreement.replace(/^id: .*$/m, 'id: other') };
    expect(nameOf(meeting, workspaceOf({ ...agreement, ...other }))).toBe(
      '2026-01-14-nordbank-cirrus-steering-committee.partnership.yaml',
    );
  });

  it('gives things of the same words different ids, and counts nothing', () => {
    const twice = { ...meeting, actions: [{ what: 'Call' }, { what: 'Call', owner: 'a/b' }] } as NewRecord;
    const ids = write([twice]).kind === 'refused' ? [] : idsIn(write([twice]));
    expect(ids[0]).toBe('2026-01-14-steering-committee-call');
    expect(ids[1]).toMatch(/^2026-01-14-steering-committee-call-f[0-9a-f]{4}$/);
    const taken = { 'w/old.partnership.yaml': recordsWith('2026-01-14-steering-committee-send-the-plan') };
    expect(idsIn(write([meeting], workspaceOf({ ...agreement, ...taken })))).toEqual([
      expect.stringMatching(/^2026-01-14-steering-committee-send-the-plan-f[0-9a-f]{4}$/),
    ]);
  });
});

describe('more records in one file', () => {
  it('makes the file where there is none', () => {
    expect(write([meeting], workspaceOf(agreement), oneFile)).toMatchObject({
      kind: 'new',
      uri: oneFile.uri,
    });
  });

  it.each([
    ['lines', 'records:\n  - type: health-check # yearly\n    date: 2026-01-02\n'],
    ['brackets', 'records:\n- { type: health-check, date: 2026-01-02 }\n# the end\n'],
    ['a list in brackets', 'records: [{ type: health-check, date: 2026-01-02 }]\n'],
    ['no list yet', 'records:\n'],
    ['an empty list', 'records: []\nx-owner: me'],
    ['no key', ''],
    ['Windows lines', 'records:\r\n  - type: health-check\r\n    date: 2026-01-02'],
    [
      'a text that keeps its lines',
      'records:\n  - type: health-check\n    date: 2026-01-02\n    note: |\n      One\n      two\n\n',
    ],
  ])('keeps all else letter by letter: %s', (_, records) => {
    const text = `# Ours\napiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\n${records}`;
    const workspace = workspaceOf({ ...agreement, 'w/log.partnership.yaml': text });
    const written = write([{ type: 'health-check', date: '2026-05-05' }], workspace, oneFile);
    expect(written.kind).toBe('added');
    if (written.kind !== 'added') return;
    for (const { range } of written.edits) expect(text.slice(range.start, range.end)).toMatch(/^\s*(\[\])?$/);
    expect(workspace.file(oneFile.uri)?.text).toBe(text);
    const after = workspace.with(oneFile.uri, written.text).file(oneFile.uri);
    expect(after?.schemaProblems).toEqual([]);
    expect((after?.value?.records as object[] | undefined)?.at(-1)).toEqual({
      type: 'health-check',
      date: '2026-05-05',
    });
  });

  it.each([
    ['of another agreement', 'kind: Records\nagreement: other\nrecords: []\n', /does not hold records of/],
    ['of another kind', soundAgreement, /does not hold records of/],
    ['with a mistake', 'kind: Records\nagreement: nordbank-cirrus\nrecords: [\n', /cannot be read/],
    [
      'with a shared list',
      'kind: Records\nagreement: nordbank-cirrus\nx-a: &a [{ type: health-check, date: 2026-01-02 }]\nrecords: *a\n',
      /as it is written/,
    ],
  ])('adds nothing to a file %s', (_, text, why) => {
    const written = write([meeting], workspaceOf({ ...agreement, 'w/log.partnership.yaml': text }), oneFile);
    expect(written.kind).toBe('refused');
    if (written.kind === 'refused') expect(String(written.wrong)).toMatch(why);
  });
});

function idsIn(written: ReturnType<typeof write>): (string | undefined)[] {
  if (written.kind === 'refused') return [];
  return written.records
    .flatMap(each => (each.type === 'meeting' ? (each.actions ?? []) : []))
    .map(({ id }) => id);
}

function recordsWith(action: string): string {
  return `apiVersion: partnership/v1
kind: Records
agreement: nordbank-cirrus
records:
  - type: meeting
    forum: service-board
    date: 2026-01-14
    actions:
      - { id: ${action}, what: Something }
`;
}
