import { t } from '../../l10n/message.ts';
import type { AgreementRule } from '../../rule/rule.ts';

export const agreementNoTerm: AgreementRule = {
  on: 'agreement',
  id: 'agreement/no-term',
  severity: 'warning',
  title: 'The agreement is active, and nothing says since when or until when.',
  why: 'Promises are owed from a first day on: without one nobody can tell what is due, what is late and when to decide about going on.',
  remedy: 'Add `term` with `starts`, and with `ends` or `renews`.',
  bad: 'status: active\nterm: null\n',
  good: 'status: active\nterm: { starts: 2027-01-01, renews: monthly, terminationNotice: 90 days }\n',
  reads: ['', 'term', 'status'],
  *check(model) {
    const { agreement } = model;
    if (agreement.status !== 'active' || !model.lacks(agreement, 'term')) return;
    yield {
      range: model.at(agreement, 'term'),
      path: 'term',
      message: t`The agreement is active, but nothing says since when or until when, so nobody can tell what is due and when to decide about going on. Add \`term\` with \`starts\`, and with \`ends\` or \`renews\`.`,
    };
  },
};
