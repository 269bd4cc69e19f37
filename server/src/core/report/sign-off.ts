import { formatDate } from '../calendar/date.ts';
import type { RecordModel } from '../evidence/record.ts';
import {
  approverOf,
  isOfOtherText,
  type PartySignOff,
  type SignOff,
  signOffOf,
} from '../evidence/sign-off.ts';
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { textFingerprint } from '../model/text-fingerprint.ts';
import { type Authors, partyOfAuthor } from '../review/authors.ts';
import type { AgreementReview } from '../review/review.ts';
import { named } from '../review/sentences/quotes.ts';
import { and } from '../util/lists.ts';
import type { ComparedState, Comparison } from './state.ts';

/** Who signed off what of an agreement that changes. */
export interface ReviewedSignOff {
  /** Of the version before; undefined where no approval is on record. */
  readonly before: SignOff | undefined;
  /** Of the version after. */
  readonly after: SignOff | undefined;
  /** Whether something changes that the approvals of the version before are not of. */
  readonly isTextChanged: boolean;
  /** Whether this change records what a party says of the version after: then it is told who still has to. */
  readonly isRecorded: boolean;
  /** Approvals that only people of other parties have recorded in this change. */
  readonly byOthers: readonly RecordedByOthers[];
}

/** An approval for a party in whose name somebody else has written it down. */
export interface RecordedByOthers {
  readonly record: RecordModel;
  /** The parties of those who recorded it. */
  readonly recorders: readonly string[];
}

/** The same for one agreement. @param authors which party people work for; empty where nothing says so */
export async function reviewedSignOff(
  { models }: Pick<AgreementReview, 'models'>,
  comparison: Comparison,
  authors: Authors,
): Promise<ReviewedSignOff> {
  const { before, after } = models;
  const [old, fresh] = [approvalsOf(before, comparison.before), approvalsOf(after, comparison.after)];
  const known = new Set(old.records.map(({ path }) => path));
  const added = fresh.records.filter(({ type, path }) => type === 'approval' && !known.has(path));
  return {
    before: before && signOffOf(before, old),
    after: after && signOffOf(after, fresh),
    isTextChanged: isOtherText(before, after),
    isRecorded: added.some(({ record }) => record.version === after?.agreement.version),
    byOthers: Object.keys(authors).length > 0 ? await recordedByOthers(added, comparison, authors) : [],
  };
}

function approvalsOf(model: AgreementModel | undefined, { workspace }: ComparedState) {
  const id = model?.agreement.id;
  const isOne = id !== undefined && workspace.agreements(id).length === 1;
  return model && isOne ? workspace.recordListOf(model) : { records: [], doubts: [] };
}

function isOtherText(before: AgreementModel | undefined, after: AgreementModel | undefined): boolean {
  const [was, is] = [before && textFingerprint(before.file), after && textFingerprint(after.file)];
  return was === undefined || was !== is;
}

async function recordedByOthers(
  added: readonly RecordModel[],
  { authorsOf, nameOf }: Comparison,
  authors: Authors,
): Promise<RecordedByOthers[]> {
  const found: RecordedByOthers[] = [];
  for (const record of added) {
    const emails = await authorsOf([nameOf(record.file.uri)]);
    const recorders = emails.map(email => partyOfAuthor(email, authors));
    const { party } = record.record;
    // Whoever cannot be placed may be of the party.
    const known = recorders.filter(recorder => recorder !== undefined);
    if (known.length === 0 || known.length < recorders.length || (party && known.includes(party))) continue;
    found.push({ record, recorders: [...new Set(known)] });
  }
  return found;
}

/** Who approved what, and that it does not cover what changes now. */
export function signOffInWords(
  { before, after, isTextChanged, isRecorded }: ReviewedSignOff,
  review: AgreementReview,
): Text[] {
  const { models } = review;
  const approved = approvedIn(before);
  const isNews = isRecorded && after?.version === before?.version;
  const earlier =
    approved.length > 0
      ? [t`Version ${before?.version ?? ''} was approved by ${listed(approved, models.before)}`]
      : [];
  const now = nowInWords(after, isNews ? undefined : before, models.after);
  // Who approved it before is among those who approve it now.
  if (isNews && !isTextChanged) return now;
  if (!isTextChanged || approved.length === 0) return [...earlier, ...now];
  const covers =
    after?.version === before?.version
      ? approvedIn(after).filter(each => isOfThisText(each, models.after))
      : [];
  if (covers.length === approved.length) return earlier;
  return [...earlier, t`What changes here is not covered by that approval`, ...now];
}

function nowInWords(
  after: SignOff | undefined,
  before: SignOff | undefined,
  model: AgreementModel | undefined,
): Text[] {
  if (!after || !model || after.version === undefined || after.version === before?.version) return [];
  const approved = approvedIn(after);
  const other = approved.filter(({ record }) => record && isOfOtherText(record, model));
  const missing = after.parties.filter(({ state }) => state === 'missing');
  const refused = after.parties.filter(({ state }) => state === 'refused');
  const { version } = after;
  return [
    ...(approved.length > 0 ? [t`Version ${version} is approved by ${listed(approved, model)}`] : []),
    ...(other.length > 0
      ? [t`What ${names(other)} approved as version ${version} is another text than this one`]
      : []),
    ...(refused.length > 0 ? [t`Version ${version} is refused by ${listed(refused, model)}`] : []),
    ...(missing.length > 0 ? [t`No approval of version ${version} is recorded for ${names(missing)}`] : []),
  ];
}

/** That somebody wrote down an approval in the name of another party. */
export function byOthersInWords(
  { byOthers }: ReviewedSignOff,
  { parties }: Pick<AgreementReview, 'parties'>,
): Text[] {
  const name = (id: string) => named(parties.find(party => party.id === id)?.name ?? id);
  return byOthers.map(
    ({ record: { record }, recorders }) =>
      t`The approval of version ${record.version ?? '?'} by ${name(record.party ?? '?')} is recorded by people of ${and(recorders.map(name))} only: have ${name(record.party ?? '?')} confirm it`,
  );
}

function approvedIn(signOff: SignOff | undefined): PartySignOff[] {
  return signOff?.parties.filter(({ state }) => state === 'approved') ?? [];
}

function isOfThisText({ record }: PartySignOff, model: AgreementModel | undefined): boolean {
  const text = record?.record.text;
  return model !== undefined && text !== undefined && text === textFingerprint(model.file);
}

function names(parties: readonly PartySignOff[]): Text {
  return and(parties.map(({ party }) => named(party.name)));
}

function listed(parties: readonly PartySignOff[], model: AgreementModel | undefined): Text {
  return and(
    parties.map(({ party, record }) => {
      const by = record && approverOf(record, model);
      const day = record ? formatDate(record.date) : '';
      return by === undefined
        ? t`${named(party.name)} (${day})`
        : t`${named(party.name)} (${named(by)}, ${day})`;
    }),
  );
}
