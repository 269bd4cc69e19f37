import { formatDate } from '../../calendar/date.ts';
import { t } from '../../l10n/message.ts';
import { renewalDecisions } from '../../model/term.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { evidenceInForce } from '../evidence.ts';

/** How long before the decision it is said (decision 37). */
const daysBefore = 90;

const term = (decision: string) =>
  `status: active\nterm: { starts: 2026-11-23, ends: 2027-12-31, terminationNotice: 180 days, renewalDecisionBy: ${decision} }\n`;

export const agreementRenewalDue: AgreementRule = {
  on: 'agreement',
  id: 'agreement/renewal-due',
  severity: 'info',
  dated: true,
  title: 'The decision about renewal is due soon, or was due.',
  why: 'Without a decision in time the agreement runs out or goes on by accident.',
  remedy: 'Decide together, then write down the new end and the next decision date.',
  bad: term('2027-02-21'),
  good: term('2027-02-22'),
  reads: ['term', 'status'],
  *check(model, context) {
    const evidence = evidenceInForce(model, context);
    const { term } = model.agreement;
    const [first] = renewalDecisions(term);
    if (!evidence || evidence.isOver || !term || !first) return;
    const decision = first.day;
    const { starts, ends, today } = evidence;
    // Dates that contradict each other are a finding of their own.
    if ((starts !== undefined && decision < starts) || (ends !== undefined && decision > ends)) return;
    if (today < decision - daysBefore) return;
    const day = formatDate(decision);
    const left = decision - today;
    yield {
      range: model.at(first.owner, first.key),
      path: first.path,
      message:
        left < 0
          ? t`Renewal was to be decided by ${day}, and the dates have not changed since: the agreement will run out or go on by accident. Decide together, then write down the new end and the next decision date.`
          : left === 0
            ? t`Renewal is to be decided by today. Decide together, then write down the new end and the next decision date.`
            : left === 1
              ? t`Renewal is to be decided by tomorrow, ${day}. Decide together, then write down the new end and the next decision date.`
              : t`Renewal is to be decided by ${day}, in ${left} days. Decide together, then write down the new end and the next decision date.`,
      related:
        ends !== undefined
          ? [
              {
                uri: model.file.uri,
                range: model.at(term, 'ends'),
                message: t`The agreement ends on ${formatDate(ends)}`,
              },
            ]
          : [],
    };
  },
};
