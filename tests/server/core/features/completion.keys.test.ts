import { describe, expect, it } from 'vitest';
import { render } from '../../../../server/src/core/docs/markup.ts';
import { principles } from '../../../../server/src/core/principles/principles.ts';
import { check } from '../../../support/check.ts';
import { offered } from '../../../support/complete.ts';
import { cursorIn } from '../../../support/cursor.ts';
import { soundAgreement, soundWith } from '../../../support/sound.ts';

const head = 'apiVersion: partnership/v1\nkind: Agreement\n';

describe('keys are offered', () => {
  it('required ones first, then those that rules expect, then the others in their order', () => {
    expect(offered(`${head}|`).labels).toEqual([
      ...['id', 'title', 'version', 'status', 'parties'],
      ...['legal', 'term', 'review', 'firstChoice', 'sharing', 'governance', 'benchmarking'],
      ...['trustedAdviser', 'proactivity', 'openDialogue'],
      ...[
        'lifecycleStage',
        'language',
        'timezone',
        'holidays',
        'purpose',
        'objectives',
        'behaviours',
        'scope',
        'exit',
        'changeControl',
        'additionalPrinciples',
        'retired',
        'scorecard',
      ],
    ]);
  });

  it('never one that is there already, before or behind the cursor', () => {
    const { labels } = offered(cursorIn(soundAgreement, '\n|\nparties:'));
    expect(labels).toEqual([
      'lifecycleStage',
      'language',
      'timezone',
      'holidays',
      'objectives',
      'behaviours',
      'scope',
      'exit',
      'changeControl',
      'additionalPrinciples',
      'retired',
      'scorecard',
    ]);
  });

  it('the one under the cursor is no obstacle to itself', () => {
    expect(offered(`${head}term:\n  st|arts: 2026-01-01\n  ends: 2027-01-01\n`).labels).toEqual([
      'starts',
      'terminationNotice',
      'renewalDecisionBy',
      'exitPlan',
      'nonRenewalNotice',
      'renews',
      'extensions',
      'source',
    ]);
  });

  it('not those that contradict what is there', () => {
    const ladder = (step: string) => `${head}governance:\n  escalation:\n    - ${step}`;
    expect(offered(ladder('{ level: tactical, | }')).labels).toEqual(['within', 'owners', 'forum', 'source']);
    expect(offered(ladder('{ then: mediation, | }')).labels).toEqual(['source']);
    expect(offered(`${head}firstChoice:\n  commitments:\n    - { id: x, by: both, | }`).labels).not.toContain(
      'to',
    );
  });

  it('those that another key asks for come forward', () => {
    const item = (rest: string) =>
      offered(`${head}benchmarking:\n  activities:\n    - { id: x, ${rest}, | }`).labels;
    expect(item('type: joint').slice(0, 4)).toEqual(['topics', 'by', 'cadence', 'forum']);
    expect(item('type: independent').slice(4, 8)).toEqual([
      'benchmarker',
      'costSplit',
      'method',
      'consequence',
    ]);
    expect(item('topics: [prices]')).toContain('handling');
  });

  it('by the kind of record', () => {
    const record = (rest: string) =>
      offered(`kind: Records\nagreement: a\nrecords:\n  - type: ${rest}\n    |`).labels;
    const any = ['evidence', 'note'];
    expect(record('meeting')).toEqual([
      'forum',
      'date',
      'present',
      'decisions',
      'actions',
      'apologies',
      ...any,
    ]);
    expect(record('review\n    scope: internal')).toEqual(['party', 'date', ...any]);
    expect(record('waived')).toEqual([
      'forum',
      'occurrence',
      'agreedBy',
      'reason',
      'commitment',
      'activity',
      'report',
      'review',
      'party',
      'healthCheck',
      ...any,
    ]);
    expect(record('waived\n    commitment: x')).toEqual(['occurrence', 'agreedBy', 'reason', ...any]);
  });

  it('of nothing below x- and below keys that the format does not know', () => {
    expect(offered(`${head}x-own:\n  |`).labels).toEqual([]);
    expect(offered(`${head}x-own: { st| }`).labels).toEqual([]);
    expect(offered(`${head}unheard:\n  |`).labels).toEqual([]);
  });
});

describe('accepting a key fills in what it needs', () => {
  it('an enum as a choice', () => {
    expect(offered(`${head}status|`).shown('status')).toBe(
      `${head}status: \${1|draft,proposed,active,suspended,ended|}`,
    );
  });

  it('a mapping at the document’s indentation', () => {
    const expected = (step: string) =>
      `${head}review:\n${step}internal: half-yearly\nlegal:\n${step}effect: \${1|non-binding,binding,contract-schedule|}\n` +
      `${step}contract: \${2:<number of the contract>}\n${step}precedence: \${3|contract,agreement|}`;
    for (const step of ['  ', '   ', '    ']) {
      expect(offered(`${head}review:\n${step}internal: half-yearly\nleg|`).shown('legal')).toBe(
        expected(step),
      );
    }
  });

  it('a list with its dashes where the document has them', () => {
    const measures = (dash: string) =>
      `${head}review:\n  internal: half-yearly\nretired:\n${dash}- old\nscore|`;
    expect(offered(measures('')).shown('scorecard')).toContain(
      '\nscorecard:\n- id: ${1:own-measure}\n  what: ',
    );
    expect(offered(measures('  ')).shown('scorecard')).toContain(
      '\nscorecard:\n  - id: ${1:own-measure}\n    what: ',
    );
  });

  it('in a new mapping, also the keys that it cannot do without', () => {
    const forums = `${head}governance:\n  tactical:\n    forums:\n      - |`;
    expect(offered(forums).shown('purpose')).toBe(
      `${forums.slice(0, -1)}id: \${1:service-board}\n        name: \${2:Service Board}\n        purpose: \${3:Demand, improvements, and what the operational level cannot settle}`,
    );
  });

  it('renaming a key leaves its value alone', () => {
    expect(offered(`${head}stat|: draft`).shown('status')).toBe(`${head}status: draft`);
  });

  it('a key whose lines stand below it already gets only its colon', () => {
    const broken = soundAgreement.replace('\nreview: {', '\nrev\n  internal: yearly\nx-was: {');
    expect(offered(cursorIn(broken, '\nrev|\n')).accepted('review')).toContain(
      '\nreview:\n  internal: yearly\n',
    );
  });
});

/** The sound agreement without a section; what rests on the forecast there rests on the new one. */
function agreementWithout(key: string): string {
  const text = soundWith(`${key}: null`);
  return key === 'sharing' ? text.replace('[forecast]', '[demand-forecast]') : text;
}

describe('accepting a principle writes its section', () => {
  it.each(principles.map(({ key }) => key))('%s, without findings, with the document’s own people', key => {
    const without = agreementWithout(key);
    const text = offered(`${without}|`).accepted(key);
    expect(check(text).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    expect(text).not.toMatch(/customer\/|vendor\//);
  });

  it.each(principles.map(({ key }) => key))('%s, also at four spaces', key => {
    const without = agreementWithout(key);
    const loose = without.replace(
      /^( *)(- )?/gm,
      (_, spaces, dash) => spaces + spaces + (dash ? '-   ' : ''),
    );
    const text = offered(`${loose}|`).accepted(key);
    expect(check(text).map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
    expect(text.slice(loose.length)).toMatch(/^\w+:\n {4}\w/);
  });

  it('names the forums that there are, and shares no more often than they meet', () => {
    const seldom = soundWith('sharing: null').replace(
      'cadence: monthly, duration: 1 hour',
      'cadence: quarterly, duration: 1 hour',
    );
    const text = offered(`${seldom}|`).shown('sharing');
    expect(text).toContain(
      'cadence: ${7:quarterly}\n      forum: ${8|service-board,steering-committee,stand-up|}',
    );
  });

  it('chooses ids that are free', () => {
    const text = offered(cursorIn(soundWith('scorecard: [{ id: own-measure, what: A }]'), 'what: A }|]'));
    expect(text.labels).toEqual(['new measure']);
    expect(text.accepted('new measure')).toContain('{ id: own-measure-2, what');
  });

  it('its page is the documentation, made only when asked for', () => {
    const item = offered(`${head}|`).item('sharing');
    expect(item.documentation).toBeTypeOf('function');
    expect(render(item.documentation?.() ?? [], 'plaintext')).toMatch(/^Share plans and forecasts\n\n/);
    expect(item.kind).toBe('section');
  });
});

describe('whole items of a list', () => {
  it.each([
    ['governance:\n  strategic:\n    forums:\n      - |', 'new forum'],
    ['governance:\n  escalation:\n    - |', 'new escalation step'],
    ['sharing:\n  commitments:\n    - |', 'new sharing commitment'],
    ['benchmarking:\n  activities:\n    - |', 'new benchmarking activity'],
    ['trustedAdviser:\n  advisers:\n    - |', 'new adviser'],
    ['proactivity:\n  earlyWarning:\n    - |', 'new early warning'],
    ['additionalPrinciples:\n  - |', 'new additional principle'],
    ['parties:\n  - |', 'new customer'],
  ])('%s', (section, label) => {
    const found = offered(`${head}${section}`);
    expect(found.labels[0]).toBe(label);
    expect(found.accepted(label).startsWith(`${head}${section.slice(0, -1)}`)).toBe(true);
  });

  it('the last step of the ladder', () => {
    expect(offered(`${head}governance:\n  escalation:\n    - |`).shown('then')).toBe(
      `${head}governance:\n  escalation:\n    - then: \${1|mediation,arbitration,expert-determination,courts|}`,
    );
  });

  it('in braces where the others are', () => {
    const text = cursorIn(soundAgreement, '  earlyWarning:\n|    - { by: both');
    const found = offered({
      text: `${text.text.slice(0, text.offset)}    - \n${text.text.slice(text.offset)}`,
      offset: text.offset + 6,
    });
    expect(found.shown('new early warning')).toContain(
      '  earlyWarning:\n    - { by: both, triggers: [${1:delivery-risk}, ${2:key-person-leaving}], channel: ',
    );
  });

  it('one for each type of record', () => {
    const records = `kind: Records\napiVersion: partnership/v1\nagreement: nordbank-cirrus\nrecords:\n  - |`;
    const found = offered(records, { others: { 'b.partnership.yaml': soundAgreement } });
    expect(found.labels).toEqual(
      [
        'meeting',
        'shared',
        'notice',
        'benchmark',
        'proposal',
        'report',
        'health-check',
        'review',
        'fulfilled',
        'approval',
        'warning',
        'escalation',
        'measure',
        'action',
        'waived',
      ].map(type => `type: ${type}`),
    );
    expect(found.shown('type: shared')).toBe(
      `${records.slice(0, -1)}type: shared\n    commitment: \${1|forecast,roadmap|}\n    date: \${2:2026-11-23}`,
    );
    for (const label of found.labels) found.accepted(label);
    // Nobody was there, and nobody agreed, until somebody says who.
    expect(found.accepted('type: meeting')).toContain('present: [<who was there>]');
    expect(found.accepted('type: waived')).toContain('agreedBy: [<who agreed to it>]');
    expect(found.shown('type: meeting')).toContain('|<who was there>,nordbank/anna-lind,');
  });

  it('a party from its Party file', () => {
    const party = 'apiVersion: partnership/v1\nkind: Party\nid: cirrus\nname: Cirrus Group\n';
    const found = offered(`${head}parties:\n  - |`, { others: { 'p.partnership.yaml': party } });
    expect(found.details[0]).toBe('party: cirrus (Cirrus Group)');
    expect(found.shown('party: cirrus')).toBe(
      `${head}parties:\n  - party: cirrus\n    role: \${1|customer,vendor,integrator,partner,subcontractor,affiliate,observer|}`,
    );
  });
});
