import { formatDate } from '../../calendar/date.ts';
import { isOfOtherText, signOffOf } from '../../evidence/sign-off.ts';
import { t } from '../../l10n/message.ts';
import { textFingerprint } from '../../model/text-fingerprint.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { relatedRecord } from '../evidence.ts';
import { recordsWith } from '../examples.ts';

const approval = (more: string) =>
  recordsWith(
    `type: approval, version: 1.0.0, party: nordbank, by: nordbank/anna-lind, date: 2026-11-16${more}`,
    'type: approval, version: 1.0.0, party: cirrus, by: cirrus/erik-dahl, date: 2026-11-16',
  );

export const agreementApprovedTextChanged: AgreementRule = {
  on: 'agreement',
  id: 'agreement/approved-text-changed',
  severity: 'warning',
  title: 'The text has changed since this very version was approved.',
  why: 'What was signed is no longer what stands here, under the same number: whoever signed has not read it.',
  remedy: 'Raise `version` and have the new one approved, or take the change back.',
  bad: approval(', text: f0123456789abcdef'),
  good: approval(''),
  reads: [''],
  readsAll: true,
  *check(model, { workspace }) {
    const { id, version } = model.agreement;
    if (id === undefined || workspace.agreements(id).length !== 1) return;
    const parties = signOffOf(model, workspace.recordListOf(model))?.parties ?? [];
    const changed = parties.filter(
      ({ state, record }) => state === 'approved' && record && isOfOtherText(record, model),
    );
    const [first] = changed.flatMap(({ record }) => record ?? []);
    if (!first) return;
    const names = and(changed.map(({ party }) => party.name));
    yield {
      range: model.at(model.agreement, 'version'),
      path: 'version',
      message: t`What ${names} approved on ${formatDate(first.date)} as version ${String(version)} is not what stands here now: the text has changed since (it is \`${textFingerprint(model.file) ?? ''}\` now). Raise the version and have it approved, or take the change back.`,
      related: changed.flatMap(({ record }) => (record ? [relatedRecord(record, t`The approval`)] : [])),
    };
  },
};
