import { describe, expect, it } from 'vitest';
import { type Found, found, rules, term } from './support.ts';

const ladder = `governance:
  escalation:
    - { level: operational, within: 2 working days }
    - { level: tactical, within: 5 working days }
    - { level: strategic, within: 10 working days }
    - { then: mediation }
`;
const step = (level: string, date: string, more = '') =>
  `type: escalation, id: e1, level: ${level}, date: ${date}, about: Two releases${more && `, ${more}`}`;
const stuck = (records: readonly string[], more = ladder) =>
  found({ term, more, records: [records] }).filter(({ rule }) => rule === 'governance/escalation-stuck');
const messages = (findings: readonly Found[]) => findings.map(({ message }) => String(message));

describe('governance/escalation-stuck', () => {
  it('stands on the last step, and names the next one', () => {
    const records = [step('operational', '2026-09-10'), step('tactical', '2026-09-14')];
    const [finding, ...others] = stuck(records);
    expect(others).toEqual([]);
    expect(finding?.text.slice(finding.range.start)).toMatch(/^\{ type: escalation, id: e1, level: tactical/);
    expect(messages([finding as Found])).toEqual([
      '“Two releases” has been on the tactical level since 14 September 2026. Its time there ran out on 21 September 2026, and it is neither settled nor carried on. Settle it or carry it to the strategic level, and record that with `id: e1`.',
    ]);
  });

  it.each<[string, readonly string[], string?]>([
    ['what was settled', [step('tactical', '2026-09-14', 'settled: 2026-09-30')]],
    [
      'what was settled by a later record',
      [step('tactical', '2026-09-14'), 'type: escalation, id: e1, date: 2026-10-30, settled: 2026-10-30'],
    ],
    ['what still has time', [step('tactical', '2026-11-18')]],
    [
      'the end of the ladder',
      [step('strategic', '2026-06-01'), 'type: escalation, id: e1, then: mediation, date: 2026-07-01'],
    ],
    [
      'a level that is not on the ladder',
      [step('tactical', '2026-09-14')],
      'governance:\n  escalation:\n    - { level: strategic, within: 1 day }\n',
    ],
    [
      'a step without a time',
      [step('tactical', '2026-09-14')],
      'governance:\n  escalation:\n    - { level: tactical }\n',
    ],
    ['no level', ['type: escalation, id: e1, date: 2026-09-14']],
    ['a settling that cannot be read', [step('tactical', '2026-09-14', 'settled: soon')]],
    [
      'a later step that cannot be read',
      [step('tactical', '2026-09-14'), 'type: escalation, id: e1, date: later'],
    ],
    [
      'the longest of several steps on one level',
      [step('tactical', '2026-11-10')],
      'governance:\n  escalation:\n    - { level: tactical, within: 1 day }\n    - { level: tactical, within: 1 month }\n',
    ],
    [
      'a ladder that nobody knows, named by the last step',
      [step('tactical', '2026-09-14'), step('strategic', '2026-09-20', 'ladder: chrges')],
    ],
    [
      'a ladder that nobody knows',
      [step('tactical', '2026-09-14', 'ladder: charges')],
      `${ladder}  ladders:\n    - { id: security, steps: [{ level: tactical, within: 1 day }] }\n`,
    ],
    [
      'one of several ladders that the record does not name, while another one has time',
      [step('tactical', '2026-11-10')],
      `governance:\n  ladders:\n    - { id: a, steps: [{ level: tactical, within: 1 day }] }\n    - { id: b, steps: [{ level: tactical, within: 1 month }] }\n`,
    ],
  ])('is silent for %s', (_, records, more) => {
    expect(stuck(records, more)).toEqual([]);
  });

  it('is not kept silent by something unreadable of an earlier day', () => {
    const typo = 'type: escalatoin, id: e1, date: 2026-09-01';
    expect(stuck([typo, step('tactical', '2026-09-14')])).toHaveLength(1);
    expect(stuck([typo.replace('09-01', '09-14'), step('tactical', '2026-09-14')])).toEqual([]);
  });

  it('counts by the ladder that a record names, also by a former id', () => {
    const ladders = `  ladders:
    - id: charges
      formerly: [money]
      steps:
        - { level: tactical, within: 1 year }
        - { level: strategic, within: 10 working days }
    - id: security
      steps:
        - { level: tactical, within: 1 day }
        - { then: mediation }
`;
    const on = (id: string) =>
      messages(stuck([step('tactical', '2026-11-10', `ladder: ${id}`)], ladder + ladders));
    expect(on('charges')).toEqual([]);
    expect(on('money')).toEqual([]);
    expect(on('security')).toEqual([expect.stringContaining('ran out on 11 November 2026')]);
    expect(on('security')[0]).toContain('carry it to the next step');
  });
});

const warning = (more: string) => `type: warning, id: w1, ${more}`;
const promised = `proactivity:
  earlyWarning:
    - { id: delivery, by: cirrus, to: bank, triggers: [delivery-risk], channel: Phone, within: 2 working days }
    - { by: both, triggers: [budget-cut], channel: Phone, within: 1 week }
    - { by: cirrus, to: bank, triggers: [budget-cut], channel: Phone, within: 1 day, formerly: [money] }
`;
const late = (...records: readonly string[]) =>
  messages(
    found({ term, more: promised, records: [records] }).filter(
      ({ rule }) => rule === 'proactivity/warned-late',
    ),
  );

describe('proactivity/warned-late', () => {
  it('counts from the day on which it was noticed', () => {
    const record = warning(
      'by: cirrus, trigger: delivery-risk, noticed: 2026-09-01, date: 2026-09-08, about: Late meters',
    );
    expect(late(record)).toEqual([
      'Cirrus noticed “Late meters” on 1 September 2026 and told it on 8 September 2026, though it was to be told by 3 September 2026. What is told late leaves no time to act: talk about what kept it back.',
    ]);
    expect(late(record.replace('trigger: delivery-risk', 'commitment: delivery'))).toHaveLength(1);
    expect(late(record.replace('2026-09-08', '2026-09-03'))).toEqual([]);
  });

  it('takes the first days of a warning that is carried on', () => {
    const first = warning('by: cirrus, trigger: delivery-risk, noticed: 2026-09-01, date: 2026-09-02');
    expect(
      late(first, warning('by: cirrus, noticed: 2026-09-01, date: 2026-10-02, closed: 2026-10-02')),
    ).toEqual([]);
  });

  it.each([
    ['it is not said when it was noticed', 'by: cirrus, trigger: delivery-risk, date: 2026-09-08'],
    [
      'several promises may be meant',
      'by: cirrus, trigger: budget-cut, noticed: 2026-09-01, date: 2026-10-01',
    ],
    ['none is meant', 'by: bank, trigger: delivery-risk, noticed: 2026-09-01, date: 2026-10-01'],
    [
      'it names an id that nothing has',
      'by: cirrus, commitment: nothing, noticed: 2026-09-01, date: 2026-10-01',
    ],
  ])('is silent where %s', (_, more) => {
    expect(late(warning(more))).toEqual([]);
  });

  it('knows the only promise of the party, and a former id', () => {
    expect(
      late(warning('by: bank, trigger: budget-cut, noticed: 2026-09-01, date: 2026-09-20')),
    ).toHaveLength(1);
    expect(
      late(warning('by: cirrus, commitment: money, noticed: 2026-09-01, date: 2026-09-03')),
    ).toHaveLength(1);
  });
});

describe('ids that records give', () => {
  it('are carried on by the same type, and taken for any other', () => {
    const twice = [step('tactical', '2026-11-16'), step('strategic', '2026-11-20')];
    const ids = (records: readonly (readonly string[])[]) =>
      rules({ term, more: ladder, records }).filter(rule => /reference|duplicate/.test(rule));
    expect(ids([twice])).toEqual([]);
    expect(ids([[...twice, 'type: warning, id: e1, by: bank, date: 2026-11-16']])).toEqual([
      'reference/duplicate-id',
    ]);
    expect(ids([twice, ['type: warning, id: e1, by: bank, date: 2026-11-16']])).toEqual([
      'reference/duplicate-id',
      'reference/duplicate-id',
    ]);
    expect(ids([[step('tactical', '2026-11-16'), step('tactical', '2026-11-16')]])).toEqual([
      'records/duplicate',
    ]);
  });
});

describe('a record of an action', () => {
  const minutes =
    'type: meeting, forum: board, date: 2026-09-01, present: [bank/anna, cirrus/erik], actions: [{ id: fy27, what: Plan, owner: bank/anna, due: 2026-10-01 }]';
  const more =
    'governance:\n  tactical:\n    forums:\n      - { id: board, name: Board, members: [bank/anna, cirrus/erik] }\n';
  const asked = (...records: (readonly string[])[]) =>
    rules({ term, more, records: [[minutes], ...records] }).filter(rule => /action|reference/.test(rule));

  it('closes it, in whichever file it stands; the latest counts', () => {
    expect(asked()).toEqual(['governance/action-overdue']);
    expect(asked(['type: action, action: fy27, date: 2026-10-05, status: done'])).toEqual([]);
    expect(asked(['type: action, action: fy27, date: 2026-10-05, due: 2026-12-01'])).toEqual([]);
    expect(
      asked([
        'type: action, action: fy27, date: 2026-10-06, status: open',
        'type: action, action: fy27, date: 2026-10-05, status: done',
      ]),
    ).toEqual(['governance/action-overdue']);
    expect(asked(['type: action, action: fy27, date: 2027-10-05, status: done'])).toContain(
      'governance/action-overdue',
    );
  });

  it('of an unknown action is one mistake', () => {
    const findings = found({
      term,
      more,
      records: [[minutes], ['type: action, action: fy72, date: 2026-10-05, status: done']],
    });
    expect(
      findings
        .map(({ rule, message }) => `${rule}: ${message}`)
        .filter(line => /action|reference/.test(line)),
    ).toEqual([
      'reference/unknown: No minutes have an action `fy72`, so this leads nowhere. Did you mean `fy27`?',
    ]);
  });
});
