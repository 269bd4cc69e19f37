import { describe, expect, test } from 'vitest';
import { check } from '../../../../support/check.ts';
import { type Change, changed } from '../../../../support/sound.ts';

const third = `  - id: linden
    name: Linden AB
    role: vendor
    people:
      - { id: olof-ek, name: Olof Ek, title: CEO, seniority: executive, roles: [executive-sponsor], deputy: linden/ida-ros }
      - { id: ida-ros, name: Ida Ros, title: Account Lead, seniority: manager, roles: [relationship-manager], deputy: linden/olof-ek }
`;

/** The sound agreement with a second vendor, and other escalation paths: what rules about these say. */
function said(escalation: string, ...more: Change[]): string[] {
  const text = changed(
    [/(?=\nfirstChoice:)/, `\n${third}`],
    [/ {2}escalation:\n(?: {4}.*\n)*/, escalation],
    ...more,
  );
  return check(text)
    .filter(({ rule }) => rule.includes('escalation') || rule.startsWith('reference/'))
    .map(({ rule, range, message }) => `${rule} «${text.slice(range.start, range.end)}» ${message}`);
}

function ladder(id: string, between: string, owners: string): string {
  return `    - id: ${id}
      between: ${between}
      steps:
        - { level: tactical, within: 5 working days, owners: ${owners} }
        - { then: mediation }
`;
}

const withCirrus = ladder('cirrus-matters', '[nordbank, cirrus]', '[nordbank/mika-salo, cirrus/sara-berg]');
const withLinden = ladder('linden-matters', '[nordbank, linden]', '[nordbank/mika-salo, linden/ida-ros]');
const vendors = ladder('vendors', '[cirrus, linden]', '[cirrus/sara-berg, linden/ida-ros]');

describe('ladders instead of an escalation for all', () => {
  test('are enough when each two sides have one', () => {
    expect(said(`  ladders:\n${withCirrus}${withLinden}${vendors}`)).toEqual([]);
  });

  test('that do not say whom they are for and leave somebody out on every step are one finding', () => {
    const steps = withCirrus.replace(
      /( {8}- \{ level: tactical)(.*\n)/,
      '$1$2        - { level: strategic, within: 9 working days, owners: [nordbank/anna-lind, cirrus/erik-dahl] }\n',
    );
    const open = steps.replace(/ {6}between.*\n/, '');
    expect(said(`  ladders:\n${open}${withLinden}${vendors}`)).toEqual([
      expect.stringContaining(
        'escalation-step-incomplete «id: cirrus-matters» No step of the ladder “cirrus-matters” is owned by Linden AB.',
      ),
    ]);
  });

  test('are not asked for between two vendors who promise each other nothing', () => {
    const ladders = `  ladders:\n${withCirrus}${withLinden}`;
    expect(said(ladders)).toEqual([]);
    expect(
      said(ladders, ['by: cirrus, to: nordbank, owner', 'by: cirrus, to: [nordbank, linden], owner']),
    ).toEqual([expect.stringMatching(/^governance\/no-escalation .*Cirrus Oy and Linden AB/)]);
  });

  test('one for all of them is enough', () => {
    const all = ladder(
      'all',
      '[nordbank, cirrus, linden]',
      '[nordbank/mika-salo, cirrus/sara-berg, linden/ida-ros]',
    );
    expect(said(`  ladders:\n${all}`)).toEqual([]);
    expect(said(`  ladders:\n${all.replace(/ {6}between.*\n/, '')}`)).toEqual([]);
  });

  test('lack a path for two sides that no ladder has both of', () => {
    expect(said(`  ladders:\n${withCirrus}`)).toEqual([
      expect.stringMatching(/^governance\/no-escalation «ladders» .*is for Nordbank Abp and Linden AB, so/),
    ]);
    expect(said(`  ladders:\n${vendors}`)).toEqual([
      expect.stringContaining('for Nordbank Abp and Cirrus Oy; Nordbank Abp and Linden AB, so'),
    ]);
  });

  test('say nothing of pairs while a party of theirs is unknown', () => {
    expect(
      said(`  ladders:\n${withCirrus}${withLinden.replace('[nordbank, linden]', '[nordbank, lindn]')}`),
    ).toEqual([expect.stringContaining('reference/unknown «lindn»')]);
  });
});

describe('a ladder', () => {
  const forAll = `  escalation:
    - { level: operational, within: 2 working days, owners: [nordbank/mika-salo, cirrus/sara-berg, linden/ida-ros] }
    - { then: mediation }
`;

  test('is judged for its own parties only', () => {
    expect(said(`${forAll}  ladders:\n${withLinden}`)).toEqual([]);
    expect(said(`${forAll}  ladders:\n${withLinden.replace(', linden/ida-ros', '')}`)).toEqual([
      expect.stringMatching(
        /escalation-step-incomplete .*Step 1 of the ladder “linden-matters” has nobody of Linden AB/,
      ),
    ]);
  });

  test('is called by what it is for', () => {
    const charges = withLinden.replace('      between', '      for: Disputes about charges\n      between');
    expect(said(`${forAll}  ladders:\n${charges.replace(/ {8}- \{ then.*\n/, '')}`)).toEqual([
      expect.stringMatching(/escalation-dead-end «steps» The ladder “Disputes about charges” ends within/),
    ]);
  });

  test('asks for an owner of each party that it names, whatever its role', () => {
    const groups = withLinden.replace('[nordbank, linden]', '[nordbank, linden, group]');
    const text = changed([
      /(?=\nfirstChoice:)/,
      `\n${third}  - { id: group, name: Linden Group, role: affiliate }\n`,
    ]).replace(/ {4}- \{ then: mediation \}\n/, match => `${match}  ladders:\n${groups}`);
    expect(
      check(text)
        .filter(
          ({ rule, range }) => rule.includes('step-incomplete') && range.start > text.indexOf('ladders'),
        )
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining('has nobody of Linden Group among')]);
  });

  test('needs two parties and steps', () => {
    const findings = check(
      changed([
        / {4}- \{ then: mediation \}\n/,
        '$&  ladders:\n    - { id: charges, between: [nordbank] }\n',
      ]),
    );
    expect(findings.map(({ rule }) => rule).sort()).toEqual(['schema/range', 'schema/required']);
  });
});
