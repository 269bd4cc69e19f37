import type { CancellationToken } from 'vscode-languageserver';
import {
  type AgreementReview,
  type Change,
  type Comparison,
  compareWithEarlier,
  correctionInWords,
  dictionaryFor,
  excusedInWords,
  gravestEffect,
  isBelow,
  type Location,
  languageOfAgreements,
  markdown,
  outcomeOf,
  placeInWords,
  principleByKey,
  type Review,
  type ReviewedAgreement,
  type ReviewedChange,
  reviewOf,
  type Steps,
  sentence,
  type Text,
  t,
  toldChanges,
  translate,
  unseenInWords,
} from '../../core/index.ts';
import { normalUri } from '../client-uri.ts';
import { toRange } from '../convert.ts';
import { guard, inSlices, pausing } from '../guard.ts';
import {
  type AgreementAnswer,
  type ChangeAnswer,
  type PlaceAnswer,
  REVIEW,
  REVIEW_MARKDOWN,
  type ReviewAnswer,
  type ReviewParams,
  type ReviewState,
} from '../review-protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** Two requests of our own; see {@link REVIEW}. */
export const reviewFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(
      REVIEW,
      guard(connection, null, async (params: ReviewParams, token) => {
        const current = session();
        return current ? answer(await reviewFor(params, current, token), current) : null;
      }),
    );
    connection.onRequest(
      REVIEW_MARKDOWN,
      guard(connection, null, async (params: ReviewParams, token) => {
        const current = session();
        return current ? markdownFor(params, current, token) : null;
      }),
    );
  },
};

/** For others to read: in the language of what was agreed, rather than in that of the editor. */
async function markdownFor(
  params: ReviewParams,
  session: Session,
  token: CancellationToken,
): Promise<string> {
  const comparison = await inSlices(comparisonFor(params, session), token);
  const language = languageOfAgreements(comparison);
  const dictionary = language === undefined ? session.dictionary : dictionaryFor(language);
  const review = await reviewOf(comparison, session.today(), dictionary, pausing(token));
  return markdown(review, 'none', dictionary);
}

async function reviewFor(params: ReviewParams, session: Session, token: CancellationToken): Promise<Review> {
  const comparison = await inSlices(comparisonFor(params, session), token);
  return reviewOf(comparison, session.today(), session.dictionary, pausing(token));
}

function* comparisonFor({ before, after, files, root }: ReviewParams, session: Session): Steps<Comparison> {
  const folder = root === undefined ? undefined : normalUri(root).replace(/\/$/, '');
  const comparison = yield* compareWithEarlier(
    session.workspace,
    files.map(({ uri, text, gone }) => ({
      uri: normalUri(uri),
      text: text ?? undefined,
      isGone: gone ?? false,
    })),
    {
      before,
      after,
      renamed: new Map(
        files.flatMap(({ uri, renamedFrom }) =>
          renamedFrom === undefined ? [] : [[normalUri(uri), normalUri(renamedFrom)]],
        ),
      ),
      nameOf: uri =>
        decodeURIComponent(folder !== undefined && isBelow(uri, folder) ? uri.slice(folder.length + 1) : uri),
    },
  );
  // As the user's settings say, where they name a configuration: the same verdict as that of the diagnostics.
  return {
    ...comparison,
    subject: { kind: 'working-tree', before },
    configuration: session.service.checker.insisted,
  };
}

function answer(review: Review, session: Session): ReviewAnswer {
  return {
    compared: review.compared,
    agreements: review.agreements.map(agreement => agreementAnswer(agreement, review, session)),
    unreadable: review.unreadable.map(({ name }) => name),
    corrections: review.corrections.map(each => ({
      sentence: translate(correctionInWords(each), session.dictionary),
      place: placeAnswer(each.place, each.state, review, session),
      state: each.state,
    })),
    excused: review.excused.map(each => ({
      sentence: translate(excusedInWords(each), session.dictionary),
      place: placeAnswer(each.place, 'after', review, session),
    })),
    notCompared: unseenInWords(review).map(text => translate(text, session.dictionary)),
  };
}

function agreementAnswer(reviewed: ReviewedAgreement, review: Review, session: Session) {
  const agreement = reviewed.review;
  const { id, title, uris, parties, version, incomplete } = agreement;
  const isAsked = version && (version.demanded !== 'none' || version.made !== 'none');
  return {
    id,
    title,
    uri: session.feeder.clientUri(uris.after ?? uris.before ?? ''),
    parties: parties.map(({ id, name }) => ({ id, name })),
    changes: inOrder(reviewed).map(change => changeAnswer(change, agreement, review, session)),
    version: isAsked
      ? {
          before: version.before,
          after: version.after,
          isEnough: version.isEnough,
          suggested: version.suggested,
        }
      : null,
    incomplete: incomplete.flatMap(unread => {
      const { state } = unread;
      const found = placeAnswer(unread, state, review, session);
      const message = translate(placeInWords(unread, review), session.dictionary);
      return found ? [{ ...found, message, state }] : [];
    }),
  } satisfies AgreementAnswer;
}

/** The gravest first, the version last. */
function inOrder(reviewed: ReviewedAgreement): ReviewedChange[] {
  const told = toldChanges(reviewed);
  return [...told, ...reviewed.changes.filter(change => !told.includes(change))];
}

/** For whom a change is better or worse; of the version's step, what the other changes ask for. */
function meaningOf(change: Change, agreement: AgreementReview): Text {
  const { version } = agreement;
  if (change.path !== 'version' || !version) {
    return outcomeOf(change, agreement) || t`only wording, people or dates`;
  }
  return version.isEnough ? t`as these changes ask for` : t`these changes ask for ${version.suggested}`;
}

function changeAnswer(
  { change, approved }: ReviewedChange,
  agreement: AgreementReview,
  review: Review,
  session: Session,
): ChangeAnswer {
  const { id, kind, title, before, after, places, effects } = change;
  const principle = change.principle && principleByKey(change.principle);
  const { dictionary } = session;
  return {
    id,
    kind,
    title: translate(title, dictionary),
    sentence: translate(change.sentence, dictionary),
    outcome: translate(meaningOf(change, agreement), dictionary),
    principle: principle
      ? { key: principle.key, name: translate(sentence(principle.name), dictionary) }
      : null,
    before: before ?? null,
    after: after ?? null,
    places: {
      before: placeAnswer(places.before, 'before', review, session),
      after: placeAnswer(places.after, 'after', review, session),
    },
    effects,
    gravest: gravestEffect(change),
    acceptedBy: approved.by,
  };
}

function placeAnswer(
  place: Location | undefined,
  state: ReviewState,
  review: Review,
  session: Session,
): PlaceAnswer | null {
  const file = place && review.file(place.uri, state);
  if (!file) return null;
  return { uri: session.feeder.clientUri(file.uri), range: toRange(place.range, file.lines) };
}
