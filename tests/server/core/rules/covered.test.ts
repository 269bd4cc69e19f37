import { describe, expect, test } from 'vitest';
import { Checker } from '../../../../server/src/core/checking/checker.ts';
import { catalogue } from '../../../../server/src/core/rules/catalogue.ts';
import { check, show, today, workspaceOf } from '../../../support/check.ts';
import { soundWith } from '../../../support/sound.ts';

const rulesOf = (sections: string) => check(soundWith(sections)).map(({ rule }) => rule);

test('the rules that are silent where a part stands in the contract are these, and no others', () => {
  const silent = catalogue.flatMap(rule =>
    rule.on === 'agreement' && rule.silentIfCovered ? [`${rule.id}: ${rule.silentIfCovered}`] : [],
  );
  // Besides, principle/missing, principle/prose-only and governance/level-missing ask for each part by itself.
  expect(silent).toEqual(
    expect.arrayContaining([
      'first-choice/one-sided: firstChoice',
      'sharing/no-short-term: sharing',
      'sharing/no-long-term: sharing',
      'sharing/one-sided: sharing',
      'governance/no-escalation: governance.escalation',
      'benchmarking/none-regular: benchmarking',
      'benchmarking/topics-incomplete: benchmarking',
      'trusted-adviser/one-way: trustedAdviser',
      'proactivity/without-sharing: proactivity,sharing',
      'proactivity/one-sided-warning: proactivity',
      'open-dialogue/no-health-check: openDialogue',
      'open-dialogue/no-venue: openDialogue',
    ]),
  );
  const more = ['governance/no-reporting', 'proactivity/no-early-warning'];
  expect(silent.filter(each => !more.some(id => each.startsWith(id)))).toHaveLength(12);
});

test.each([
  ['in a schedule', 'exit: { coveredBy: Schedule 8.5 }\n', 0],
  ['not said', 'exit: { coveredBy: TBD }\n', 1],
  ['nowhere', '', 1],
])('a plan for parting that stands %s', (_, exit, count) => {
  const term =
    'status: active\nterm: { starts: 2026-01-01, ends: 2028-12-31, terminationNotice: 180 days, renewalDecisionBy: 2028-04-01 }\n';
  expect(rulesOf(`${term}${exit}`).filter(rule => rule === 'agreement/exit-plan')).toHaveLength(count);
});

const covered = 'Schedule 7.3 (Governance), paragraph 4';

describe('what is absent and stands in the contract is not missed', () => {
  test.each([
    ['first choice', `firstChoice: { coveredBy: "${covered}" }\n`],
    [
      'sharing',
      `sharing: { coveredBy: "${covered}" }\nproactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n`,
    ],
    [
      'benchmarking',
      `benchmarking: { intent: We look at the market together., coveredBy: "${covered}", source: §4 }\n`,
    ],
    [
      'advice of one side',
      `trustedAdviser:\n  coveredBy: "${covered}"\n  advisers:\n    - { person: cirrus/erik-dahl, advises: nordbank, on: [cloud strategy], discloses: [own-products] }\n`,
    ],
    ['open dialogue', `openDialogue: { coveredBy: "${covered}" }\n`],
    [
      'first choice of one side',
      `firstChoice:\n  coveredBy: "${covered}"\n  commitments:\n    - { id: new-sourcing, by: nordbank, to: cirrus, events: [new-sourcing], notice: 60 days, response: 20 days, mechanism: inform }\n`,
    ],
  ])('%s', (_, sections) => {
    const text = soundWith(sections);
    expect(show(text, check(text))).toEqual([]);
  });

  const level = (name: string, forum: string) =>
    `  ${name}:\n    forums:\n      - { id: ${forum}, name: The board, purpose: Services, chair: rotating, cadence: monthly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n`;

  test('levels and the ladder', () => {
    const sections = `governance:\n${level('tactical', 'service-board')}  strategic: { coveredBy: "${covered}" }\n  operational: { coveredBy: "${covered}", source: §2 }\n  escalation: { coveredBy: Clause 41 }\n`;
    expect(rulesOf(sections).filter(rule => rule.startsWith('governance/'))).toEqual([]);
  });

  test('a level that is not covered is missed beside one that is', () => {
    const sections = `governance:\n${level('tactical', 'service-board')}  strategic: { coveredBy: "${covered}" }\n  escalation: { coveredBy: Clause 41 }\n`;
    const text = soundWith(sections);
    expect(show(text, check(text)).filter(line => line.includes('level-missing'))).toHaveLength(1);
  });

  test('but a name that leads nowhere is not a forum in the contract', () => {
    const sections = `governance:\n${level('strategic', 'steering-committee')}${level('tactical', 'service-board')}  operational: { coveredBy: "${covered}" }\n  escalation: { coveredBy: Clause 41 }\n`;
    const records = `apiVersion: partnership/v1\nkind: Records\nagreement: nordbank-cirrus\nrecords:\n  - { type: meeting, forum: quarterly-review, date: 2026-03-02, present: [nordbank/mika-salo, cirrus/sara-berg] }\n`;
    const workspace = workspaceOf({
      'a.partnership.yaml': soundWith(sections),
      'r.partnership.yaml': records,
    });
    const { id } = workspace.file('file:///a.partnership.yaml')?.value ?? {};
    workspace.set('file:///r.partnership.yaml', records.replace('nordbank-cirrus', String(id)));
    const findings = new Checker(workspace, { today: () => today }).findings('file:///r.partnership.yaml');
    expect(findings.map(({ rule }) => rule)).toEqual(['reference/unknown']);
    expect(findings[0]?.message).toContain('quarterly-review');
  });

  test('all of governance', () => {
    expect(
      rulesOf(`governance: { coveredBy: "${covered}" }\n`).filter(rule => rule.startsWith('governance/')),
    ).toEqual([]);
  });
});

describe('what names no place in the contract covers nothing', () => {
  test.each(['""', 'TBD', '<clause>', 'Schedule <number>', '"…"'])('%s', text => {
    expect(rulesOf(`benchmarking: { coveredBy: ${text} }\n`)).toContain('principle/missing');
    expect(rulesOf(`benchmarking: { intent: We look., coveredBy: ${text} }\n`)).toContain(
      'principle/prose-only',
    );
  });

  test('a ladder that is only a placeholder is no ladder', () => {
    const levels = soundWith('').match(/governance:\n[\s\S]*?(?= {2}escalation:)/)?.[0] ?? '';
    expect(rulesOf(`${levels}  escalation: { coveredBy: TBD }\n`)).toContain('governance/no-escalation');
  });
});

test('what is written is judged as always', () => {
  const sections = `firstChoice:\n  coveredBy: "${covered}"\n  commitments:\n    - { id: new-sourcing, by: nordbank, to: cirrus, events: [new-sourcing], notice: 10 days, response: 20 days, mechanism: inform }\n`;
  expect(rulesOf(sections)).toEqual(['first-choice/response-exceeds-notice']);
});

describe('without a contract nobody knows where to look', () => {
  test('one finding, however much is covered', () => {
    const text = soundWith(
      'legal: { effect: non-binding }\nfirstChoice: { coveredBy: Schedule 2.2 }\nopenDialogue: { coveredBy: Schedule 3 }\n',
    );
    const findings = check(text).filter(({ rule }) => rule === 'agreement/covered-by-nothing');
    expect(findings.map(({ severity, range }) => [severity, text.slice(range.start, range.end)])).toEqual([
      ['info', 'Schedule 2.2'],
    ]);
    expect(findings[0]?.message).toContain('“Schedule 2.2” and “Schedule 3”');
  });

  test('none where that is missed already, since the contract is to prevail', () => {
    expect(rulesOf('legal: { precedence: contract }\nfirstChoice: { coveredBy: Schedule 2.2 }\n')).toEqual([
      'agreement/precedence-contradicts',
    ]);
  });

  test('none where the contract is named, or what it is called cannot be read', () => {
    expect(rulesOf('firstChoice: { coveredBy: Schedule 2.2 }\n')).toEqual([]);
    expect(rulesOf('legal: { contract: [1] }\nfirstChoice: { coveredBy: Schedule 2.2 }\n')).not.toContain(
      'agreement/covered-by-nothing',
    );
  });
});

test('what cannot be understood of it is only that', () => {
  expect(rulesOf('benchmarking: { coveredBy: [Schedule 2] }\n')).toEqual(['schema/type']);
});
