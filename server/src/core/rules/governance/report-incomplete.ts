import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import { isMutual } from '../../model/commitments.ts';
import type { Draft } from '../../model/draft.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import type { Report } from '../../schema/generated/types.ts';
import { and } from '../../util/lists.ts';
import { governanceExample } from './example.ts';

const expected = {
  by: t`who sends it`,
  to: t`who gets it`,
  owner: t`who sees that it is sent`,
  cadence: t`how often it comes`,
};

const report = 'id: service-report, what: Service levels and reasons for each miss, by: cirrus, to: nordbank';

export const governanceReportIncomplete: AgreementRule = {
  on: 'agreement',
  id: 'governance/report-incomplete',
  severity: 'error',
  principle: 'governance',
  title: 'A report has no sender, owner, recipient or cadence.',
  why: 'A report that nobody owns comes when somebody asks for it, and one without a cadence is never late.',
  remedy:
    'Fill in what the message lists. The recipient goes without saying where there are just two parties.',
  bad: governanceExample({ reporting: [`${report}, cadence: monthly`] }),
  good: governanceExample({ reporting: [`${report}, cadence: monthly, owner: cirrus/sara-berg`] }),
  reads: ['governance', 'parties'],
  *check(model) {
    for (const { report, name, path } of model.reports) {
      const missing = (Object.keys(expected) as (keyof typeof expected)[]).filter(key =>
        isMissing(model, report, key),
      );
      const [first] = missing;
      if (!first) continue;
      yield {
        range: missing.length === 1 ? model.at(report, first) : model.headOf(report),
        path,
        message: t`The report “${name}” does not say ${and(missing.map(key => expected[key]))}, so nobody can count on it. Add ${and(missing.map(key => `\`${key}\``))}.`,
      };
    }
  },
};

/** The recipient goes without saying with `by: both`, and where there are just two parties (decision 55). */
function isMissing(model: AgreementModel, report: Draft<Report>, key: string): boolean {
  if (key === 'to' && (isMutual(report, model) || model.parties.length <= 2)) return false;
  return model.lacks(report, key);
}
