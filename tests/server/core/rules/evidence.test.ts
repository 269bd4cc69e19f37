import { describe, expect, it } from 'vitest';
import { Checker } from '../../../../server/src/core/checker.ts';
import type { Finding } from '../../../../server/src/core/findings.ts';
import type { IsoDate } from '../../../../server/src/core/model/calendar/date.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { workspaceOf } from '../../../support/check.ts';
import {
  agreement,
  type Case,
  forecast,
  forum,
  met,
  recordsFile,
  shared,
  skipped,
} from '../model/evidence/support.ts';

/** The rules about what happened and about the date, and those that speak where something cannot be read. */
const asked = new Set(
  catalogue
    .filter(
      ({ id, dated }) =>
        dated ||
        /^(records|schema|yaml)\/|reference\/(unknown|duplicate)|meeting-|minutes|no-follow-up/.test(id),
    )
    .map(({ id }) => id),
);

interface Options {
  readonly change?: (text: string) => string;
  readonly others?: Readonly<Record<string, string>>;
  readonly complete?: boolean;
}

function found(given: Case, { change = text => text, others = {}, complete = true }: Options = {}) {
  const texts: Record<string, string> = { ...others, 'a.partnership.yaml': change(agreement(given)) };
  for (const [i, entries] of (given.records ?? []).entries())
    texts[`r${i}.partnership.yaml`] = recordsFile(entries);
  const workspace = workspaceOf(texts);
  workspace.complete = complete;
  const checker = new Checker(workspace, { today: () => (given.today ?? '2026-11-23') as IsoDate });
  return Object.entries(texts).flatMap(([name, text]) =>
    checker
      .findings(`file:///${name}`)
      .filter(({ rule }) => asked.has(rule))
      .map(finding => ({ ...finding, name, text })),
  );
}

type Found = Finding & { readonly name: string; readonly text: string };

/** `a: warning sharing/overdue «id: x»` */
const brief = (findings: readonly Found[]) =>
  findings.map(({ name, rule, severity, range, text }) => {
    const marked = text.slice(range.start, range.end);
    return `${name.split('.')[0]}: ${severity} ${rule} «${marked.length > 40 ? `${marked.slice(0, 40)}…` : marked}»`;
  });
const rules = (given: Case, options?: Options) => found(given, options).map(({ rule }) => rule);

const quarterly = '{ every: quarter, on: second tuesday, from: 2026-01-13, window: 10 days }';
const all = ['2026-01-13', '2026-04-14', '2026-07-14', '2026-10-13'];
const quarters = (days: readonly string[], more: Partial<Case> = {}): Case => ({
  more: forum(quarterly),
  records: [days.map(met)],
  ...more,
  term: '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }',
});

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
    const orphan = recordsFile([]).replace('agreement: a', 'agreement: havsund-meridiam');
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

describe('sharing/overdue', () => {
  const given = (records: readonly string[], by = 'bank', today = '2026-04-09'): Case => ({
    more: forecast('monthly', by),
    records: [records],
    today,
    term: '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }',
  });

  it('speaks once the latest record is older than cadence plus window, and not a day before', () => {
    expect(rules(given([shared('2026-03-01')], 'bank', '2026-04-08'))).toEqual([]);
    expect(brief(found(given([shared('2026-03-01')])))).toEqual([
      expect.stringContaining('a: warning sharing/overdue «{ id: forecast'),
    ]);
  });

  it('shared once is not shared for ever, and what was missed long ago is over', () => {
    expect(rules(given([shared('2026-01-05')]))).toEqual(['sharing/overdue']);
    expect(rules(given([shared('2026-03-20')]))).toEqual([]);
  });

  it('with `by: both` names who owes it', () => {
    const [finding] = found(given([shared('2026-03-20', 'bank')], 'both'));
    expect(finding?.message).toContain('“Demand” was due from Cirrus by 1 February 2026, and has never been');
    expect(found(given([], 'both'))[0]?.message).toContain('was due from Bank and Cirrus');
  });
});

describe('first choice', () => {
  const more =
    'holidays: [2026-11-20]\nfirstChoice:\n  commitments:\n    - { id: news, by: bank, to: cirrus, events: [new-sourcing], notice: 30 days, response: 5 working days, mechanism: inform }\n';
  const given = (rest: string, today = '2026-11-23'): Case => ({
    more,
    today,
    term: '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }',
    records: [[`type: notice, commitment: news, event: new-sourcing, date: 2026-11-13${rest}`]],
  });

  it('a notice on the last day is in time, a day later it is an error on the record', () => {
    const answered = ', answered: 2026-11-16';
    expect(rules(given(`, eventDate: 2026-12-13${answered}`))).toEqual([]);
    const late = found(given(`, eventDate: 2026-12-12${answered}`));
    expect(brief(late)).toEqual([
      'r0: error first-choice/notified-late «{ type: notice, commitment: news, event:…»',
    ]);
    expect(late[0]?.message).toContain(
      'a day later than promised: 30 days before 12 December 2026 was 12 November 2026',
    );
  });

  it('an answer has its working days, without holidays', () => {
    // Five working days from Friday the 13th, of which one is a holiday, end on Monday the 23rd.
    const waiting = ', eventDate: 2027-02-01';
    expect(rules(given(waiting, '2026-11-23'))).toEqual([]);
    expect(rules(given(waiting, '2026-11-24'))).toEqual(['first-choice/unanswered']);
    expect(rules(given(`${waiting}, answered: 2026-12-20`, '2026-12-24'))).toEqual([]);
  });

  it('an answer that cannot be read is one', () => {
    expect(rules(given(', eventDate: 2027-02-01, answered: soon', '2026-12-24'))).toEqual(['schema/format']);
  });
});

describe('proactivity/unanswered', () => {
  const given = (rest: string): Case => ({
    more: 'proactivity:\n  commitments:\n    - { id: ideas, by: cirrus, to: bank, answer: 5 working days }\n',
    term: '{ starts: 2026-11-01, ends: 2027-12-31 }',
    records: [[`type: proposal, commitment: ideas, date: 2026-11-13, what: Fewer tests${rest}`]],
  });

  it('an outcome is an answer, too', () => {
    expect(found(given(''))[0]?.message).toContain(
      '“Fewer tests” of 13 November 2026 should have been answered by 20 November 2026',
    );
    expect(rules(given(', outcome: deferred'))).toEqual([]);
  });
});

describe('benchmarking/no-follow-up', () => {
  const more = `${forum(quarterly)}benchmarking:\n  activities:\n    - { id: look, forum: board }\n`;
  const decided = (day: string) => `${met(day)}, decisions: [Two tools are tried]`;
  const given = (records: readonly string[], today = '2026-05-01'): Case => ({
    ...quarters([]),
    more,
    records: [records],
    today,
  });
  const benchmark = 'type: benchmark, activity: look, date: 2026-01-13';
  const about = (records: readonly string[], today?: string) =>
    rules(given(records, today)).filter(rule => rule === 'benchmarking/no-follow-up');

  it.each([
    ['decided on the same day', [benchmark, decided('2026-01-13'), met('2026-04-14')], []],
    ['decided at the next meeting', [benchmark, met('2026-01-13'), decided('2026-04-14')], []],
    [
      'decided only at the one after it',
      [benchmark, met('2026-01-13'), met('2026-04-14'), decided('2026-04-30')],
      ['benchmarking/no-follow-up'],
    ],
    ['no decision at all', [benchmark, met('2026-01-13'), met('2026-04-14')], ['benchmarking/no-follow-up']],
    ['no meeting after it', [benchmark, met('2026-01-13')], ['benchmarking/no-follow-up']],
  ])('%s', (_, records, expected) => {
    expect(about(records)).toEqual(expected);
  });

  it('waits until the next planned meeting is over', () => {
    expect(about([benchmark, met('2026-01-13')], '2026-04-24')).toEqual([]);
    expect(about([benchmark, met('2026-01-13')], '2026-04-25')).toEqual(['benchmarking/no-follow-up']);
    expect(about([benchmark, met('2026-01-13'), skipped('2026-04-14')], '2026-05-01')).toEqual([]);
  });
});

describe('meetings and actions', () => {
  const given = (records: readonly (readonly string[])[], today = '2026-11-23'): Case => ({
    more: forum('{ every: year, from: 2027-01-12 }'),
    term: '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }',
    records,
    today,
  });
  const action = (rest: string) => `actions: [{ id: a1, what: Send the plan${rest}, owner: bank/anna }]`;

  it('nobody there from one party', () => {
    const one = found(given([[`${met('2026-03-01')}, present: [bank/anna]`]]));
    expect(brief(one)).toEqual([
      'r0: warning governance/meeting-one-sided «{ type: meeting, forum: board, date: 202…»',
    ]);
    expect(one[0]?.message).toContain('Nobody from Cirrus was at “Board” on 1 March 2026');
    expect(rules(given([[met('2026-03-01')]]))).toEqual([]);
    expect(rules(given([[`${met('2026-03-01')}, present: [bank/anna, cirus/erik]`]]))).toEqual([
      'reference/unknown',
    ]);
  });

  it('an action is overdue from the day after, on the last record that names it', () => {
    const records = [
      [`${met('2026-03-01')}, ${action(', due: 2026-04-01')}`],
      [`${met('2026-05-01')}, ${action(', due: 2026-06-01')}`],
    ];
    expect(rules(given(records, '2026-06-01'))).toEqual([]);
    const late = found(given(records, '2026-06-02'));
    expect(brief(late)).toEqual([expect.stringContaining('r1: warning governance/action-overdue')]);
    expect(late[0]?.message).toContain('“Send the plan”, which Anna was to do by 1 June 2026, is still open');
    expect(late[0]?.related[0]?.message).toBe('Agreed on 1 March 2026');
  });

  it('what a later meeting says of it holds, in whichever file', () => {
    const first = `${met('2026-03-01')}, ${action(', due: 2026-04-01')}`;
    const done = `${met('2026-05-01')}, actions: [{ id: a1, status: done }]`;
    expect(rules(given([[done], [first]], '2026-06-02'))).toEqual([]);
    expect(rules(given([[done], [first]], '2026-04-02'))).toEqual([
      'records/future',
      'governance/action-overdue',
    ]);
  });

  it('what says that it is done may be what cannot be read', () => {
    const first = `${met('2026-03-01')}, ${action(', due: 2026-04-01')}`;
    const done = `${met('2026-05-32')}, actions: [{ id: a1, status: done }]`;
    expect(rules(given([[first, done]], '2026-06-02'))).toEqual(['schema/format']);
  });

  it('an action that no meeting gives an owner and a day is one finding in the minutes', () => {
    const open = `${met('2026-03-01')}, actions: [{ id: a1, what: Send it }, { id: a2, what: Ask, due: 2027-01-01 }]`;
    const found1 = found(given([[open]]));
    expect(found1.map(({ rule }) => rule)).toEqual(['governance/minutes-incomplete']);
    expect(found1[0]?.message).toContain(
      '“Send it” has neither an `owner` nor a `due` date and “Ask” has no `owner`',
    );
    const later = `${met('2026-05-01')}, actions: [{ id: a1, owner: bank/anna, due: 2027-01-01 }, { id: a2, owner: bank/anna }]`;
    expect(rules(given([[open, later]]))).toEqual([]);
  });

  it('two actions of one id are a mistake; one action in two meetings is none', () => {
    const first = `${met('2026-03-01')}, ${action(', due: 2027-04-01')}`;
    const again = `${met('2026-05-01')}, ${action(', due: 2027-06-01')}`;
    expect(rules(given([[first, again]]))).toEqual([]);
    expect(rules(given([[first, again.replace('Send the plan', 'Ask the board')]]))).toEqual([
      'reference/duplicate-id',
    ]);
  });
});

describe('health checks and reviews', () => {
  const more =
    'openDialogue:\n  healthCheck: { cadence: { every: half-year, from: 2026-03-01 }, followUp: Plan }\nreview: { internal: half-yearly, joint: { every: year, from: 2026-06-01 } }\n';
  const term = '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }';
  const plan = 'actionPlan: plan.md';

  it('are overdue at what promises them, internal reviews for each party', () => {
    const records = [
      [
        `type: health-check, date: 2026-03-10, ${plan}`,
        'type: review, scope: internal, party: bank, date: 2026-07-01',
      ],
    ];
    expect(brief(found({ more, term, records }))).toEqual([
      'a: warning open-dialogue/health-check-overdue «healthCheck»',
      'a: warning agreement/review-overdue «internal»',
      'a: warning agreement/review-overdue «joint»',
    ]);
  });

  it('a health check needs its action plan after 90 days, not before (decision 29)', () => {
    const given = { more: '', term, records: [['type: health-check, date: 2026-03-10']] };
    expect(rules({ ...given, today: '2026-06-08' })).toEqual([]);
    expect(brief(found({ ...given, today: '2026-06-09' }))).toEqual([
      'r0: warning open-dialogue/no-follow-up «{ type: health-check, date: 2026-03-10 }»',
    ]);
  });
});

describe('the term', () => {
  const given = (term: string, today: string): Case => ({ term, records: [[]], today });

  it('has ended on the day after its last one, and then only that is said', () => {
    const term = '{ starts: 2024-01-01, ends: 2026-10-31, renewalDecisionBy: 2026-03-01 }';
    expect(rules(given(term, '2026-11-01'))).toEqual(['agreement/expired']);
    expect(rules(given(term, '2026-10-31'))).toEqual(['agreement/exit-plan', 'agreement/renewal-due']);
  });

  it('what was missed in it stays missed', () => {
    const term = '{ starts: 2026-01-01, ends: 2026-10-31, exitPlan: exit.md }';
    expect(rules({ ...quarters(all.slice(0, 3)), term })).toEqual([
      'agreement/expired',
      'governance/meeting-missed',
    ]);
  });

  it('renewal is said from 90 days before, until the text changes (decision 37)', () => {
    const term = '{ starts: 2026-01-01, ends: 2027-12-31, renewalDecisionBy: 2027-03-31, exitPlan: exit.md }';
    expect(rules(given(term, '2026-12-30'))).toEqual([]);
    expect(rules(given(term, '2026-12-31'))).toEqual(['agreement/renewal-due']);
    expect(rules(given(term, '2027-06-30'))).toEqual(['agreement/renewal-due']);
  });

  it('a record outside of it, or still to come, is one finding', () => {
    const term = '{ starts: 2026-01-01, ends: 2026-12-31, exitPlan: exit.md }';
    const on = (day: string) => ({ term, more: forecast('yearly'), records: [[shared(day)]] });
    expect(rules(on('2025-12-31'))).toEqual(['records/outside-term']);
    expect(rules(on('2026-11-24'))).toEqual(['records/future']);
    expect(rules(on('2027-11-24'))).toEqual(['records/future']);
    expect(rules(on('2027-11-24'), { change: text => text.replace('active', 'draft') })).toEqual([
      'records/outside-term',
    ]);
  });
});

describe('records/duplicate', () => {
  const given = (...records: readonly string[][]): Case => ({
    more:
      forecast('{ every: year, from: 2027-01-01 }', 'both') +
      forum('{ every: year, from: 2027-01-01 }').replace('name: Board', 'name: Board, formerly: [panel]'),
    term: '{ starts: 2026-01-01, ends: 2027-12-31, exitPlan: exit.md }',
    records,
  });

  it('stands on the second one, also in another file and under a former id', () => {
    const found2 = found(given([met('2026-02-03')], [met('2026-02-03').replace('board', 'panel')]));
    expect(brief(found2)).toEqual([expect.stringContaining('r1: warning records/duplicate')]);
    expect(found2[0]?.related[0]?.uri).toBe('file:///r0.partnership.yaml');
  });

  it('two parties, or two days, are two', () => {
    expect(rules(given([shared('2026-02-03', 'bank'), shared('2026-02-03', 'cirrus')]))).toEqual([]);
    expect(rules(given([shared('2026-02-03'), shared('2026-02-04')]))).toEqual([]);
  });
});

it('no rule about the date speaks where these are off', () => {
  const workspace = workspaceOf({
    'a.partnership.yaml': agreement(quarters([])),
    'r.partnership.yaml': recordsFile([]),
  });
  const checker = new Checker(workspace, { today: () => '2026-11-23' as IsoDate, dated: false });
  const findings = workspace.uris().flatMap(uri => checker.findings(uri));
  const dated = catalogue.filter(rule => rule.dated).map(({ id }) => id);
  expect(findings.filter(({ rule }) => dated.includes(rule))).toEqual([]);
});
