import { formatDate } from '../../calendar/date.ts';
import { doubtsAboutValues, measuredIn, missesTarget } from '../../evidence/measured.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { evidenceInForce, relatedRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const scorecard = `scorecard:
  - { id: accuracy, what: Forecasts that came true, target: 90 %, better: higher, owner: nordbank/mika-salo, forum: service-board }
`;
const measured = (...values: readonly string[]) =>
  justStarted +
  scorecard +
  recordsWith(
    ...values.map(
      (value, index) => `type: measure, measure: accuracy, date: 2026-11-${17 + index}, value: ${value}`,
    ),
  );

export const scorecardBelowTarget: AgreementRule = {
  on: 'agreement',
  id: 'scorecard/below-target',
  severity: 'info',
  dated: true,
  title: 'A measure has missed its target twice in a row.',
  why: 'Once is chance. Twice is worth a talk: about what to change, or about a target that nobody believes in.',
  remedy: 'Take it to the forum of the measure, and agree on an action or on another target.',
  bad: measured('87 %', '84 %'),
  good: measured('87 %', '91 %'),
  reads: ['scorecard', 'term', 'status'],
  *check(model, context) {
    const evidence = evidenceInForce(model, context);
    if (!evidence?.isComplete) return;
    for (const { measure, records } of measuredIn(evidence)) {
      const [before, last] = records.slice(-2);
      if (!before || !last || records.slice(-2).some(({ record }) => !missesTarget(measure, record.value)))
        continue;
      if (!evidence.hasPassed(before.day) || doubtsAboutValues(measure, evidence, before.day - 1).length > 0)
        continue;
      const { id, what, target, forum } = measure;
      const where = model.forum(forum)?.name;
      const facts = t`“${what ?? id ?? '?'}” has missed its target of ${String(target)} twice in a row: ${String(before.record.value)} on ${formatDate(before.date)} and ${String(last.record.value)} on ${formatDate(last.date)}.`;
      yield {
        range: model.headOf(measure),
        path: `scorecard[${id}]`,
        message: where
          ? t`${facts} Talk about it in ${where}: what to change, or whether the target is still the right one.`
          : t`${facts} Talk about what to change, or whether the target is still the right one.`,
        related: [before, last].map(record =>
          relatedRecord(record, t`Recorded for ${formatDate(record.date)}`),
        ),
      };
    }
  },
};
