import { describe, expect, it } from 'vitest';
import { workspaceSymbols } from '../../../../server/src/core/features/workspace-symbols.ts';
import { workspaceOf } from '../../../support/check.ts';
import { network } from '../../../support/network.ts';

function found(query: string): string[] {
  return workspaceSymbols(workspaceOf(network), query).map(
    ({ name, kind, container, uri }) => `${kind} ${name} | ${container} | ${uri.replace('file:///', '')}`,
  );
}

describe('workspace symbols', () => {
  it('finds agreements, parties, people, forums and promises', () => {
    expect(found('')).toEqual([
      'agreement Northern services 🤝 · north |  | a/agreement.partnership.yaml',
      'party Bank Abp · bank | Northern services 🤝 | a/agreement.partnership.yaml',
      'person Anna Lind · bank/anna | Northern services 🤝 | a/agreement.partnership.yaml',
      'person Mika Salo · bank/mika | Northern services 🤝 | a/agreement.partnership.yaml',
      'commitment sourcing | Northern services 🤝 | a/agreement.partnership.yaml',
      'sharing Demand by month · forecast | Northern services 🤝 | a/agreement.partnership.yaml',
      'sharing Roadmap · roadmap | Northern services 🤝 | a/agreement.partnership.yaml',
      'forum Service Board · board | Northern services 🤝 | a/agreement.partnership.yaml',
      'activity market | Northern services 🤝 | a/agreement.partnership.yaml',
      'commitment Ideas · ideas | Northern services 🤝 | a/agreement.partnership.yaml',
      'measure Accuracy · accuracy | Northern services 🤝 | a/agreement.partnership.yaml',
      'agreement Southern services · south |  | b/other.partnership.yaml',
      'party Other Bank · bank | Southern services | b/other.partnership.yaml',
      'person Anna Other · bank/anna | Southern services | b/other.partnership.yaml',
      'sharing forecast | Southern services | b/other.partnership.yaml',
      'forum board | Southern services | b/other.partnership.yaml',
      'party Cirrus Oy · cirrus |  | a/cirrus.partnership.yaml',
      'person Erik Dahl · cirrus/erik | Cirrus Oy | a/cirrus.partnership.yaml',
      'person Sara Berg · cirrus/sara | Cirrus Oy | a/cirrus.partnership.yaml',
    ]);
  });

  it.each([
    ['erik', 'person Erik Dahl · cirrus/erik | Cirrus Oy | a/cirrus.partnership.yaml'],
    ['SERVICE board', 'forum Service Board · board | Northern services 🤝 | a/agreement.partnership.yaml'],
    ['svbd', 'forum Service Board · board | Northern services 🤝 | a/agreement.partnership.yaml'],
    ['demand', 'sharing Demand by month · forecast | Northern services 🤝 | a/agreement.partnership.yaml'],
  ])('%s', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  it('puts what has the letters together first', () => {
    const names = found('board').map(line => line.split(' | ')[0]);
    expect(names.slice(0, 2)).toEqual(['forum Service Board · board', 'forum board']);
  });

  it('finds nothing for letters that nothing has', () => {
    expect(found('xyzzy')).toEqual([]);
  });
});
