import type { RuleId } from '../config/settable-rule.ts';

/** The rules that say what one might also write: nothing is wrong where they speak, so summaries count them apart. */
const rules: ReadonlySet<RuleId> = new Set([
  'agreement/no-purpose',
  'agreement/no-renewal-decision',
  'governance/no-reporting',
]);

/** Whether a finding only says what could be added; not where somebody has made more of it. */
export function isToComplete({ rule, severity }: { rule: RuleId; severity: string }): boolean {
  return severity === 'info' && rules.has(rule);
}
