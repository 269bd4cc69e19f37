import type { RuleOptions } from '../config/settable-rule.ts';
import type { Rule } from '../rule/rule.ts';

/** What holds for a rule: what the configuration sets, else the rule's own defaults. */
export function optionsOf({ options = {} }: Rule, set: RuleOptions = {}): RuleOptions {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name, set[name] ?? option.default]),
  );
}
