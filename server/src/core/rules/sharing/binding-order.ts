import { describeWritten } from '../../calendar/describe-duration.ts';
import { compareDurations } from '../../calendar/duration.ts';
import { t } from '../../l10n/message.ts';
import { type FirmWindow, firmWindow, windowsIn } from '../../model/binding.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

const sharing = (binding: string) =>
  `sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 12 months, cadence: monthly, forum: service-board, binding: ${binding} }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n`;

export const sharingBindingOrder: AgreementRule = {
  on: 'agreement',
  id: 'sharing/binding-order',
  severity: 'error',
  principle: 'sharing',
  title: 'The firm windows of a forecast do not widen.',
  why: 'Each window counts from now. One that is longer and no looser than the one before it leaves that one without a meaning.',
  remedy:
    'Order the windows from the shortest to the longest, each with a larger tolerance than the one before it.',
  bad: sharing('[{ window: 3 months, tolerance: 15% }, { window: 1 month, tolerance: 0% }]'),
  good: sharing('[{ window: 1 month, tolerance: 0% }, { window: 3 months, tolerance: 15% }]'),
  reads: ['sharing'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const { what, id, binding } = commitment;
      if (!Array.isArray(binding) || model.file.source.hasDoubts(binding)) continue;
      let before: FirmWindow | undefined;
      for (const written of windowsIn(binding)) {
        const firm = firmWindow(written);
        // Nothing follows from a list of which a part is not understood.
        if (!firm) break;
        const last = before;
        before = firm;
        if (!last || isWider(last, firm)) continue;
        const name = what ?? id ?? t`This commitment`;
        const window = describeWritten(written.window);
        yield {
          range: model.headOf(written),
          path: itemPath('sharing.commitments', id ?? index, 'binding'),
          message:
            compareDurations(firm.window, last.window) <= 0
              ? t`The firm windows of “${name}” do not rise: that of ${window} is no longer than the one before it. Order them from the shortest to the longest.`
              : t`The firm windows of “${name}” do not widen: that of ${window} allows no more than the shorter one before it, which then means nothing. Give it a larger \`tolerance\`, or leave the shorter one out.`,
        };
        break;
      }
    }
  },
};

function isWider(before: FirmWindow, next: FirmWindow): boolean {
  return compareDurations(before.window, next.window) < 0 && before.tolerance < next.tolerance;
}
