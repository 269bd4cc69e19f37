import { type Finding, toFinding } from '../checking/run-rules.ts';
import type { Configuration } from '../config/configuration.ts';
import { FileSettings } from '../config/settings.ts';
import type { Dictionary } from '../l10n/message.ts';
import type { AgreementReview } from '../review/review.ts';
import type { ReviewRule, Rule } from '../rule/rule.ts';
import { catalogue } from '../rules/catalogue.ts';
import { suppressionOf } from '../suppressions/suppressions.ts';
import { fingerprint } from '../util/fingerprint.ts';

const reviewRules: readonly ReviewRule[] = catalogue.filter(isReviewRule);

/** What rules about changes say of a review. They stand in the state after; comments there can accept them. */
export function reviewFindings(
  review: AgreementReview,
  configuration: Configuration,
  dictionary?: Dictionary,
): Finding[] {
  const file = review.models.after?.file;
  if (!file) return [];
  const settings = new FileSettings(configuration, file.uri);
  return reviewRules.flatMap(rule =>
    [...rule.check(review)].flatMap(report => {
      const severity = settings.severity(rule.id, report.severity ?? rule.severity);
      if (severity === 'off' || suppressionOf({ rule: rule.id, range: report.range }, file)) return [];
      return [
        {
          ...toFinding(report, file, dictionary),
          rule: rule.id,
          severity,
          uri: file.uri,
          fingerprint: fingerprint(rule.id, review.id, report.path),
          former: [],
          dated: false,
        },
      ];
    }),
  );
}

function isReviewRule(rule: Rule): rule is ReviewRule {
  return rule.on === 'review';
}
