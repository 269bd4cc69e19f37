import { translate } from '../../../core/l10n/message.ts';
import type { FileModel } from '../../../core/model/file-model.ts';
import type { Review, ReviewedAgreement, ReviewedChange } from '../../../core/report/review.ts';
import { effects } from '../../../core/review/change.ts';
import type { Location } from '../../../core/util/location.ts';
import { version } from '../../../version.ts';
import { jsonText } from '../../formats/escape/json.ts';

/** For other programs; schemas/diff-result.schema.json says what each property means. */
export function json(review: Review): string {
  return jsonText(resultOf(review));
}

export function resultOf(review: Review) {
  const changes = review.agreements.flatMap(({ changes }) => changes);
  const count = (effect: string) =>
    changes.filter(({ change }) => Object.values(change.effects).some(each => each === effect)).length;
  return {
    version: 1,
    tool: { name: 'partnership', version },
    before: review.before,
    after: review.after,
    summary: {
      compared: review.compared,
      changed: review.agreements.filter(({ changes }) => changes.length > 0).length,
      changes: changes.length,
      ...Object.fromEntries(effects.map(effect => [effect, count(effect)])),
    },
    unreadable: review.unreadable,
    agreements: review.agreements.map(agreement => agreementOf(agreement, review)),
  };
}

function agreementOf(agreement: ReviewedAgreement, review: Review) {
  const { name, formerName, authors, findings, changes } = agreement;
  const { id, title, parties, reciprocity, version, incomplete } = agreement.review;
  return {
    id,
    title,
    file: name,
    ...(formerName !== undefined && { formerFile: formerName }),
    ...(version && { version }),
    parties,
    reciprocity,
    authors: authors.map(({ email, party }) => ({ email, ...(party !== undefined && { party }) })),
    incomplete: incomplete.map(({ message, state, ...place }) => ({
      message: translate(message),
      state,
      ...placeOf(place, review.file(place.uri, state), review),
    })),
    findings: findings.map(({ rule, severity, message, fingerprint, uri, range }) => ({
      rule,
      severity,
      message,
      fingerprint,
      ...placeOf({ uri, range }, review.file(uri, 'after'), review),
    })),
    changes: changes.map(change => changeOf(change, review)),
  };
}

function changeOf({ change, approved, ownPromiseOf }: ReviewedChange, review: Review) {
  const { id, kind, path, title, principle, before, after, places, effects, by } = change;
  const place = (state: 'before' | 'after') => {
    const at = places[state];
    return at && placeOf(at, review.file(at.uri, state), review);
  };
  return {
    id,
    kind,
    path,
    title: translate(title),
    ...(principle && { principle }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    effects,
    by,
    ...(places.before && { placeBefore: place('before') }),
    ...(places.after && { placeAfter: place('after') }),
    approval: {
      by: approved.by,
      missing: approved.missing,
      rejected: approved.rejected.map(({ approval: { change, reason, approvedBy, until }, why }) => ({
        change,
        reason,
        approvedBy,
        until,
        why,
      })),
    },
    weakensOwnPromiseOf: ownPromiseOf,
  };
}

function placeOf({ uri, range }: Location, file: FileModel | undefined, review: Review) {
  const position = (offset: number) => {
    const { line, character } = file?.lines.positionAt(offset) ?? { line: 0, character: 0 };
    return { line: line + 1, column: character + 1, offset };
  };
  return { file: review.nameOf(uri), range: { start: position(range.start), end: position(range.end) } };
}
