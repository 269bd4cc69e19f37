import { sentence, translate } from '../../core/l10n/message.ts';
import { principleByKey } from '../../core/principles/principles.ts';
import { compareWithEarlier } from '../../core/report/earlier.ts';
import { markdown } from '../../core/report/markdown.ts';
import {
  type Review,
  type ReviewedAgreement,
  type ReviewedChange,
  reviewOf,
} from '../../core/report/review.ts';
import { gravestEffect } from '../../core/review/change.ts';
import type { Location } from '../../core/util/location.ts';
import { isBelow } from '../../core/util/uri.ts';
import { normalUri } from '../client-uri.ts';
import { toRange } from '../convert.ts';
import { guard } from '../guard.ts';
import {
  type AgreementAnswer,
  type ChangeAnswer,
  type PlaceAnswer,
  REVIEW,
  REVIEW_MARKDOWN,
  type ReviewAnswer,
  type ReviewParams,
  type ReviewState,
} from '../protocol.ts';
import type { Session } from '../session.ts';
import type { Feature } from './feature.ts';

/** Two requests of our own; see {@link REVIEW}. */
export const reviewFeature: Feature = {
  capabilities: () => ({}),
  register(connection, session) {
    connection.onRequest(
      REVIEW,
      guard(connection, null, async (params: ReviewParams) => {
        const current = session();
        return current ? answer(await reviewFor(params, current), current) : null;
      }),
    );
    connection.onRequest(
      REVIEW_MARKDOWN,
      guard(connection, null, async (params: ReviewParams) => {
        const current = session();
        return current ? markdown(await reviewFor(params, current), 'none', current.dictionary) : null;
      }),
    );
  },
};

function reviewFor({ before, after, files, root }: ReviewParams, session: Session): Promise<Review> {
  const folder = root === undefined ? undefined : normalUri(root).replace(/\/$/, '');
  const comparison = compareWithEarlier(
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
  return reviewOf(
    { ...comparison, configuration: session.checker.configurationUri },
    session.today(),
    session.dictionary,
  );
}

function answer(review: Review, session: Session): ReviewAnswer {
  return {
    compared: review.compared,
    agreements: review.agreements.map(agreement => agreementAnswer(agreement, review, session)),
    unreadable: review.unreadable,
  };
}

function agreementAnswer(
  { review: agreement, changes }: ReviewedAgreement,
  review: Review,
  session: Session,
) {
  const { id, title, uris, parties, version, incomplete } = agreement;
  const isAsked = version && (version.demanded !== 'none' || version.made !== 'none');
  return {
    id,
    title,
    uri: session.feeder.clientUri(uris.after ?? uris.before ?? ''),
    parties: parties.map(({ id, name }) => ({ id, name })),
    changes: changes.map(change => changeAnswer(change, review, session)),
    version: isAsked
      ? {
          before: version.before,
          after: version.after,
          isEnough: version.isEnough,
          suggested: version.suggested,
        }
      : null,
    incomplete: incomplete.flatMap(({ message, state, ...place }) => {
      const found = placeAnswer(place, state, review, session);
      return found ? [{ ...found, message: translate(message, session.dictionary), state }] : [];
    }),
  } satisfies AgreementAnswer;
}

function changeAnswer({ change, approved }: ReviewedChange, review: Review, session: Session): ChangeAnswer {
  const { id, kind, title, before, after, places, effects } = change;
  const principle = change.principle && principleByKey(change.principle);
  const { dictionary } = session;
  return {
    id,
    kind,
    title: translate(title, dictionary),
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
