/**
 * This room compares two states of whole workspaces, for the command line and the editor, and says it in words.
 * What a single change means is judged in `review/`.
 */
import type { IsoDate } from '../calendar/date.ts';
import type { Finding } from '../checking/run-rules.ts';
import { Configurations } from '../config/configurations.ts';
import type { Dictionary } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import type { UnreadReason } from '../model/unread.ts';
import { type Approval, type Approved, approvalOf, approvalsIn } from '../review/approvals.ts';
import { type Authors, partyOfAuthor, weakensOwnPromise } from '../review/authors.ts';
import type { Change } from '../review/change.ts';
import { type AgreementReview, reviewAgreement } from '../review/review.ts';
import type { Config } from '../schema/generated/types.ts';
import { type Correction, correctionsIn } from './corrections.ts';
import type { Excused } from './excused/excused.ts';
import { excusedBy } from './excused/find.ts';
import { type AgreementPair, pairsOf, type UnreadableFile } from './pairs.ts';
import { reviewFindings } from './review-findings.ts';
import { type ReviewedSignOff, reviewedSignOff } from './sign-off.ts';
import type { ComparedState, Comparison, Subject } from './state.ts';

/** What a comparison of two states found: the one source of every output format and of the exit status. */
export interface Review {
  readonly before: string;
  readonly after: string;
  readonly today: IsoDate;
  /** Agreements that differ, that could not be read whole, or whose approvals are in question, by name. */
  readonly agreements: readonly ReviewedAgreement[];
  /** How many were compared. */
  readonly compared: number;
  /** Files that are an agreement in one state and cannot be read as one in the other. */
  readonly unreadable: readonly UnreadableFile[];
  /** Records that were changed or taken out. */
  readonly corrections: readonly Correction[];
  /** What this very change excuses, accepts or switches off. */
  readonly excused: readonly Excused[];
  /** Who compares what, for the first line. */
  readonly subject: Subject;
  /** What is there in one of the states and was not read, so that nobody can say what changed in it. */
  readonly unread: readonly UnreadFile[];
  readonly nameOf: (uri: string) => string;
  /** A file of one of the two states. */
  readonly file: (uri: string, state: 'before' | 'after') => FileModel | undefined;
}

export interface UnreadFile {
  readonly name: string;
  readonly state: 'before' | 'after';
  readonly why: UnreadReason;
}

export interface ReviewedAgreement {
  readonly review: AgreementReview;
  /** The name of its file; of an agreement that is gone, the one that it had. */
  readonly name: string;
  /** The name that its file had, where that differs. */
  readonly formerName: string | undefined;
  /** Where its file is now, out of sight; undefined for an agreement that is there, and one that is nowhere. */
  readonly movedTo: string | undefined;
  readonly changes: readonly ReviewedChange[];
  /** What rules about changes say. */
  readonly findings: readonly Finding[];
  readonly authors: readonly Author[];
  readonly signOff: ReviewedSignOff;
  /** The name of the configuration in which changes are approved; undefined: there is none yet. */
  readonly configuration: string | undefined;
}

export interface ReviewedChange {
  readonly change: Change;
  readonly approved: Approved;
  /** Parties whose own people take here from what that party promised. */
  readonly ownPromiseOf: readonly string[];
}

/** Somebody who made the change. */
export interface Author {
  readonly email: string;
  /** Undefined where the configuration does not say. */
  readonly party: string | undefined;
}

/**
 * Reviews every agreement that differs between two states.
 *
 * @param dictionary the language of the findings; English without one
 * @param pause awaited before each agreement, for a host that has something else to do; rejects to give the review up
 */
export async function reviewOf(
  comparison: Comparison,
  today: IsoDate,
  dictionary?: Dictionary,
  pause: () => Promise<void> = async () => undefined,
): Promise<Review> {
  const { before, after, nameOf } = comparison;
  const { pairs, unreadable } = pairsOf(comparison);
  const agreements: ReviewedAgreement[] = [];
  for (const pair of pairs) {
    await pause();
    const review = reviewAgreement(modelOf(pair.before, before), modelOf(pair.after, after));
    const isDifferent = review.changes.length > 0 || review.incomplete.length > 0;
    // Where nothing changes, an approval that is recorded is still to be told, and who has to approve besides.
    if (!isDifferent && !comparison.recorded?.has(pair.name)) continue;
    const result = await reviewed(pair, review, { comparison, today, dictionary });
    const { byOthers, isRecorded } = result.signOff;
    if (isDifferent || byOthers.length > 0 || isRecorded) agreements.push(result);
  }
  agreements.sort((a, b) => (a.name < b.name ? -1 : 1));
  await pause();
  return {
    before: before.label,
    after: after.label,
    today,
    agreements,
    subject: comparison.subject ?? { kind: 'states', before: before.label, after: after.label },
    excused: excusedBy(comparison, {
      pairs,
      reviews: agreements.map(({ review }) => review),
      today,
      dictionary,
    }),
    corrections: await correctionsIn(comparison),
    compared: pairs.length,
    unreadable,
    unread: [...unreadIn(before, 'before'), ...unreadIn(after, 'after')].sort((a, b) =>
      a.name < b.name ? -1 : 1,
    ),
    nameOf,
    file: (uri, state) => (state === 'before' ? before : after).workspace.file(uri),
  };
}

async function reviewed(
  { before, after, name, formerName, movedTo }: AgreementPair,
  review: AgreementReview,
  {
    comparison,
    today,
    dictionary,
  }: { comparison: Comparison; today: IsoDate; dictionary: Dictionary | undefined },
): Promise<ReviewedAgreement> {
  const { workspace } = comparison.after;
  const uri = after?.uri ?? before?.uri ?? '';
  const configuration = new Configurations(workspace, comparison.configuration).of(uri);
  const files = configuration.files.flatMap(each => workspace.file(each) ?? []);
  const approvals: Approval[] = approvalsIn(files);
  const known: Authors = Object.assign(
    {},
    ...files.map(({ value }) => (value as Partial<Config>)?.authors ?? {}),
  );
  // Nobody asks who they are where nothing says whom they work for.
  const emails = Object.keys(known).length > 0 ? await comparison.authorsOf([name, formerName ?? name]) : [];
  const authors = emails.map(email => ({ email, party: partyOfAuthor(email, known) }));
  const parties = [...new Set(authors.flatMap(({ party }) => party ?? []))];
  return {
    review,
    name: comparison.nameOf(uri),
    formerName: formerName && comparison.nameOf(before?.uri ?? ''),
    movedTo,
    changes: review.changes.map(change => ({
      change,
      approved: approvalOf(change, review, approvals, today),
      ownPromiseOf: weakensOwnPromise(change, parties),
    })),
    findings: reviewFindings(review, configuration, dictionary),
    authors,
    signOff: await reviewedSignOff(review, comparison, known),
    configuration: configuration.uri && comparison.nameOf(configuration.uri),
  };
}

function unreadIn({ unread = new Map() }: ComparedState, state: UnreadFile['state']): UnreadFile[] {
  return [...unread].map(([name, why]) => ({ name, state, why }));
}

function modelOf(file: FileModel | undefined, state: ComparedState): AgreementModel | undefined {
  return file && state.workspace.agreementOf(file);
}
