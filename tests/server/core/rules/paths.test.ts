import { describe, expect, it } from 'vitest';
import { optionsOf } from '../../../../server/src/core/config/settable-rule.ts';
import { itemPath } from '../../../../server/src/core/rule/item-path.ts';
import type { AgreementRule } from '../../../../server/src/core/rule/rule.ts';
import { catalogue, ruleIds } from '../../../../server/src/core/rules/catalogue.ts';
import { today, workspaceOf } from '../../../support/check.ts';
import { firstFile, readExample } from '../../../support/example.ts';

const isAgreementRule = (rule: (typeof catalogue)[number]): rule is AgreementRule => rule.on === 'agreement';

/** The id paths of what a rule reports of its failing example. */
function pathsOf(rule: AgreementRule): string[] {
  const { own, others } = readExample(rule.bad);
  const workspace = workspaceOf({ ...own, ...others });
  const file = workspace.file(`file:///${firstFile}`);
  const model = file && workspace.agreementOf(file);
  if (!model) return [];
  const context = { workspace, today, required: new Set<never>(), ruleIds };
  return [...rule.check(model, context, optionsOf(rule))].map(({ path }) => path);
}

describe('an id path', () => {
  it.each(catalogue.filter(isAgreementRule).map(rule => [rule.id, rule] as const))(
    'of %s is made of keys and ids',
    (_, rule) => {
      for (const path of pathsOf(rule)) {
        expect(path).toMatch(/^[a-z][\w-]*(\[[^\][]+\])*(\.[a-z][\w-]*(\[[^\][]+\])*)*\.?$/i);
      }
    },
  );

  it('names the key of an item, or the item as a whole', () => {
    expect(itemPath('sharing.commitments', 'forecast', 'horizon')).toBe(
      'sharing.commitments[forecast].horizon',
    );
    expect(itemPath('parties', 0)).toBe('parties[0]');
  });
});
