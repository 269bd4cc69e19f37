import type { Evidence } from '../evidence/evidence.ts';
import type { RecordModel } from '../evidence/record.ts';
import { approverOf, isOfOtherText, type PartySignOff, signOffOf } from '../evidence/sign-off.ts';
import { type Text, t } from '../l10n/message.ts';
import type { VersionApproval } from './control-view.ts';
import type { ApprovalView } from './head-view.ts';
import type { Reader } from './reader.ts';

/** Who approved the present version, of each side. */
export function approvalsOf(evidence: Evidence, reader: Reader): ApprovalView[] {
  const { model, written, doubts, today } = evidence;
  const signOff = signOffOf(model, { records: written, doubts }, today);
  return (signOff?.parties ?? []).map(each => ({
    party: each.party.id,
    state: stateOf(each, model),
    words: reader.text(inWords(each, evidence, reader)),
  }));
}

function stateOf({ state, record }: PartySignOff, model: Evidence['model']): ApprovalView['state'] {
  return state === 'approved' && record && isOfOtherText(record, model) ? 'other-text' : state;
}

function inWords(
  { party: { name }, state, record }: PartySignOff,
  { model }: Evidence,
  reader: Reader,
): Text {
  if (state === 'missing') return t`${name}: not approved yet`;
  if (!record || state === 'unclear') return t`${name}: a record that may be its approval is not understood`;
  const who = approverOf(record, model);
  const day = reader.day(record.day).long;
  if (state === 'refused')
    return who === undefined ? t`${name}: refused on ${day}` : t`${name}: refused by ${who} on ${day}`;
  if (isOfOtherText(record, model)) return t`${name}: approved another text than this, on ${day}`;
  return who === undefined ? t`${name}: approved on ${day}` : t`${name}: approved by ${who} on ${day}`;
}

/** All approvals and refusals on record, the newest first. */
export function approvalsByVersion({ model, records, today }: Evidence, reader: Reader): VersionApproval[] {
  const { version } = model.agreement;
  return records
    .filter(({ type, day }) => type === 'approval' && day <= today)
    .reverse()
    .map(entry => ({
      version: reader.text(entry.record.version),
      isPresent: version !== undefined && entry.record.version === version,
      party: reader.party(entry.record.party ?? ''),
      by: reader.text(approverOf(entry, model)),
      day: reader.day(entry.day),
      word: reader.text(wordOf(entry, version, model)),
    }));
}

function wordOf(entry: RecordModel, version: string | undefined, model: Evidence['model']): Text {
  if (entry.record.refused) return t`refused`;
  // Of a former version nobody has the text here.
  return entry.record.version === version && isOfOtherText(entry, model)
    ? t`approved another text than this`
    : t`approved`;
}
