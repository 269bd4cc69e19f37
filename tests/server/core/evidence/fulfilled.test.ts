import { describe, expect, it } from 'vitest';
import { type Case, evidenceOf, told } from './support.ts';

const lessons = (cadence: string, by = 'cirrus') => `openDialogue:
  commitments:
    - { id: lessons, by: ${by}, what: Lessons are told, cadence: ${cadence} }
additionalPrinciples:
  - id: green
    commitments:
      - { id: footprint, by: cirrus, to: bank, what: Footprint, cadence: quarterly }
`;
const kept = (date: string, id = 'lessons') => `type: fulfilled, commitment: ${id}, date: ${date}`;
const history = (given: Case, at = 0) => {
  const track = evidenceOf(given).tracks[at];
  return track && told(track).slice(0, 4);
};

describe('a commitment of open dialogue or of an own principle', () => {
  it('is not followed before anybody recorded one', () => {
    const more = lessons('quarterly');
    expect(evidenceOf({ more }).tracks).toEqual([]);
    expect(evidenceOf({ more, records: [['type: health-check, date: 2026-02-01']] }).tracks).toEqual([]);
    expect(evidenceOf({ more, records: [[kept('2027-02-01')]] }).tracks).toEqual([]);
  });

  it('is owed from the first record on, and by all of them', () => {
    const given = { more: lessons('quarterly'), records: [[kept('2026-04-01')]] };
    expect(history(given)).toEqual([
      '2026-04-01 held',
      '2026-07-01 missed',
      '2026-10-01 missed',
      '2027-01-01 not-due',
    ]);
    expect(history(given, 1)).toEqual(['2026-07-01 missed', '2026-10-01 missed', '2027-01-01 not-due']);
  });

  it('is owed from the start of the term where something was recorded before it', () => {
    const records = [[kept('2025-12-01')]];
    expect(history({ more: lessons('half-yearly'), records })).toEqual([
      '2026-07-01 missed',
      '2027-01-01 not-due',
    ]);
  });

  it('keeps the planned day that it lies near, and none before', () => {
    const more = lessons('{ every: quarter, from: 2026-01-15, window: 10 days }');
    const days = (first: string) => history({ more, records: [[kept(first)]] });
    expect(days('2026-04-20')).toEqual([
      '2026-04-15 held (2026-04-20)',
      '2026-07-15 missed',
      '2026-10-15 missed',
      '2027-01-15 not-due',
    ]);
    expect(days('2026-04-28')).toEqual(['2026-07-15 missed', '2026-10-15 missed', '2027-01-15 not-due']);
  });

  it('is owed by each party where both promise it', () => {
    const records = [[`${kept('2026-09-01')}, by: bank`]];
    const evidence = evidenceOf({ more: lessons('quarterly', 'both'), records });
    expect(evidence.promises.map(({ party, path }) => `${path} ${party ?? ''}`)).toEqual([
      'openDialogue.commitments[lessons] bank',
      'openDialogue.commitments[lessons] cirrus',
      'additionalPrinciples[green].commitments[footprint] ',
    ]);
    expect(history({ more: lessons('quarterly', 'both'), records }, 0)?.[0]).toBe('2026-09-01 held');
    expect(history({ more: lessons('quarterly', 'both'), records }, 1)?.[0]).toBe('2026-12-01 not-due');
  });

  it('may be waived, and is left open by what proves nothing', () => {
    const more = lessons('quarterly');
    const waived =
      'type: waived, commitment: lessons, occurrence: 2026-07-01, agreedBy: [bank/anna, cirrus/erik]';
    expect(history({ more, records: [[kept('2026-04-01', 'footprint'), waived]] })?.[0]).toBe(
      '2026-07-01 waived',
    );
    const slip = kept('2026-07-02', 'lesson');
    expect(history({ more, records: [[kept('2026-04-01', 'footprint'), slip]] })?.[0]).toBe(
      '2026-07-01 uncertain',
    );
  });
});
