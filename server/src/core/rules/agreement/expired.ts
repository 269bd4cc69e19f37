import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { evidenceInForce } from '../evidence.ts';

const term = (status: string) =>
  `status: ${status}\nterm: { starts: 2024-01-01, ends: 2026-10-31, terminationNotice: 180 days, renewalDecisionBy: 2026-03-31 }\n`;

export const agreementExpired: AgreementRule = {
  on: 'agreement',
  id: 'agreement/expired',
  severity: 'warning',
  dated: true,
  title: 'The agreement’s end has passed, but it is still active.',
  why: 'Both sides act on promises that nobody has made for this time.',
  remedy: 'Agree on a new end and version, or set `status` to `ended`.',
  bad: term('active'),
  good: term('ended'),
  reads: ['term', 'status'],
  *check(model, context) {
    const evidence = evidenceInForce(model, context);
    const { term } = model.agreement;
    if (!evidence?.isOver || evidence.ends === undefined || !term) return;
    yield {
      range: model.at(term, 'ends'),
      path: 'term.ends',
      message: t`The agreement ended on ${formatDate(evidence.ends)}, but its status is still active: both sides act on promises that nobody has made for this time. Agree on a new end, or set \`status\` to \`ended\`.`,
    };
  },
};
