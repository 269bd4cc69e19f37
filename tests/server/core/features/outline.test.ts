import { describe, expect, it } from 'vitest';
import type { OutlineItem } from '../../../../server/src/core/features/outline/item.ts';
import { outline } from '../../../../server/src/core/features/outline.ts';
import { encloses } from '../../../../server/src/core/util/text.ts';
import { at, type NetworkFile, network } from '../../../support/network.ts';

/** The outline as indented lines: `kind name | detail`. Every item is checked to lie where it should. */
function outlineOf(path: string, text?: string): string[] {
  const { file, workspace } = at(text === undefined ? network : { ...network, [path]: text }, path, 0);
  const lines = (items: readonly OutlineItem[], indent: string): string[] =>
    items.flatMap(({ name, detail, kind, range, selection, children }) => {
      expect(encloses(range, selection), `selection of ${name}`).toBe(true);
      for (const child of children) expect(encloses(range, child.range), `${child.name}`).toBe(true);
      return [`${indent}${kind} ${name}${detail ? ` | ${detail}` : ''}`, ...lines(children, `${indent}  `)];
    });
  return lines(outline(file, workspace), '');
}

const agreement: NetworkFile = 'a/agreement.partnership.yaml';

describe('outline', () => {
  it('of reports with who → whom, and of options to extend', () => {
    const text = network[agreement]
      .replace(/^term:.*\n/m, '')
      .concat('term:\n  extensions:\n    - { id: option, for: 2 years, decideBy: 2028-03-31 }\n')
      .replace(
        /^governance:\n/m,
        'governance:\n  reporting:\n    - { id: levels, by: cirrus, to: bank, cadence: monthly }\n',
      );
    const lines = outlineOf(agreement, text);
    expect(lines).toContain('    report levels | Cirrus Oy → Bank Abp, every month');
    expect(lines).toContain('  extension option | extends by 2 years, decided by 31 Mar 2028');
  });

  it('of an agreement: principles by name, forums with level and cadence, promises with who → whom', () => {
    expect(outlineOf(agreement)).toEqual([
      'section Term',
      'section Parties',
      '  party Bank Abp | customer',
      '    person Anna Lind | CIO',
      '    person Mika Salo',
      '  party Cirrus Oy | vendor, from its Party file',
      'principle First choice',
      '  commitment sourcing | Bank Abp → Cirrus Oy',
      'principle Share plans and forecasts',
      '  commitment forecast | Bank Abp → Cirrus Oy',
      '  commitment roadmap | Cirrus Oy → Bank Abp',
      'principle Active governance',
      '  level Tactical',
      '    forum Service Board | tactical, every month',
      '  section Escalation',
      '    step Operational | within 2 working days',
      '    step Strategic | within 5 working days',
      '    step Then mediation',
      'principle Joint benchmarking',
      '  activity market | market-update, every year',
      'principle Proactivity',
      '  commitment ideas | each party → the other',
      'section Retired',
      'section Scorecard',
      '  measure accuracy | Accuracy',
    ]);
  });

  it('of a Party file', () => {
    expect(outlineOf('a/cirrus.partnership.yaml')).toEqual([
      'party Cirrus Oy | party, private sector',
      '  person Erik Dahl',
      '  person Sara Berg',
    ]);
  });

  it('of records: by type and date', () => {
    expect(outlineOf('a/2026.records.partnership.yaml')).toEqual([
      'record Meeting 2026-01-15 | Service Board',
      '  action Send the plan | Erik Dahl',
      'record Shared 2026-02-03 | forecast',
      'record Health check 2026-09-10',
      'record Review 2026-06-10 | internal, Bank Abp',
    ]);
  });

  it('of a configuration', () => {
    expect(outlineOf('a/partnership.config.yaml')).toEqual([
      'section Extends | recommended, ../house.yaml',
      'section Rules',
      '  setting principle/missing | warning',
      'section Waivers',
      '  setting Agreed | 2027-01-01',
      'section Authors',
      '  setting bank.example | bank',
    ]);
  });

  it('of what is half typed', () => {
    const head = 'apiVersion: partnership/v1\nkind: Agreement\n';
    expect(
      outlineOf('c.partnership.yaml', `${head}sharing:\ngovernance:\n  strategic:\n    forums:\n      - \n`),
    ).toEqual([
      'principle Share plans and forecasts | nothing yet',
      'principle Active governance',
      '  level Strategic',
    ]);
    expect(
      outlineOf(
        'c.partnership.yaml',
        `${head}sharing:\n  commitments:\n    - id:\n    - { what: "\nfirstChoise:\n  commitments:\n    - id: x\n`,
      ),
    ).toEqual([
      'principle Share plans and forecasts',
      '  commitment commitment',
      'principle First choice',
      '  commitment x',
    ]);
    expect(
      outlineOf(
        'c.partnership.yaml',
        `${head}trustedAdviser:\n  advisers: [{ person: x/y, advises: z }]\nadditionalPrinciples:\n  - { id: green, name: Sustainability, commitments: [{ id: co2, by: both }] }\nopenDialogue:\n  healthCheck: { cadence: yearly }\n`,
      ),
    ).toEqual([
      'principle Trusted adviser',
      '  adviser x/y | advises z',
      'section Additional principles',
      '  principle Sustainability',
      '    commitment co2 | each party → the other',
      'principle Open and honest dialogue',
      '  section Health check | every year',
    ]);
    expect(outlineOf('c.partnership.yaml', '')).toEqual([]);
    expect(outlineOf('c.partnership.yaml', '- a\n- b\n')).toEqual([]);
  });

  it('what only an alias repeats stands at its anchor', () => {
    const text = network[agreement].replace('- { then: mediation }', '- &m { then: mediation }\n    - *m');
    expect(outlineOf(agreement, text).filter(line => line.includes('Then'))).toHaveLength(2);
  });
});
