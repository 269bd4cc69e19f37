import { type Message, t } from '../../l10n/message.ts';
import type { FileModel } from '../../model/file-model.ts';
import type { FileRule, Report } from '../../rule/rule.ts';
import { schemas } from '../../schema/generated/schema.ts';
import { walk } from '../../schema/walk.ts';
import { mayHoldPlaceholder, placeholderIn } from '../../util/placeholder.ts';
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
      return workspace.agreementsUsing(String(file.value?.id)).some(isActive);
    case 'Records':
      return workspace.agreements(String(file.value?.agreement)).some(isActive);
    default:
      return false;
  }
}

function placeholders(file: FileModel): Report[] {
  const { kind } = file;
  if (!kind || !mayHold(file)) return [];
  const reports: Report[] = [];
  walk(file.value, schemas[kind], visit => {
    const { value, schema, owner, key } = visit;
    if (typeof value !== 'string' || !owner || schema['x-type'] === 'id' || schema.enum) return;
    const found = placeholderIn(value);
    if (!found) return;
    const range = file.source.placeOf(owner, key);
    reports.push({ range, path: visit.path, message: said(found, file) });
  });
  return reports;
}

/** Whether its text leaves it open. In mended texts and escapes, values are not what is written. */
function mayHold({ text, yaml }: FileModel): boolean {
  return mayHoldPlaceholder(text) || yaml.problems.length > 0 || text.includes('\\');
}

function said(found: string, { kind }: FileModel): Message {
  return kind === 'Records'
    ? t`\`${found}\` is a placeholder, so this does not tell what happened. Write what happened, or remove the entry.`
    : t`\`${found}\` is a placeholder, but the agreement is active: this part was never agreed. Write what was agreed, or remove it.`;
}
