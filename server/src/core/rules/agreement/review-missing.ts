import { addReviews } from '../../fixes/add-reviews.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

const reviews = ['internal', 'joint'] as const;

export const agreementReviewMissing: AgreementRule = {
  on: 'agreement',
  id: 'agreement/review-missing',
  severity: 'warning',
  title: 'Nobody is to review the partnership itself, inside each party or together.',
  why: 'Talking about the partnership has to go on all the time, inside each party and between them; without a date it stops first.',
  remedy:
    'Add `review` with how often each party looks at the partnership by itself (`internal`) and how often all do so together (`joint`).',
  bad: 'review: { internal: half-yearly }\n',
  good: 'review: { internal: half-yearly, joint: yearly }\n',
  reads: ['', 'review'],
  *check(model) {
    const { agreement } = model;
    const { review } = agreement;
    if (model.lacks(agreement, 'review')) {
      yield {
        range: model.at(agreement, 'review'),
        path: 'review',
        message: t`Nothing says when the partnership itself is reviewed, so it is talked about only when something has gone wrong. Add \`review\` with \`internal\`, for each party by itself, and \`joint\`, for all together.`,
        data: { keys: reviews },
      };
      return;
    }
    const missing = review ? reviews.filter(key => model.lacks(review, key)) : [];
    const [first] = missing;
    if (!review || !first) return;
    yield {
      range: missing.length === 1 ? model.at(review, first) : model.headOf(review),
      path: `review.${missing.length === 1 ? first : ''}`,
      message:
        first === 'joint'
          ? t`Nothing says when the parties review the partnership together, so each of them judges it alone. Add \`joint\`, usually yearly.`
          : t`Nothing says when each party reviews the partnership by itself, so nobody knows what their own side thinks of it. Add \`internal\`, usually half-yearly.`,
      data: { keys: missing },
    };
  },
  fix: ({ data }, context) => addReviews((data as { keys: readonly ('internal' | 'joint')[] }).keys, context),
};
