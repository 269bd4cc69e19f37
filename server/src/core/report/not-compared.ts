import { type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { unreadReasons } from '../model/unread.ts';
import { labelOf } from '../review/names.ts';
import type { Unread } from '../review/review.ts';
import { quoted } from '../review/sentences/quotes.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import type { UnreadableFile } from './pairs.ts';
import type { Review, ReviewedAgreement, UnreadFile } from './review.ts';

// Told to a reviewer, who has not the text before him and knows nothing of how it is written: which file and part, what that
// means for the review, what to do. What exactly is wrong, `partnership check` tells whoever puts it right.

/** The parts of an agreement. */
const sections: ReadonlySet<string> = new Set(propertyNames(schemas.Agreement));

/** Places of one agreement that are told; of more, how many. */
const mostPlaces = 3;

/** Everything of which nobody can say what changed in it, and why. */
export function notComparedInWords(review: Review): Text[] {
  return [
    ...unseenInWords(review),
    ...review.agreements.flatMap(agreement => placesInWords(agreement, review)),
  ];
}

/** The files of which nothing at all could be compared, and why. */
export function unseenInWords(review: Review): Text[] {
  return [
    ...review.unread.map(unreadInWords),
    ...review.unreadable.map(unreadableInWords),
    ...review.agreements.flatMap(({ name, movedTo }) =>
      movedTo === undefined
        ? []
        : [t`${name} was moved to ${movedTo}, where it is out of sight: no check looks there`],
    ),
  ];
}

/** That a file was not read, and why. */
function unreadInWords({ name, state, why }: UnreadFile): Text {
  const reason = unreadReasons[why];
  return state === 'before'
    ? t`${name} was not read as it was: ${reason}. Nobody can say what is new in it`
    : t`${name} was not read: ${reason}. Nobody can say what changed in it`;
}

function unreadableInWords({ name, state }: UnreadableFile): Text {
  switch (state) {
    case 'after':
      return t`${name} cannot be read now, so nobody can say what it says: have it put right before you agree (“partnership check” tells how)`;
    case 'before':
      return t`${name} could not be read before the change, so nobody can say what is new in it: read all of it as if it were new`;
    case 'both':
      return t`${name} could not be read before the change, and cannot be now, so nobody can say what changed in it: have it put right before you agree (“partnership check” tells how)`;
  }
}

function placesInWords({ review: { incomplete } }: ReviewedAgreement, review: Review): Text[] {
  const told = incomplete.slice(0, mostPlaces).map(unread => placeInWords(unread, review));
  const left = incomplete.length - told.length;
  return left > 0
    ? [...told, t`${review.nameOf(incomplete[0]?.uri ?? '')}: and ${left} more places like that`]
    : told;
}

/** What of an agreement could not be compared at one place. */
export function placeInWords(
  { uri, range, state, cause, party = '' }: Unread,
  review: Pick<Review, 'file' | 'nameOf'>,
): Text {
  const model = review.file(uri, state);
  const place = whereInWords(review.nameOf(uri), model, range.start);
  const isNow = state === 'after';
  switch (cause) {
    case 'writing':
      return isNow
        ? t`${place}: this cannot be read any more, so what changed here is missing from the review. Have it put right before you agree (“partnership check” tells how)`
        : t`${place}: this could not be read before the change, so nobody can say what is new here. Read this part of the new text as if all of it were new`;
    case 'meaning':
      return isNow
        ? t`${place}: what stands here now is nothing that an agreement can say, so what changed here is missing from the review. Have it put right before you agree (“partnership check” tells how)`
        : t`${place}: what stood here before the change was nothing that an agreement can say, so nobody can say what is new here. Read this part of the new text as if all of it were new`;
    case 'party':
      return isNow
        ? t`${place}: the file that describes the party ${quoted(party)} is not there any more, so what changed in its name and people is missing from the review. Have it put back before you agree`
        : t`${place}: the file that describes the party ${quoted(party)} was not there before the change, so nobody can say what is new in its name and people. Read them as if all of them were new`;
  }
}

/** The file, the line and the part of the agreement that it belongs to. */
function whereInWords(file: string, model: FileModel | undefined, offset: number): Text {
  const line = model?.lines.lineAt(offset) ?? 0;
  const section = model && sectionAt(model, line);
  return section === undefined
    ? t`${file}, line ${line + 1}`
    : t`${file}, line ${line + 1}, in “${labelOf(section)}”`;
}

/** The part of an agreement that a line belongs to: by its look, since what cannot be read has no structure. */
function sectionAt({ lines, kind }: FileModel, line: number): string | undefined {
  if (kind !== 'Agreement') return undefined;
  for (let at = line; at >= 0; at--) {
    const [, key] = /^([A-Za-z]+)\s*:/.exec(lines.lineText(at).slice(0, 80)) ?? [];
    if (key !== undefined) return sections.has(key) ? key : undefined;
  }
  return undefined;
}
