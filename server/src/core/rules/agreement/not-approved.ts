import { formatDate } from '../../calendar/date.ts';
import { type PartySignOff, signOffOf } from '../../evidence/sign-off.ts';
import { joined, type Text, t } from '../../l10n/message.ts';
import { textFingerprint } from '../../model/text-fingerprint.ts';
import type { AgreementRule } from '../../rule/rule.ts';
import { and } from '../../util/lists.ts';
import { relatedRecord } from '../evidence.ts';
import { justStarted, recordsWith } from '../examples.ts';

const approved = (...versions: readonly string[]) =>
  recordsWith(
    `type: approval, version: ${versions[0]}, party: nordbank, by: nordbank/anna-lind, date: 2026-11-16`,
    `type: approval, version: ${versions[1]}, party: cirrus, by: cirrus/erik-dahl, date: 2026-11-16`,
  );

export const agreementNotApproved: AgreementRule = {
  on: 'agreement',
  id: 'agreement/not-approved',
  severity: 'warning',
  dated: true,
  title: 'A version is active that not every party has approved.',
  why: 'Whoever has not agreed to this very version may in good faith still keep the last one, and nobody notices before it matters.',
  remedy:
    'Have the version approved by each customer and vendor and record it with `type: approval`; until then the status is not `active`.',
  bad: `version: 1.1.0\n${justStarted}${approved('1.1.0', '1.0.0')}`,
  good: `version: 1.1.0\n${justStarted}${approved('1.1.0', '1.1.0')}`,
  reads: ['version', 'status', 'parties', 'term'],
  *check(model, { workspace, today }) {
    const evidence = today && workspace.evidenceOf(model.file, today);
    if (!evidence?.isComplete || model.agreement.status !== 'active' || evidence.isOver) return;
    const { version, parties = [] } =
      signOffOf(model, { records: evidence.written, doubts: evidence.doubts }, evidence.today) ?? {};
    const missing = parties.filter(({ state }) => state === 'missing');
    const refused = parties.filter(({ state }) => state === 'refused');
    if (version === undefined || missing.length + refused.length === 0) return;
    yield {
      range: model.at(model.agreement, 'version'),
      path: 'version',
      message: joined([
        ...refused.map(each => refusal(each, version)),
        ...(missing.length > 0
          ? [t`Version ${version} is active, but no approval of it is recorded for ${namesOf(missing)}.`]
          : []),
        t`Whoever has not agreed may still keep to the last version. Have this one approved and record it with \`type: approval\`, or set the status back until it is.`,
      ]),
      related: refused.flatMap(({ record }) => (record ? [relatedRecord(record, t`The refusal`)] : [])),
      data: {
        type: 'approval',
        version,
        text: textFingerprint(model.file),
        parties: missing.map(({ party }) => party.id),
      },
    };
  },
};

function refusal({ party, record }: PartySignOff, version: string): Text {
  return t`${party.name} refused version ${version}${record ? t` on ${formatDate(record.date)}` : ''}, but it is active.`;
}

function namesOf(parties: readonly PartySignOff[]): Text {
  return and(parties.map(({ party }) => party.name));
}
