import {
  type Dictionary,
  type Excused,
  effects,
  type FileModel,
  type Location,
  notComparedInWords,
  type Review,
  type ReviewedAgreement,
  type ReviewedChange,
  sentenceWithOutcome,
  type Text,
  translate,
  unreadReasons,
} from '../../../core/index.ts';
import { version } from '../../../version.ts';
import { jsonText } from '../../formats/escape/json.ts';

/** For other programs; schemas/diff-result.schema.json says what each property means. */
export function json(review: Review, dictionary?: Dictionary): string {
  return jsonText(resultOf(review, dictionary));
}

function resultOf(review: Review, dictionary?: Dictionary) {
  const say = (text: Text) => translate(text, dictionary);
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
    unreadable: review.unreadable.map(({ name }) => name),
    unread: review.unread.map(({ name, state, why }) => ({
      file: name,
      state,
      why,
      message: say(unreadReasons[why]),
    })),
    notCompared: notComparedInWords(review).map(text => ({ sentence: say(text) })),
    corrections: review.corrections.map(({ kind, sentence, place, state, by }) => ({
      kind,
      sentence: say(sentence),
      state,
      by: by.map(({ email, party }) => ({ email, ...(party !== undefined && { party }) })),
      ...placeOf(place, review.file(place.uri, state), review),
    })),
    excused: review.excused.map(each => excusedOf(each, review, say)),
    agreements: review.agreements.map(agreement => agreementOf(agreement, review, say)),
  };
}

type Say = (text: Text) => string;

function excusedOf(excused: Excused, review: Review, say: Say) {
  const { kind, place, sentence, reason } = excused;
  const file = review.file(place.uri, 'after') ?? review.file(place.uri, 'before');
  return {
    kind,
    sentence: say(sentence),
    ...(reason !== undefined && { reason }),
    ...placeOf(place, file, review),
  };
}

function agreementOf(agreement: ReviewedAgreement, review: Review, say: Say) {
  const { name, formerName, movedTo, authors, findings, changes } = agreement;
  const { id, title, parties, reciprocity, version, incomplete } = agreement.review;
  return {
    id,
    title,
    file: name,
    ...(formerName !== undefined && { formerFile: formerName }),
    ...(movedTo !== undefined && { movedTo }),
    ...(version && { version }),
    parties,
    reciprocity,
    authors: authors.map(({ email, party }) => ({ email, ...(party !== undefined && { party }) })),
    incomplete: incomplete.map(({ message, state, ...place }) => ({
      message: say(message),
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
    ...signOffOf(agreement),
    changes: changes.map(change => changeOf(change, agreement, review, say)),
  };
}

/** Left out where no approval is on record. */
function signOffOf({ signOff: { before, after, isTextChanged, byOthers } }: ReviewedAgreement) {
  if (!before && !after) return {};
  const of = (signOff: typeof before) =>
    signOff
      ? {
          version: signOff.version ?? null,
          parties: signOff.parties.map(({ party, state, record }) => ({
            party: party.id,
            state,
            ...(record && { date: record.date }),
            ...(record?.record.by !== undefined && { by: record.record.by }),
          })),
        }
      : null;
  const signOff = {
    before: of(before),
    after: of(after),
    textChanged: isTextChanged,
    recordedByOthers: byOthers.map(({ record: { record, date }, recorders }) => ({
      party: record.party,
      version: record.version,
      date,
      recorders,
    })),
  };
  return { signOff };
}

function changeOf(
  { change, approved, ownPromiseOf }: ReviewedChange,
  agreement: ReviewedAgreement,
  review: Review,
  say: Say,
) {
  const { id, kind, path, title, principle, before, after, places, effects, by } = change;
  const place = (state: 'before' | 'after') => {
    const at = places[state];
    return at && placeOf(at, review.file(at.uri, state), review);
  };
  return {
    id,
    kind,
    path,
    title: say(title),
    sentence: say(sentenceWithOutcome(change, agreement.review)),
    ...(principle && { principle }),
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    effects,
    by,
    ...(change.movedInto !== undefined && { movedInto: change.movedInto }),
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
