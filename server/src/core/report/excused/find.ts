import type { IsoDate } from '../../calendar/date.ts';
import { Checker } from '../../checking/checker.ts';
import type { Dictionary, Text } from '../../l10n/message.ts';
import { t } from '../../l10n/message.ts';
import type { AgreementReview } from '../../review/review.ts';
import { quoted } from '../../review/sentences/quotes.ts';
import type { AgreementPair } from '../pairs.ts';
import type { Comparison } from '../state.ts';
import { type Acceptable, newAdoptions, newComments, newWaivers } from './acceptances.ts';
import type { Excused } from './excused.ts';
import { changedFiles, uriIn } from './files.ts';
import { settingsTurnedDown } from './settings.ts';

/** What is known once the agreements are compared. */
interface Known {
  readonly pairs: readonly AgreementPair[];
  readonly reviews: readonly AgreementReview[];
  readonly today: IsoDate;
  /** The language of findings; English without one. */
  readonly dictionary: Dictionary | undefined;
}

/**
 * What the change of the files excuses, accepts or switches off, in the order of the files: a reviewer decides on
 * that too, and would not see it among the promises.
 */
export function excusedBy({ before, after, concerns, nameOf }: Comparison, known: Known): Excused[] {
  const { pairs, reviews, today, dictionary } = known;
  const files = changedFiles(before, after, pairs).filter(
    ({ after: { kind, uri } }) => kind === 'Config' || concerns(nameOf(uri)) || kind !== 'Agreement',
  );
  const sentences = new Map(
    reviews.flatMap(({ changes }) => changes.map(({ id, sentence }): [string, Text] => [id, sentence])),
  );
  const models = reviews.flatMap(({ models }) => [models.after ?? [], models.before ?? []].flat());
  const acceptable: Acceptable = {
    change: id => sentences.get(id),
    person: reference => models.flatMap(model => model.person(reference)?.name ?? [])[0],
    files: files.map(({ after: file }) => file),
    checker: new Checker(after.workspace, { today: () => today, dictionary }),
  };
  return [
    ...movedIntoContract(reviews),
    ...leftEarly(reviews, today),
    ...files.flatMap(pair => [
      ...settingsTurnedDown(pair, { before, after }),
      ...newWaivers(pair, acceptable),
      ...newAdoptions(pair, acceptable),
      ...newComments(pair, acceptable),
    ]),
    ...goneConfigurations(before, after, nameOf),
  ];
}

/** Nobody can see in this review whether the contract says it. */
function movedIntoContract(reviews: readonly AgreementReview[]): Excused[] {
  return reviews.flatMap(({ changes, title }) =>
    changes.flatMap(({ movedInto, title: part, places: { after } }) =>
      movedInto === undefined || !after
        ? []
        : [
            {
              kind: 'moved' as const,
              place: after,
              sentence: t`${part} of ${quoted(title)} is to stand in the contract now, in ${quoted(movedInto)}: nobody can see here whether it says the same`,
              reason: undefined,
            },
          ],
    ),
  );
}

/** Who was bound by the contract is missed by somebody who counts on it. */
function leftEarly(reviews: readonly AgreementReview[], today: IsoDate): Excused[] {
  return reviews.flatMap(({ changes }) =>
    changes.flatMap(({ leftEarly: left, sentence, places }) => {
      const place = places.after ?? places.before;
      if (!left || !place || (left.since ?? today) >= left.until) return [];
      return [{ kind: 'left-early' as const, place, sentence, reason: undefined }];
    }),
  );
}

/** A configuration that is not there any more demands nothing any more. */
function goneConfigurations(
  before: Comparison['before'],
  after: Comparison['after'],
  nameOf: Comparison['nameOf'],
): Excused[] {
  return before.workspace.uris().flatMap(uri => {
    const file = before.workspace.file(uri);
    if (file?.kind !== 'Config' || after.workspace.file(uriIn(after, uri, before))) return [];
    const config = file.value ?? {};
    return [
      {
        kind: 'profile' as const,
        place: { uri, range: file.source.headOf(config as object) },
        sentence: t`The settings of ${nameOf(uri)} are gone: what they ask for beyond the usual is no longer checked`,
        reason: undefined,
      },
    ];
  });
}
