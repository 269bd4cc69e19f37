import { describe, expect, it } from 'vitest';
import { principles } from '../../../../server/src/core/principles/principles.ts';
import { check, rulesIn } from '../../../support/check.ts';
import { inForce, soundAgreement, soundWith } from '../../../support/sound.ts';

/** What the design decided about what a rule says, as today's rules hold it. Others stand next to what they are about. */

const messages = (text: string) => check(text).map(({ message }) => message);

describe('10: more than two parties', () => {
  const people = (party: string) =>
    `people: [{ id: a, name: A ${party}, roles: [executive-sponsor], deputy: ${party}/b }, { id: b, name: B ${party}, roles: [relationship-manager], deputy: ${party}/a }]`;
  const parties = `parties:
  - { id: nordbank, name: Nordbank, role: customer, ${people('nordbank')} }
  - { id: cirrus, name: Cirrus, role: vendor, ${people('cirrus')} }
  - { id: codewerk, name: Codewerk, role: subcontractor, ${people('codewerk')} }
`;
  const withThree = (sections: string) =>
    soundWith(parties + sections)
      .replaceAll(/(nordbank|cirrus)\/(anna-lind|erik-dahl)/g, '$1/a')
      .replaceAll(/(nordbank|cirrus)\/(mika-salo|sara-berg)/g, '$1/b');
  const commitment = (who: string, id: string) =>
    `    - { id: ${id}, ${who}, events: [new-sourcing], notice: 60 days, response: 20 days, mechanism: inform }\n`;
  const firstChoice = (...whos: string[]) =>
    `firstChoice:\n  commitments:\n${whos.map((who, index) => commitment(who, `big-news-${index}`)).join('')}`;

  it('every customer and vendor has to promise something, a subcontractor need not', () => {
    expect(
      rulesIn(withThree(firstChoice('by: nordbank, to: [cirrus, codewerk]', 'by: cirrus, to: nordbank'))),
    ).toEqual([]);
    expect(
      messages(withThree(firstChoice('by: nordbank, to: cirrus', 'by: codewerk, to: nordbank'))),
    ).toEqual([expect.stringContaining('Cirrus promises nothing')]);
  });

  it('`both` is each to every other', () => {
    expect(rulesIn(withThree(firstChoice('by: both')))).toEqual([]);
  });

  it('what is shared names its recipient', () => {
    const text = withThree('').replace('by: nordbank, to: cirrus, owner', 'by: nordbank, owner');
    expect(messages(text)).toEqual([
      '“Demand by month” does not say who receives it, so it cannot be relied on. Add `to`.',
    ]);
  });
});

it('19: a ladder of two rungs is right', () => {
  expect(soundAgreement.match(/- \{ level:/g)).toHaveLength(2);
  expect(rulesIn(soundAgreement)).toEqual([]);
});

describe('22: which level meets more often', () => {
  const strategic = (cadence: string) =>
    rulesIn(soundAgreement.replace('rotating, cadence: quarterly', `rotating, cadence: ${cadence}`));
  it('equal is no inversion, by nominal intervals', () => {
    for (const cadence of ['monthly', 'every 1 month'])
      expect([cadence, strategic(cadence)]).toEqual([cadence, ['governance/cadence-unusual']]);
    expect(strategic('every 3 months')).toEqual([]);
    expect(strategic('every 4 weeks')).toEqual(['governance/cadence-inverted']);
  });

  it('the most frequent forum of a level counts', () => {
    const more =
      '      - { id: slow-board, name: Slow Board, purpose: Services, chair: rotating, cadence: yearly, agenda: [Services], members: [nordbank/mika-salo, cirrus/sara-berg] }\n';
    expect(rulesIn(soundAgreement.replace('  operational:\n', `${more}  operational:\n`))).toEqual([]);
  });
});

describe('23: equal fits', () => {
  it.each([
    ['28 days', '20 working days', []],
    ['27 days', '20 working days', ['first-choice/response-exceeds-notice']],
    ['12 months', '1 year', []],
    ['4 quarters', '12 months', []],
  ])('an answer in %s notice may take %s', (notice, response, expected) => {
    const text = soundAgreement
      .replace('notice: 60 days', `notice: ${notice}`)
      .replace('response: 20 working days', `response: ${response}`);
    expect(rulesIn(text)).toEqual(expected);
  });
});

it('24: one shared item up to 12 months and one beyond are enough for the section', () => {
  expect(rulesIn(soundAgreement.replace('horizon: 36 months', 'horizon: 12 months'))).toEqual([
    'sharing/no-long-term',
  ]);
  const plan = soundAgreement.replace('type: forecast', 'type: plan');
  expect(rulesIn(plan.replace('horizon: 12 months', 'horizon: 13 months'))).toEqual([
    'sharing/no-short-term',
  ]);
  expect(rulesIn(soundAgreement.replace('horizon: 12 months', 'horizon: 4 quarters'))).toEqual([]);
});

describe('34: about a principle that is missing, or prose only, nothing else is said', () => {
  it.each(principles.map(({ key }) => key))('%s', key => {
    for (const empty of ['null', '', '{}']) {
      expect([empty, rulesIn(soundWith(`${key}: ${empty}\n`))]).toEqual([empty, ['principle/missing']]);
    }
    expect(rulesIn(soundWith(`${key}:\n  intent: We mean it.\n`))).toEqual(['principle/prose-only']);
  });

  it('a section of empty lists is empty', () => {
    expect(rulesIn(soundWith('sharing: { commitments: [] }\n'))).toEqual(['principle/missing']);
    expect(rulesIn(soundWith('governance: { strategic: { forums: [] }, escalation: [] }\n'))).toEqual([
      'principle/missing',
    ]);
  });
});

describe('35: placeholders', () => {
  const title = (text: string, status = 'active') =>
    rulesIn(soundWith(`title: ${JSON.stringify(text)}\n${inForce.replace('active', status)}`));
  it.each([
    'TBD',
    'To be filled: TODO.',
    'Lorem Ipsum dolor',
    'Partnership for <service>',
    '(TBC)',
    'FIXME later',
  ])('%s is one', text => {
    expect(title(text)).toEqual(['principle/placeholder']);
  });

  it.each([
    'Todo el servicio',
    'metodologi',
    'método TODOS',
    'a < b and c > d',
    'each names one <b>thing</b>',
    '<3',
    'Anna Lind <anna@nordbank.example>',
    '<https://nordbank.example>',
    'x_TODO',
    'éTODO',
  ])('%s is none', text => {
    expect(title(text)).toEqual([]);
  });

  it('only while the agreement is active, and never in comments', () => {
    for (const status of ['draft', 'proposed', 'suspended', 'ended'])
      expect(title('TBD', status)).toEqual([]);
    expect(rulesIn(soundWith(inForce.replace('active', 'active # TODO')))).toEqual([]);
  });
});

it('38: the decision leaves room for the notice', () => {
  const by = (day: string) => rulesIn(soundAgreement.replace('2028-04-01', day));
  expect([by('2028-07-04'), by('2028-07-05'), by('2025-12-31'), by('2029-01-01')]).toEqual([
    [],
    ['agreement/dates'],
    ['agreement/dates'],
    ['agreement/dates'],
  ]);
  expect(rulesIn(soundAgreement.replace('ends: 2028-12-31', 'ends: 2025-12-31'))).toEqual([
    'agreement/dates',
  ]);
  expect(
    rulesIn(
      soundAgreement
        .replace('ends: 2028-12-31', 'ends: 2026-01-01')
        .replace('renewalDecisionBy: 2028-04-01', ''),
    ),
  ).toEqual([]);
});

it('40: a person without a role whom nobody refers to, and a Party file of no agreement', () => {
  const person = (more: string) =>
    rulesIn(soundAgreement.replace('people:\n', `people:\n      - { id: olof-ek, name: Olof Ek${more} }\n`));
  expect([person(''), person(', roles: [service-manager]')]).toEqual([['reference/unused'], []]);
  expect(rulesIn('apiVersion: partnership/v1\nkind: Party\nid: cirrus\n')).toEqual(['reference/unused']);
});
