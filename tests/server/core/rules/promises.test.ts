import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../../server/src/core/rules/rule.ts';
import { check, show } from '../../../support/check.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

/**
 * Each planted defect gives exactly one finding, and agreements of other shapes none. A change is the text that is
 * replaced and what stands there instead.
 */
type Change = readonly [from: string, to: string];

const changed = (...changes: readonly Change[]) =>
  changes.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, soundAgreement);

/** The rule and what it marks. */
const found = (text: string) =>
  check(text).map(({ rule, range }) => `${rule} «${text.slice(range.start, range.end)}»`);

const first = 'mechanism: inform';
const red: Change = ['classification: amber }', 'classification: red }'];

describe('a single defect', () => {
  const rows: [rule: RuleId, marked: string, ...changes: Change[]][] = [
    [
      'first-choice/no-events',
      '{ id: big-news, by: both, notice: 60 days, response: 20 working days, mechanism: inform }',
      ['events: [new-sourcing, new-offering], ', ''],
    ],
    ['first-choice/no-events', 'events', ['events: [new-sourcing, new-offering]', 'events: []']],
    ['first-choice/refusal-without-terms', 'terms', [first, 'mechanism: first-refusal, terms:']],
    [
      'first-choice/refusal-without-terms',
      'response',
      [first, 'mechanism: first-offer, terms: Match it'],
      ['response: 20 working days', 'response:'],
    ],
    [
      'first-choice/public-tender',
      'first-negotiation',
      [first, 'mechanism: first-negotiation, terms: Talk first'],
      ['sector: private', 'sector: public'],
    ],
    ['sharing/one-sided', 'sharing', ['by: cirrus, to: nordbank, owner', 'by: nordbank, to: cirrus, owner']],
    ['sharing/horizon-shorter-than-cadence', '2 weeks', ['horizon: 12 months', 'horizon: 2 weeks']],
    ['sharing/horizon-shorter-than-cadence', '6 months', ['horizon: 36 months', 'horizon: 6 months']],
    [
      'sharing/horizon-shorter-than-cadence',
      '2 weeks',
      ['horizon: 12 months', 'horizon: 2 weeks'],
      ['binding: none', 'binding: { window: 3 months, tolerance: 20% }'],
    ],
    ['sharing/binding-exceeds-horizon', 'binding', ['binding: none', 'binding: { window: 13 months }']],
    ['sharing/incomplete', 'horizon', ['horizon: 12 months', 'horizon:']],
    ['sharing/incomplete', 'by', ['by: cirrus, to: nordbank, owner', 'by:, to: nordbank, owner']],
    ['sharing/not-in-forum', 'forum', ['forum: service-board, binding', 'forum:, binding']],
    ['sharing/not-in-forum', 'stand-up', ['forum: service-board, binding', 'forum: stand-up, binding']],
    [
      'sharing/forum-too-rare',
      'stand-up',
      ['cadence: monthly, forum: service-board, binding', 'cadence: daily, forum: stand-up, binding'],
    ],
    ['sharing/audience', 'audience', ['classification: amber }', 'classification: red, audience: [] }']],
    [
      'sharing/audience',
      'service-board',
      ['classification: amber }', 'classification: red, audience: [nordbank/mika-salo] }'],
    ],
    [
      'agreement/review-missing',
      "# A small agreement without findings, on which the rules' examples are tried: their top-level keys replace these.",
      ['review: { internal: half-yearly, joint: yearly }\n', ''],
    ],
    [
      'agreement/review-missing',
      'review',
      ['review: { internal: half-yearly, joint: yearly }', 'review: { internal: , joint: "" }'],
    ],
    ['agreement/review-missing', 'joint', ['joint: yearly', 'joint:']],
    ['agreement/review-missing', 'review', ['internal: half-yearly, ', '']],
    ['agreement/precedence-unstated', 'legal', [', precedence: contract', '']],
    ['agreement/precedence-unstated', 'precedence', ['precedence: contract', 'precedence:']],
    ['benchmarking/none-regular', 'benchmarking', ['by: both, cadence: half-yearly, ', 'by: both, ']],
    ['benchmarking/topics-incomplete', 'benchmarking', ['[market, technology]', '[solutions]']],
    ['benchmarking/topics-incomplete', 'benchmarking', ['topics: [market, technology], ', '']],
    ['benchmarking/price-handling', 'handling', ['[market, technology]', '[market, prices], handling: ']],
    [
      'benchmarking/competitors',
      'prices',
      ['[market, technology]', '[market, prices], handling: historic'],
      ['partiesCompete: false', 'partiesCompete: true'],
    ],
    [
      'benchmarking/independent-incomplete',
      'method',
      [
        'type: market-update',
        'type: independent, benchmarker: Both choose, costSplit: Half each, method: , consequence: Talk',
      ],
    ],
    [
      'benchmarking/independent-incomplete',
      '{ id: market-update, type: independent, topics: [market, technology], by: both, cadence: half-yearly, forum: steering-committee }',
      ['type: market-update', 'type: independent'],
    ],
    [
      'benchmarking/confidential',
      'forecast',
      ['classification: amber }', 'classification: amber+strict }'],
      ['half-yearly, forum', 'half-yearly, basedOn: [roadmap, forecast], forum'],
    ],
    ['file/missing', '/srv/exit.md', ['terminationNotice: 180 days', 'exitPlan: /srv/exit.md']],
    ['file/missing', 'C:\\exit.md', ['terminationNotice: 180 days', 'exitPlan: C:\\exit.md']],
    ['file/missing', '~/exit.md', ['terminationNotice: 180 days', 'exitPlan: ~/exit.md']],
  ];

  it.each(rows)('%s at «%s» %#', (rule, marked, ...changes) => {
    expect(found(changed(...changes))).toEqual([`${rule} «${marked}»`]);
  });

  it('that is red without an audience is one, at the commitment', () => {
    const text = changed(red);
    expect(found(text)).toEqual([expect.stringMatching(/^sharing\/audience «\{ id: forecast, .* \}»$/)]);
  });

  it('stands on the first line of a commitment that is written in several', () => {
    const text = soundWith(
      'firstChoice:\n  commitments:\n    - id: big-news\n      by: both\n      notice: 60 days\n      response: 10 days\n      mechanism: inform\n',
    );
    expect(found(text)).toEqual(['first-choice/no-events «id: big-news»']);
  });
});

describe('where one finding says it all', () => {
  it.each(['firstChoice', 'sharing', 'benchmarking'])('%s missing silences its other rules', key => {
    const text = soundWith(`${key}: null\n`);
    expect(new Set(check(text).map(({ rule }) => rule))).toEqual(new Set(['principle/missing']));
  });

  it.each(['firstChoice', 'sharing', 'benchmarking'])('%s of prose only silences them too', key => {
    const text = soundWith(`${key}:\n  intent: We mean it.\n`);
    expect(found(text)).toEqual([`principle/prose-only «${key}»`]);
  });

  const doubtful: [what: string, ...changes: Change[]][] = [
    ['events', ['events: [new-sourcing, new-offering]', 'events: [New Sourcing]']],
    ['mechanism', ['mechanism: inform', 'mechanism: first-refusl']],
    ['topics', ['[market, technology]', '[markt]']],
    ['cadence', ['by: both, cadence: half-yearly', 'by: both, cadence: halfyearly']],
    ['type', ['type: market-update', 'type: independant']],
    ['review', ['joint: yearly', 'joint: biweekly']],
    ['review as a whole', ['{ internal: half-yearly, joint: yearly }', 'half-yearly']],
    ['precedence', ['precedence: contract', 'precedence: contrakt']],
    ['binding', ['binding: none', 'binding: 13 months']],
    ['horizon', ['horizon: 36 months', 'horizon: 36 moths']],
    ['classification', ['classification: amber }', 'classification: rot }']],
    ['audience', ['classification: amber }', 'classification: red, audience: everybody }']],
    [
      'a person of the audience',
      ['classification: amber }', 'classification: red, audience: [nordbank/mika-salo, cirrus/sara-burg] }'],
    ],
    ['forum', ['forum: service-board, binding', 'forum: servis-board, binding']],
    ['by', ['by: cirrus, to: nordbank, owner', 'by: cirus, to: nordbank, owner']],
    ['partiesCompete', ['partiesCompete: false', 'partiesCompete: yes']],
    ['exitPlan', ['terminationNotice: 180 days', 'exitPlan: [a]']],
  ];
  it.each(doubtful)('a slip in %s is only that', (_, ...changes) => {
    const text = changed(...changes);
    const findings = check(text);
    expect(show(text, findings)).toHaveLength(1);
    expect(findings[0]?.rule).toMatch(/^(schema|reference)\//);
  });
});

describe('no finding', () => {
  const rows: [what: string, ...changes: Change[]][] = [
    ['right with terms and deadline', [first, 'mechanism: first-refusal, terms: Match the price']],
    [
      'public vendor, private customer',
      [first, 'mechanism: first-offer, terms: Offer first'],
      ['role: vendor\n', 'role: vendor\n    sector: public\n'],
    ],
    ['public customer that is only informed', ['sector: private', 'sector: public']],
    [
      'horizon equal to the cadence',
      ['horizon: 36 months', 'horizon: 24 months'],
      ['cadence: yearly, forum', 'cadence: every 2 years, forum'],
    ],
    [
      'binding equal to the horizon in other words',
      ['binding: none', 'binding: { window: 1 year, tolerance: 20% }'],
    ],
    ['binding without a window', ['binding: none', 'binding: { tolerance: 20% }']],
    [
      'red for all members',
      ['classification: amber }', 'classification: red, audience: [cirrus/sara-berg, nordbank/mika-salo] }'],
    ],
    ['amber+strict between the two parties', ['classification: amber }', 'classification: amber+strict }']],
    ['no classification', [', classification: amber }', ' }']],
    [
      'no legal section',
      ['legal: { effect: non-binding, contract: MSA-2025-014, precedence: contract }\n', ''],
    ],
    [
      'nothing beside which it stands',
      [
        'legal: { effect: non-binding, contract: MSA-2025-014, precedence: contract }',
        'legal: { effect: binding }',
      ],
    ],
    ['prices with handling', ['[market, technology]', '[market, prices], handling: third-party']],
    ['competitors without prices', ['partiesCompete: false', 'partiesCompete: true']],
    ['benchmark on amber', ['half-yearly, forum', 'half-yearly, basedOn: [roadmap, forecast], forum']],
    ['a plan in the web', ['terminationNotice: 180 days', 'exitPlan: https://example.org/exit-plan']],
    ['a path of which nothing is known', ['terminationNotice: 180 days', 'exitPlan: docs/exit.md']],
    ['a plan yet to be written', ['terminationNotice: 180 days', 'exitPlan: TBD']],
    ['exact reviews', ['joint: yearly', 'joint: { every: year, from: 2026-06-01 }']],
  ];
  it.each(rows)('%s', (_, ...changes) => {
    const text = changed(...changes);
    expect(show(text, check(text))).toEqual([]);
  });

  it('in an agreement of three, with lists, aliases and a subcontractor that promises nothing', () => {
    const text = three();
    expect(show(text, check(text))).toEqual([]);
  });
});

describe('among three parties', () => {
  it('amber+strict is for those who share, and a third one in the forum is named', () => {
    const text = three().replace('classification: amber }', 'classification: amber+strict }');
    const findings = check(text);
    expect(findings.map(({ rule }) => rule)).toEqual(['sharing/audience']);
    expect(findings[0]?.message).toContain('seen by Ola Nord.');
  });

  it('a third one who receives it may see it', () => {
    const text = three()
      .replace('classification: amber }', 'classification: amber+strict }')
      .replace('by: nordbank, to: cirrus, owner', 'by: nordbank, to: [cirrus, fjord], owner');
    expect(show(text, check(text))).toEqual([]);
  });

  it('public buyers are asked about where they take part', () => {
    const right = 'mechanism: first-offer, terms: Offer first';
    const text = three().replace('sector: private', 'sector: public').replace('mechanism: inform', right);
    expect(check(text).map(({ rule }) => rule)).toEqual(['first-choice/public-tender']);
    const others = text.replace('by: both, events', 'by: cirrus, to: fjord, events');
    expect(check(others).map(({ rule }) => rule)).toEqual(['first-choice/one-sided']);
  });
});

describe('a lopsided agreement', () => {
  const promise = (id: string, by: string, to: string) =>
    `    - { id: ${id}, by: ${by}, to: ${to}, what: Ideas, cadence: yearly, answer: 20 working days, basedOn: [forecast] }\n`;
  const ideas = (count: number, by = 'cirrus', to = 'nordbank') =>
    soundWith(
      `proactivity:\n  commitments:\n${Array.from({ length: count }, (_, i) => promise(`idea-${i}`, by, to)).join('')}  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n`,
    );

  // Each party promises four times elsewhere: first choice, sharing, early warning, dialogue.
  it('gives more than two for one', () => {
    expect(check(ideas(4))).toEqual([]);
    const [finding, ...more] = check(ideas(5));
    expect(more).toEqual([]);
    expect(finding?.rule).toBe('parties/lopsided');
    expect(finding?.severity).toBe('info');
    expect(finding?.message).toMatch(/^There are 9 promises by Cirrus Oy, but only 4 by Nordbank Abp:/);
    expect(check(ideas(5, 'nordbank', 'cirrus'))[0]?.message).toContain('9 promises by Nordbank Abp');
  });

  it('is not one where what is one-sided has its own finding', () => {
    const text = ideas(4).replace('by: both, events', 'by: cirrus, to: nordbank, events');
    expect(check(text).map(({ rule }) => rule)).toEqual(['first-choice/one-sided']);
  });

  it('cannot be told while promises are missing or unclear', () => {
    for (const key of ['firstChoice', 'openDialogue']) {
      const text = ideas(9).replace(new RegExp(`^${key}:(\\n .*)+\\n?`, 'm'), '');
      expect(check(text).map(({ rule }) => rule)).toEqual(['principle/missing']);
    }
    const slip = ideas(9).replace('by: nordbank, to: cirrus, owner', 'by: nordbnk, to: cirrus, owner');
    expect(check(slip).map(({ rule }) => rule)).toEqual(['reference/unknown']);
  });
});

/** The sound agreement with a subcontractor at the service board, and a second vendor. */
function three(): string {
  const people = (party: string) =>
    `people: [{ id: ola-nord, name: Ola Nord, roles: [executive-sponsor], deputy: ${party}/per-vik }, { id: per-vik, name: Per Vik, roles: [relationship-manager], deputy: ${party}/ola-nord }]`;
  return [
    [
      '\nfirstChoice:',
      `  - { id: fjord, name: Fjord AS, role: vendor, ${people('fjord')} }\n  - { id: sub, name: Sub Ltd, role: subcontractor, people: [{ id: kim-sand, name: Kim Sand, roles: [service-manager] }] }\n\nfirstChoice:`,
    ],
    [
      'members: [nordbank/mika-salo, cirrus/sara-berg], papers',
      'members: [nordbank/mika-salo, cirrus/sara-berg, fjord/ola-nord], papers',
    ],
    ['by: cirrus, to: nordbank, owner', 'by: cirrus, to: &all [nordbank, fjord], owner'],
    [
      '\ngovernance:',
      '    - { id: capacity, what: Capacity, type: plan, by: fjord, to: [nordbank, cirrus], owner: fjord/per-vik, horizon: 18 months, cadence: quarterly, forum: steering-committee, binding: none }\n\ngovernance:',
    ],
    [
      'owners: [nordbank/mika-salo, cirrus/sara-berg]',
      'owners: [nordbank/mika-salo, cirrus/sara-berg, fjord/per-vik]',
    ],
    [
      'owners: [nordbank/anna-lind, cirrus/erik-dahl]',
      'owners: [nordbank/anna-lind, cirrus/erik-dahl, fjord/ola-nord]',
    ],
    [
      '\nproactivity:',
      '    - { person: fjord/ola-nord, advises: nordbank, on: [networks], discloses: [own-products] }\n\nproactivity:',
    ],
  ].reduce((text, [from = '', to = '']) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, soundAgreement);
}
