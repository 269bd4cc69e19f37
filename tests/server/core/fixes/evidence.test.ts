import { describe, expect, it } from 'vitest';
import { soundAgreement } from '../../../support/sound.ts';
import { actionsAt } from './act.ts';

const records = (record: string) =>
  `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - ${record}\n`;
const offered = (text: string, piece: string) =>
  actionsAt(text, piece, 'quickfix', { 'sound.partnership.yaml': soundAgreement })
    .filter(({ finding }) => finding?.rule === 'schema/required')
    .map(({ title }) => String(title));

describe('a fix makes up no evidence', () => {
  it.each([
    '{ type: meeting, forum: service-board }',
    '{ type: benchmark, activity: market-update }',
    '{ type: delivery, commitment: forecast, occurrence: 2026-10-01 }',
  ])('no day on which something was done: %s', record => {
    expect(offered(records(record), record)).toEqual([]);
  });

  it('no occurrence that a delivery was for', () => {
    const record = '{ type: delivery, commitment: forecast, date: 2026-10-01 }';
    expect(offered(records(record), record).filter(title => /\d/.test(title))).toEqual([]);
  });

  it('offers each thing that a record may be about', () => {
    const record = '{ type: meeting, date: 2026-10-05 }';
    expect(offered(records(record), record)).toContain('Add “forum: service-board”');
  });
});
