import { describe, expect, it } from 'vitest';
import { forum, met, quarterly, recordsFile, skipped } from '../../evidence/support.ts';
import { all, brief, type Found, found, quarters, rules } from './support.ts';

describe('governance/meeting-missed', () => {
  it('is one warning per forum, with what was planned and what was last held beside it', () => {
    const [finding, ...others] = found(quarters(['2026-01-13', '2026-04-14', '2026-07-15']));
    expect(others).toEqual([]);
    expect(brief([finding as Found])).toEqual([
      'a: warning governance/meeting-missed «{ id: board, name: Board, cadence: { eve…»',
    ]);
    expect(finding?.message).toMatch(/^“Board” has no record of the meeting planned for 13 October 2026: /);
    expect(finding?.related.map(({ uri, message }) => `${uri.slice(8, 10)} ${message}`)).toEqual([
      'a. Planned for 13 October 2026: nothing recorded',
      'r0 Last recorded on 15 July 2026',
    ]);
  });

  it('is an error when any two in a row were missed (decision 21)', () => {
    expect(brief(found(quarters(['2026-10-13', '2026-04-14'])))).toEqual([
      expect.stringContaining('warning governance/meeting-missed'),
    ]);
    expect(brief(found(quarters(['2026-10-13', '2026-01-13'])))).toEqual([
      expect.stringContaining('error governance/meeting-missed'),
    ]);
    // What both agreed to skip is not missed, and stands between.
    const given = quarters(['2026-10-13']);
    const records = [[met('2026-10-13'), skipped('2026-04-14')]];
    expect(brief(found({ ...given, records }))).toEqual([
      expect.stringContaining('warning governance/meeting-missed'),
    ]);
  });

  it('names at most five of many', () => {
    const [finding] = found(quarters([], { more: forum('{ every: month, from: 2026-01-05 }') }));
    expect(finding?.message).toContain(
      '11 planned meetings (5 Jul 2026; 5 Aug 2026; 5 Sep 2026; 5 Oct 2026; 5 Nov 2026; and 6 before)',
    );
  });
});

it('what was held late is information, and not missed (decision 5)', () => {
  const [finding, ...others] = found(quarters([...all.slice(0, 3), '2026-11-02']));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'governance/meeting-late', severity: 'info' });
  expect(finding?.message).toContain('“Board”, planned for 13 October 2026, met only on 2 November 2026');
});

describe('nothing counts as missed', () => {
  const missed = quarters([]);

  it('without a Records file, of which one information tells (decision 1)', () => {
    expect(brief(found({ ...missed, records: [] }))).toEqual([
      'a: info records/none «apiVersion: partnership/v1»',
    ]);
  });

  it('unless there is one, also where nothing is in it', () => {
    expect(rules(missed)).toEqual(['governance/meeting-missed']);
  });

  it.each(['draft', 'proposed', 'suspended', 'ended'])('while it is %s', status => {
    expect(rules(missed, { change: text => text.replace('active', status) })).toEqual([]);
  });

  it('before the term, and of the day on which nothing can have happened yet', () => {
    expect(rules({ ...missed, today: '2025-12-31' })).toEqual([]);
    expect(rules({ ...missed, records: [], today: '2026-01-01' })).toEqual([]);
    expect(rules({ ...missed, records: [], today: '2026-01-02' })).toEqual(['records/none']);
  });

  it('while files are still being read', () => {
    expect(rules(missed, { complete: false })).toEqual([]);
    expect(rules({ ...missed, records: [] }, { complete: false })).toEqual([]);
  });

  it.each([
    ['from', '20260113'],
    ['window', '10'],
    ['on', '2'],
  ])('while `%s: %s` of its cadence says nothing: one mistake, one finding', (key, value) => {
    const cadence = quarterly.replace(new RegExp(`${key}: [^,}]*[^,} ]`), `${key}: ${value}`);
    expect(rules({ ...missed, more: forum(cadence) })).toEqual([expect.stringMatching(/^schema\//)]);
  });

  it('by a holiday that cannot be read, since the window may count it', () => {
    const given = (holidays: string) => ({
      ...quarters(['2026-01-14', '2026-04-15', '2026-07-15', '2026-10-15']),
      more: holidays + forum(quarterly.replace('10 days', '1 working day')),
    });
    expect(rules(given('holidays: [2026-10-14]\n'))).toEqual([]);
    expect(rules(given('holidays: [14.10.2026]\n'))).toEqual(['schema/format']);
    expect(rules(given('holidays: 14.10.2026\n'))).toEqual(['schema/type']);
  });

  it.each([
    ['a misspelt forum', met('2026-10-13').replace('board', 'bord'), 'reference/unknown'],
    ['a date that cannot be read', met('13.10.2026'), 'schema/format'],
    ['a type that does not exist', met('2026-10-13').replace('meeting', 'meting'), 'schema/enum'],
    ['a key that does not exist', met('2026-10-13').replace('date', 'dates'), 'schema/unknown-key'],
    ['a quotation mark too many', met('2026-10-13').replace('board', '"board'), 'yaml/syntax'],
  ])('that may be recorded with %s: one mistake, one finding', (_, entry, rule) => {
    const records = [[...all.slice(0, 3).map(met), entry]];
    expect(rules({ ...missed, records })).toEqual([rule]);
  });

  it('that may be in records of a misspelt agreement, or of no kind', () => {
    const orphan = recordsFile([met('2026-10-13')]).replace('agreement: a', 'agreement: havsund-meridiam');
    const change = (text: string) => text.replace('id: a\n', 'id: havsund-meridian\n');
    const given = { ...missed, records: [] };
    expect(rules(given, { change, others: { 'o.partnership.yaml': orphan } })).toEqual(['reference/unknown']);
    // Also where another file of records says it right; but not for an agreement that is called quite differently.
    const right = recordsFile(all.slice(0, 3).map(met)).replace(
      'agreement: a',
      'agreement: havsund-meridian',
    );
    const beside = (other: string) => ({ 'r.partnership.yaml': right, 'o.partnership.yaml': other });
    expect(rules(given, { change, others: beside(orphan) })).toEqual(['reference/unknown']);
    expect(rules(given, { change, others: beside(orphan.replace('havsund-meridiam', 'nordbank')) })).toEqual([
      'reference/unknown',
      'governance/meeting-missed',
    ]);
    const unclear = { 'o.partnership.yaml': 'agreement: "a\n' };
    expect(rules(given, { others: unclear }).filter(rule => rule === 'records/none')).toEqual([]);
  });
});

describe('in other rhythms', () => {
  const planned = (cadence: string, records: readonly string[], today: string) =>
    found({ more: forum(cadence), records: [records], today }).flatMap(
      ({ message }) => /planned for (.*?):/.exec(message)?.[1] ?? [],
    );

  it('of a minimum it names the day by which it was due, not an interval', () => {
    expect(planned('{ atLeast: quarterly }', [met('2026-02-03')], '2026-07-01')).toEqual(['3 May 2026']);
    expect(planned('{ atLeast: quarterly }', [met('2026-02-03')], '2026-05-10')).toEqual([]);
  });

  it('of phases it names the days of the one that holds', () => {
    const cadence = '{ phases: [{ until: 2026-02-28, atLeast: monthly }, { every: quarter }] }';
    expect(planned(cadence, [met('2026-01-20'), met('2026-02-10')], '2026-07-20')).toEqual([
      '1 March 2026 to 31 May 2026',
    ]);
  });

  it('on demand it names nothing', () => {
    expect(planned('{ onDemand: { calledBy: both } }', [], '2026-11-23')).toEqual([]);
  });
});
