import type { RuleId } from '../config/settable-rule.ts';
import type { FileModel } from '../model/file-model.ts';
import type { Rule } from '../rule/rule.ts';
import { ruleById } from '../rules/catalogue.ts';
import { isWaivable } from './used-waivers.ts';

/**
 * Whether findings of a rule can be adopted when agreements are taken over (decision 116): what the text says or lacks. What
 * comes due by the day is not, since its fingerprint is that of all that will ever come due; nor what nobody can accept.
 */
export function isAdoptableBy(rule: Pick<Rule, 'id' | 'acceptable'> & { readonly dated?: true }): boolean {
  return (
    rule.dated !== true && rule.acceptable !== false && !/^(?:yaml|schema|config|waiver)\//.test(rule.id)
  );
}

/** Whether a finding can be adopted. @param file that it stands in */
export function isAdoptable({ rule }: { readonly rule: RuleId }, file: FileModel): boolean {
  const known = ruleById(rule);
  return known !== undefined && isAdoptableBy(known) && isWaivable(file);
}
