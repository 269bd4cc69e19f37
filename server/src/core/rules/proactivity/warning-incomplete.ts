import { type Message, t } from '../../l10n/message.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';

const expected = {
  channel: t`where it is given`,
  within: t`how soon after noticing it`,
} satisfies Record<string, Message>;

export const proactivityWarningIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'proactivity/warning-incomplete',
  severity: 'warning',
  principle: 'proactivity',
  title: 'An early warning does not say where it is given, or how soon.',
  why: 'A warning that may come at any time comes late, and one without a place is said in passing and heard by nobody.',
  remedy: 'Add `channel`, and `within` such as 2 working days.',
  bad: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone }\n',
  good: 'proactivity:\n  commitments:\n    - { id: ideas, by: both, what: Improvement proposals, cadence: every 4 months, answer: 20 working days, basedOn: [forecast] }\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  reads: ['proactivity'],
  *check(model) {
    for (const [index, warning] of (model.agreement.proactivity?.earlyWarning ?? []).entries()) {
      const missing = (['channel', 'within'] as const).filter(key => model.lacks(warning, key));
      const [first] = missing;
      if (!first) continue;
      const { id } = warning as { id?: string };
      yield {
        range: missing.length === 1 ? model.at(warning, first) : model.headOf(warning),
        path: itemPath(
          'proactivity.earlyWarning',
          id ?? (warning.by ? [warning.by].flat().join(' ') : index),
          'within',
        ),
        message: t`An early warning does not say ${and(missing.map(key => expected[key]))}, so nobody can be late with it. Add ${and(missing.map(key => `\`${key}\``))}.`,
      };
    }
  },
};
