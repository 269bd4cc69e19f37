import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../../../server/src/core/calendar/date.ts';
import type { FileModel } from '../../../../server/src/core/model/file-model.ts';
import { workspaceOf } from '../../../support/check.ts';
import {
  agreement,
  evidenceOf,
  forecast,
  forum,
  met,
  quarterly,
  recordsFile,
  shared,
  told,
} from './support.ts';

describe('who owes it', () => {
  const tracks = (records: readonly string[]) =>
    evidenceOf({ more: forecast('monthly', 'both'), records: [records], today: '2026-03-20' }).tracks.map(
      track => [track.promise.party, told(track)[0]],
    );

  it('with `by: both` each party does, and a record says whose it is', () => {
    expect(tracks([shared('2026-02-01', 'bank')])).toEqual([
      ['bank', '2026-02-01 held'],
      ['cirrus', '2026-02-01 missed'],
    ]);
  });

  it('so does each of a list, and nobody else', () => {
    const more = forecast('monthly', '[bank, cirrus], to: cirrus');
    const found = evidenceOf({ more, records: [[shared('2026-02-01', 'cirrus')]], today: '2026-03-20' });
    expect(found.tracks.map(track => [track.promise.party, told(track)[0]])).toEqual([
      ['bank', '2026-02-01 missed'],
      ['cirrus', '2026-02-01 held'],
    ]);
    const one = evidenceOf({ more: forecast('monthly', '[cirrus]'), records: [[]] });
    expect(one.tracks.map(({ promise }) => [promise.party, promise.parties])).toEqual([
      [undefined, ['cirrus']],
    ]);
  });

  it('a record that does not say it may be of either', () => {
    expect(tracks([shared('2026-02-01')])).toEqual([
      ['bank', '2026-02-01 held'],
      ['cirrus', '2026-02-01 held'],
    ]);
  });

  it('internal reviews are judged by party', () => {
    const given = {
      more: 'review: { internal: half-yearly, joint: { every: year, from: 2026-06-01 } }\n',
      records: [
        [
          'type: review, scope: internal, party: bank, date: 2026-06-20',
          'type: review, scope: joint, date: 2026-06-10',
        ],
      ],
    };
    expect(evidenceOf(given).tracks.map(track => [track.promise.subject, told(track)[0]])).toEqual([
      ['review internal bank', '2026-07-01 held (2026-06-20)'],
      ['review internal cirrus', '2026-07-01 missed'],
      ['review joint', '2026-06-01 held (2026-06-10)'],
    ]);
  });
});

describe('evidence', () => {
  it('is worked out once for the same agreement, records and day', () => {
    const workspace = workspaceOf({
      'a.partnership.yaml': agreement({ more: forum(quarterly) }),
      'r.partnership.yaml': recordsFile([met('2026-01-14')]),
      'other.partnership.yaml': 'apiVersion: partnership/v1\nkind: Party\nid: other\nname: Other\n',
    });
    const get = (day = '2026-11-23') =>
      workspace.evidenceOf(workspace.file('file:///a.partnership.yaml') as FileModel, day as IsoDate);
    const first = get();
    expect(get()).toBe(first);
    workspace.set('file:///other.partnership.yaml', 'apiVersion: partnership/v1\nkind: Party\nid: other\n');
    expect(get()).toBe(first);
    workspace.set('file:///r.partnership.yaml', recordsFile([met('2026-01-15')]));
    expect(get()).not.toBe(first);
    expect(get('2026-11-24')).not.toBe(get());
  });
});
