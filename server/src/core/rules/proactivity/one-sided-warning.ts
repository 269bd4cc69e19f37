import { t } from '../../l10n/message.ts';
import { directionOf } from '../../model/commitments.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { silentSides } from '../sides.ts';

export const proactivityOneSidedWarning: AgreementRule = {
  on: 'agreement',
  id: 'proactivity/one-sided-warning',
  severity: 'warning',
  principle: 'proactivity',
  title: 'Only some of the parties promise to warn early.',
  why: 'A warning costs whoever gives it; where only one side owes it, warnings become a stick for the other.',
  remedy: 'Add an early warning by the party that promises none yet, or write `by: both`.',
  bad: 'proactivity:\n  earlyWarning:\n    - { by: cirrus, to: nordbank, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  good: 'proactivity:\n  earlyWarning:\n    - { by: both, triggers: [delivery-risk], channel: Telephone, within: 2 working days }\n',
  reads: ['proactivity', 'parties'],
  silentIfCovered: ['proactivity'],
  *check(model) {
    const { proactivity } = model.agreement;
    const warnings = proactivity?.earlyWarning ?? [];
    if (!proactivity || warnings.length === 0 || model.file.source.hasDoubts(warnings)) return;
    const silent = silentSides(
      model,
      warnings.map(warning => directionOf(warning, model)),
    );
    if (silent.length === 0) return;
    const names = and(silent.map(({ name }) => name));
    yield {
      range: model.file.source.keyOf(proactivity, 'earlyWarning'),
      path: 'proactivity.earlyWarning',
      message:
        silent.length === 1
          ? t`Early warning is one-sided: ${names} promises none, so the others learn of its trouble too late. Add a warning by ${names}, or write \`by: both\`.`
          : t`Early warning is one-sided: ${names} promise none, so the others learn of their trouble too late. Add warnings by ${names}, or write \`by: both\`.`,
    };
  },
};
