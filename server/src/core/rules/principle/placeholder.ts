import { type Message, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { FileRule, Report } from '../../rule/rule.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { Survey } from '../../schema/survey.ts';
import { placeholderIn } from '../../util/placeholder.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';

export const principlePlaceholder: FileRule = {
  on: 'file',
  id: 'principle/placeholder',
  severity: 'warning',
  title:
    'An active agreement, one of its parties or a record of it still holds a placeholder such as TBD or <name>.',
  why: 'The agreement is in force, yet this part of it was never agreed.',
  remedy: 'Write what was agreed, or remove the entry until it is.',
  bad: 'title: Partnership for <service>\nstatus: active\nterm: { starts: 2027-01-01, ends: 2029-12-31, terminationNotice: 180 days, renewalDecisionBy: 2029-04-01 }\n',
  good: 'title: Partnership for application services\nstatus: active\nterm: { starts: 2027-01-01, ends: 2029-12-31, terminationNotice: 180 days, renewalDecisionBy: 2029-04-01 }\n',
  check(file, { workspace }) {
    return isInForce(file, workspace) ? placeholders(file) : [];
  },
};

/** Whether an active agreement rests on a file: it is that agreement, describes a party to it, or records what was done. */
function isInForce(file: FileModel, workspace: ReadonlyWorkspace): boolean {
  const isActive = (agreement: FileModel) => agreement.value?.status === 'active';
  switch (file.kind) {
    case 'Agreement':
      return isActive(file);
    case 'Party':
      return workspace.usesOf(String(file.value?.id)).some(user => user.isActive);
    case 'Records':
      return workspace.agreements(String(file.value?.agreement)).some(isActive);
    default:
      return false;
  }
}

function placeholders(file: FileModel): Report[] {
  const { kind, value, source } = file;
  if (!kind) return [];
  return texts.gather<Report>(value, schemas[kind], (at, reports) => {
    const found = typeof at.value === 'string' ? placeholderIn(at.value) : undefined;
    if (!found) return;
    reports.push({ range: source.placeOf(at.owner, at.key), path: at.path(), message: said(found, file) });
  });
}

const texts = new Survey(({ 'x-type': type, enum: words }) => type !== 'id' && !words);

function said(found: string, { kind }: FileModel): Message {
  return kind === 'Records'
    ? t`\`${found}\` is a placeholder, so this does not tell what happened. Write what happened, or remove the entry.`
    : t`\`${found}\` is a placeholder, but the agreement is active: this part was never agreed. Write what was agreed, or remove it.`;
}
