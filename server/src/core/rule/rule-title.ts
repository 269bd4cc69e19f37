import { type Message, sentence } from '../l10n/message.ts';
import type { Rule } from './rule.ts';

/** What a rule says of what it finds, in any language, without its full stop. */
export function ruleTitle({ title }: Pick<Rule, 'title'>): Message {
  return sentence(title.replace(/\.$/, ''));
}
