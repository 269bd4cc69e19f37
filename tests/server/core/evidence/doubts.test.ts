import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import { type Doubt, lineOf } from '../../../../server/src/core/evidence/doubt.ts';
import type { Evidence } from '../../../../server/src/core/evidence/evidence.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';
import {
  agreement,
  evidenceOf,
  forecast,
  forum,
  history,
  met,
  quarterly,
  recordsFile,
  shared,
  told,
} from './support.ts';

const strangers = met('2026-04-15').replace('board', 'nonsense-forum');

/** What is said of a doubt: `r0:7 unknown-subject`. */
const cause = (doubt: Doubt) =>
  `${doubt.file.uri.replace('file:///', '').replace('.partnership.yaml', '')}:${lineOf(doubt)} ${doubt.reason}`;

const causes = (evidence: Evidence) => evidence.tracks.flatMap(track => track.causes).map(cause);

describe('a record that proves nothing', () => {
  const board = (...records: string[]) => history({ more: forum(quarterly), records: [records] });

  it('of an unknown forum counts for nothing, and leaves open only what its day lies in', () => {
    expect(board(met('2026-01-14'), strangers)).toEqual([
      '2026-01-13 held (2026-01-14)',
      '2026-04-14 uncertain',
      '2026-07-14 missed',
      '2026-10-13 missed',
      '2027-01-12 not-due',
    ]);
  });

  it('leaves open what it would keep late, and nothing where all is kept', () => {
    const late = strangers.replace('2026-04-15', '2026-06-20');
    expect(board(late)[1]).toBe('2026-04-14 uncertain');
    expect(board(met('2026-04-14'), strangers)[1]).toBe('2026-04-14 held');
    expect(board(strangers.replace('2026-04-15', '2025-11-20'))).toEqual(
      board('type: shared, commitment: x, date: 2026-01-01'),
    );
  });

  it.each([
    ['without a readable day, all of its forum', 'type: meeting, forum: board, date: 14.1.2026'],
    ['without a day, all of its forum', 'type: meeting, forum: board'],
    ['with a quotation mark too many, anything', 'type: meeting, forum: board, date: "2026-01-14'],
  ])('%s', (_, record) => {
    expect(board(record).filter(each => each.includes('missed'))).toEqual([]);
    expect(board(record).filter(each => each.includes('uncertain'))).toHaveLength(4);
  });

  it.each([
    ['of another type', 'type: shared, commitment: nothing, date: 2026-04-15'],
    ['of another subject without a day', 'type: shared, commitment: forecast'],
    ['of what is retired', met('2026-04-15').replace('board', 'panel')],
    ['of a type of its own', 'type: health-check, date: 2026-04-15'],
  ])('%s leaves nothing of the forum open', (_, record) => {
    const more = `retired: [panel]\n${forum(quarterly)}${forecast('monthly')}`;
    const track = evidenceOf({ more, records: [[record]] }).tracks.find(
      ({ promise }) => promise.id === 'board',
    );
    expect(track && told(track).filter(each => each.includes('missed'))).toHaveLength(4);
  });

  it('of no known type leaves open what it names, else anything of those days', () => {
    expect(board(met('2026-04-15').replace('meeting', 'festival')).slice(0, 2)).toEqual([
      '2026-01-13 missed',
      '2026-04-14 uncertain',
    ]);
    const more = `${forum(quarterly)}${forecast('{ every: quarter, from: 2026-01-13 }')}`;
    const { tracks } = evidenceOf({ more, records: [['type: festival, date: 2026-04-15']] });
    for (const track of tracks)
      expect(told(track)[1]).toBe(
        '2026-04-14 uncertain'.replace('14', track.promise.id === 'board' ? '14' : '13'),
      );
  });

  it('of a party that does not exist, or that did not promise it', () => {
    const plan = (by: string, record: string) =>
      evidenceOf({ more: forecast('monthly', by), records: [[record]], today: '2026-03-01' }).tracks.map(
        track => told(track)[0],
      );
    expect(plan('bank', shared('2026-02-01', 'cirrus'))).toEqual(['2026-02-01 uncertain']);
    expect(plan('bank', shared('2026-02-01', 'bnak'))).toEqual(['2026-02-01 uncertain']);
    expect(plan('both', shared('2026-02-01', 'bnak'))).toEqual([
      '2026-02-01 uncertain',
      '2026-02-01 uncertain',
    ]);
    expect(plan('bank', shared('2026-02-01', 'bank'))).toEqual(['2026-02-01 held']);
  });

  it('under a former id that two things had', () => {
    const more = `governance:
  tactical:
    forums:
      - { id: board, name: Board, formerly: [panel], cadence: ${quarterly} }
      - { id: council, name: Council, formerly: [panel], cadence: ${quarterly} }
`;
    const { tracks } = evidenceOf({ more, records: [[met('2026-01-13').replace('board', 'panel')]] });
    expect(tracks.map(track => told(track)[0])).toEqual(['2026-01-13 uncertain', '2026-01-13 uncertain']);
  });

  it('that is counted from leaves open what would be due later if it were true', () => {
    const yearly = (records: string[], today: string) =>
      history({ term: '{ starts: 2024-01-01 }', more: forecast('yearly'), records: [records], today }).slice(
        0,
        3,
      );
    const stranger = shared('2025-08-01').replace('forecast', 'forcast');
    expect(yearly([], '2026-06-01')).toEqual([
      '2025-01-01 missed',
      '2026-01-01 missed',
      '2027-01-01 not-due',
    ]);
    // True, the second would be due in August 2026 only.
    expect(yearly([stranger], '2026-06-01').slice(0, 2)).toEqual([
      '2025-01-01 uncertain',
      '2026-01-01 uncertain',
    ]);
    expect(yearly([stranger], '2026-12-01').slice(0, 2)).toEqual([
      '2025-01-01 uncertain',
      '2026-01-01 missed',
    ]);
  });

  it('is named with its line and the reason', () => {
    expect(causes(evidenceOf({ more: forum(quarterly), records: [[met('2026-01-14'), strangers]] }))).toEqual(
      ['r0:6 unknown-subject'],
    );
  });
});

describe('ids', () => {
  const missed = (text: string) => {
    const workspace = workspaceOf({ 'a.partnership.yaml': text, 'r.partnership.yaml': recordsFile([]) });
    const evidence = workspace.evidenceOf(
      workspace.file('file:///a.partnership.yaml') as FileModel,
      '2026-11-23' as IsoDate,
    );
    return told((evidence as Evidence).tracks[0] as never)[0];
  };
  const more = forum(quarterly);

  it.each([
    ['its agreement', agreement({ more }).replace('id: a\n', 'id: board\n')],
    ['a person', agreement({ more }).replaceAll('anna', 'board')],
  ])('a promise may be called like %s', (_, text) => {
    const named = text.replace('id: board\ntitle', 'id: a\ntitle');
    expect(missed(named)).toBe('2026-01-13 missed');
  });

  it('but not like something else in its namespace', () => {
    const text = `${agreement({ more })}scorecard:\n  - { id: board, what: Something }\n`;
    expect(missed(text)).toBe('2026-01-13 uncertain');
  });

  it('an alias is the same thing twice', () => {
    const text = agreement({ more })
      .replace('- { id: board', '- &board { id: board')
      .concat('  strategic:\n    forums: [*board]\n');
    expect(missed(text)).toBe('2026-01-13 missed');
  });
});

describe('records of another agreement', () => {
  /** What became of the first quarter, with some more files. */
  const beside = (others: Record<string, string>, id = 'nordbank-cirrus') => {
    const texts = {
      'a.partnership.yaml': agreement({ more: forum(quarterly) }).replace('id: a\n', `id: ${id}\n`),
      'r.partnership.yaml': recordsFile([met('2026-10-13')]).replace('agreement: a', `agreement: ${id}`),
      ...others,
    };
    const workspace = workspaceOf(texts);
    return workspace.evidenceOf(
      workspace.file('file:///a.partnership.yaml') as FileModel,
      '2026-11-23' as IsoDate,
    ) as Evidence;
  };
  const states = (evidence: Evidence) => told(evidence.tracks[0] as never).slice(0, 3);
  const orphan = (id: string, ...records: string[]) =>
    recordsFile(records).replace('agreement: a', `agreement: ${id}`);

  it('that does not exist and is called nearly like it leave open what they name, and are named', () => {
    const evidence = beside({ 'o.partnership.yaml': orphan('nordbank-ciruss', met('2026-01-13')) });
    expect(states(evidence)).toEqual(['2026-01-13 uncertain', '2026-04-14 missed', '2026-07-14 missed']);
    expect(causes(evidence)).toEqual(['o:3 unknown-agreement']);
  });

  it('leave nothing open that they do not name', () => {
    const council = met('2026-01-13').replace('board', 'council');
    const evidence = beside({ 'o.partnership.yaml': orphan('nordbank-ciruss', council) });
    expect(states(evidence)[0]).toBe('2026-01-13 missed');
  });

  it('are meant for the agreement that is called most nearly so', () => {
    const file = { 'o.partnership.yaml': orphan('nordbank-stratus', met('2026-01-13')) };
    const other = agreement({}).replace('id: a\n', 'id: nordbank-stratos\n');
    expect(states(beside(file, 'nordbank-cirrus'))[0]).toBe('2026-01-13 uncertain');
    expect(states(beside({ ...file, 'b.partnership.yaml': other }, 'nordbank-cirrus'))[0]).toBe(
      '2026-01-13 missed',
    );
  });

  it('that names none may be of any, as far as it has what they name', () => {
    const nameless = recordsFile([met('2026-01-13')]).replace('agreement: a\n', '');
    const evidence = beside({ 'o.partnership.yaml': nameless });
    expect(states(evidence)).toEqual(['2026-01-13 uncertain', '2026-04-14 missed', '2026-07-14 missed']);
    expect(causes(evidence)).toEqual(['o:1 no-agreement']);
  });

  it('that exists are none of its business, whatever they say', () => {
    const other = agreement({}).replace('id: a\n', 'id: nordbank-cirrus-2\n');
    const broken = `${orphan('nordbank-cirrus-2', strangers, 'type: festival', met('13.1.2026'))}  - "\n`;
    const evidence = beside({ 'b.partnership.yaml': other, 'o.partnership.yaml': broken });
    expect(states(evidence)).toEqual(['2026-01-13 missed', '2026-04-14 missed', '2026-07-14 missed']);
  });

  it('with the same id count for neither, and the other file is named', () => {
    const copy = agreement({ more: forum(quarterly) }).replace('id: a\n', 'id: nordbank-cirrus\n');
    const evidence = beside({ 'copy.partnership.yaml': copy });
    expect(told(evidence.tracks[0] as never).filter(each => each.includes('held'))).toEqual([]);
    expect(causes(evidence)).toEqual(['copy:3 same-agreement-id']);
  });
});
