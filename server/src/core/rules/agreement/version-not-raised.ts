import { t } from '../../l10n/message.ts';
import type { Step } from '../../review/version.ts';
import type { ReviewRule } from '../../rule/rule.ts';

export const agreementVersionNotRaised: ReviewRule = {
  id: 'agreement/version-not-raised',
  on: 'review',
  severity: 'warning',
  title: 'In a review: the version says less than the changes do.',
  why: 'People who signed an earlier version look at the number to learn whether something was taken from them. The first number rises when a promise is weakened or removed, the second when one is added or its meaning changes, the third for wording.',
  remedy: 'Raise `version` as the changes ask for; the finding names the number.',
  bad: `sharing:
  intent: Plans and forecasts are a normal agenda item.
  commitments:
    - { id: forecast, what: Demand by month, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: quarterly, forum: service-board, binding: none, classification: amber }
    - { id: roadmap, what: Roadmap of the services, type: roadmap, by: cirrus, to: nordbank, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, classification: amber }
`,
  good: `version: 2.0.0
sharing:
  intent: Plans and forecasts are a normal agenda item.
  commitments:
    - { id: forecast, what: Demand by month, type: forecast, by: nordbank, to: cirrus, owner: nordbank/mika-salo, horizon: 12 months, cadence: quarterly, forum: service-board, binding: none, classification: amber }
    - { id: roadmap, what: Roadmap of the services, type: roadmap, by: cirrus, to: nordbank, owner: cirrus/erik-dahl, horizon: 36 months, cadence: yearly, forum: steering-committee, binding: none, classification: amber }
`,
  *check({ version, models }) {
    const { after } = models;
    if (!version || version.isEnough || !after) return;
    const { before, after: now, demanded, suggested } = version;
    yield {
      range: after.at(after.agreement, 'version'),
      path: 'version',
      message:
        before === now
          ? t`${reasons[demanded]}, but the version is still ${now}. Raise it to ${suggested}, so that everybody sees how much has changed.`
          : t`${reasons[demanded]}, but the version only went from ${before} to ${now}. Raise it to ${suggested}, so that everybody sees how much has changed.`,
    };
  },
};

/** What asks for each step, as the beginning of a sentence. */
const reasons: Readonly<Record<Step, ReturnType<typeof t>>> = {
  major: t`A promise was weakened or removed`,
  minor: t`A promise was added, or its meaning changed`,
  patch: t`The wording changed`,
  none: t`Nothing changed`,
};
