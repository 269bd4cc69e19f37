import { t } from '../../l10n/message.ts';
import type { AgreementModel } from '../../model/agreement.ts';
import type { AgreementRule, Report } from '../../rule/rule.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { walk } from '../../schema/walk.ts';
import { placeholderIn } from '../../util/placeholder.ts';

export const placeholderText: AgreementRule = {
  on: 'agreement',
  id: 'principle/placeholder',
  severity: 'warning',
  title: 'An active agreement still holds a placeholder such as TBD or <name>.',
  why: 'The agreement is in force, yet this part of it was never agreed.',
  remedy: 'Write what was agreed, or remove the entry until it is.',
  bad: 'title: Partnership for <service>\nstatus: active\nterm: { starts: 2027-01-01, ends: 2029-12-31, terminationNotice: 180 days, renewalDecisionBy: 2029-04-01 }\n',
  good: 'title: Partnership for application services\nstatus: active\nterm: { starts: 2027-01-01, ends: 2029-12-31, terminationNotice: 180 days, renewalDecisionBy: 2029-04-01 }\n',
  reads: [],
  check(model) {
    return model.agreement.status === 'active' ? placeholders(model) : [];
  },
};

function placeholders(model: AgreementModel): Report[] {
  const reports: Report[] = [];
  walk(model.file.value, schemas.Agreement, visit => {
    const { value, schema, owner, key } = visit;
    if (typeof value !== 'string' || !owner || schema['x-type'] === 'id' || schema.enum) return;
    const found = placeholderIn(value);
    if (!found) return;
    reports.push({
      range: model.at(owner, key),
      path: visit.path,
      message: t`\`${found}\` is a placeholder, but the agreement is active: this part was never agreed. Write what was agreed, or remove it.`,
    });
  });
  return reports;
}
