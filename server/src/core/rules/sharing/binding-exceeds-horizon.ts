import { describeWritten } from '../../calendar/describe-duration.ts';
import { compareDurations } from '../../calendar/duration.ts';
import { t } from '../../l10n/message.ts';
import { longestWindow } from '../../model/binding.ts';
import { horizonOf, refreshBeyondHorizon } from '../../model/horizon.ts';
import { itemPath } from '../../rule/item-path.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const sharingBindingExceedsHorizon: AgreementRule = {
  on: 'agreement',
  id: 'sharing/binding-exceeds-horizon',
  severity: 'error',
  principle: 'sharing',
  title: 'Figures are firm for longer than they look ahead.',
  why: 'Nobody can be held to figures that are not in the forecast.',
  remedy:
    'Shorten `window` in `binding`, or lengthen `horizon`. Usual for a forecast: 12 to 18 months, the first 3 firm.',
  bad: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 2 months, cadence: monthly, forum: service-board, binding: { window: 3 months, tolerance: 20% } }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  good: 'sharing:\n  commitments:\n    - { id: forecast, what: Demand, type: forecast, by: both, owner: nordbank/mika-salo, horizon: 1 quarter, cadence: monthly, forum: service-board, binding: { window: 3 months, tolerance: 20% } }\n    - { id: roadmap, what: Roadmap, type: roadmap, by: both, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none }\n',
  reads: ['sharing'],
  *check(model) {
    for (const [index, commitment] of (model.agreement.sharing?.commitments ?? []).entries()) {
      const { what, id, binding, horizon = '' } = commitment;
      const ahead = horizonOf(commitment);
      // A horizon that its cadence contradicts is reported there, and may be what is wrong here too.
      const firm = longestWindow(binding);
      if (!ahead || !firm || refreshBeyondHorizon(commitment)) continue;
      if (compareDurations(firm.window, ahead) <= 0) continue;
      yield {
        range: model.at(commitment, 'binding'),
        path: itemPath('sharing.commitments', id ?? index, 'binding'),
        message: t`“${what ?? id ?? t`This commitment`}” is firm for ${describeWritten(firm.written.window)} but looks only ${describeWritten(horizon)} ahead: nobody can be held to figures that are not in it. Shorten \`window\`, or lengthen \`horizon\`.`,
        related: [
          {
            uri: model.file.uri,
            range: model.at(commitment, 'horizon'),
            message: t`Looks ${describeWritten(horizon)} ahead`,
          },
        ],
      };
    }
  },
};
