/**
 * This room compares two states of one agreement: what changed, what it means to each party, and how it is said.
 * Two states of whole workspaces are compared in `report/`.
 */
import { type Text, t } from '../l10n/message.ts';
import type { AgreementModel } from '../model/agreement.ts';
import { schemas } from '../schema/generated/schema.ts';
import { propertyNames } from '../schema/navigate.ts';
import type { Location } from '../util/location.ts';
import type { PlainMapping } from '../yaml/value.ts';
import type { About } from './about.ts';
import { addedOrRemoved, wholeValues } from './added-or-removed.ts';
import { aboutThing, atTheTop, BothSides } from './both-states.ts';
import { effects as allEffects, type Change, type Effect, type Effects } from './change.ts';
import { Comparison } from './comparison.ts';
import { sharedBy } from './interests.ts';
import { withMovedOut } from './moved-out.ts';
import { shown } from './names.ts';
import { type Reciprocity, reciprocityOf } from './reciprocity.ts';
import { Recorder } from './recorder.ts';
import { Renames, renamesOfPeople } from './renames.ts';
import { ReviewedState } from './reviewed-state.ts';
import { type VersionAdvice, versionAdvice } from './version.ts';

/** What a change of an agreement means, for those who have to agree to it. */
export interface AgreementReview {
  /** As the state after has them; of an agreement that is gone, the state before. */
  readonly id: string;
  readonly title: string;
  readonly uris: { readonly before: string | undefined; readonly after: string | undefined };
  readonly models: {
    readonly before: AgreementModel | undefined;
    readonly after: AgreementModel | undefined;
  };
  /** In the order of the agreement. */
  readonly changes: readonly Change[];
  /** Every party of either state. */
  readonly parties: readonly PartyReview[];
  readonly reciprocity: {
    readonly before: Reciprocity | undefined;
    readonly after: Reciprocity | undefined;
  };
  /** Undefined for an agreement that came or went, and where a version cannot be read. */
  readonly version: VersionAdvice | undefined;
  /** What could not be read, so that it was not compared: then there may be more changes than these. */
  readonly incomplete: readonly Unread[];
}

/** How a party comes out of all changes together. */
export interface PartyReview {
  readonly id: string;
  readonly name: string;
  /** How many changes have each effect on it. */
  readonly counts: Readonly<Record<Effect, number>>;
}

export interface Unread extends Location {
  readonly state: 'before' | 'after';
  /** `writing`: its lines cannot be read. `meaning`: what they say is nothing an agreement can say. `party`: its file is gone. */
  readonly cause: 'writing' | 'meaning' | 'party';
  /** The id of the party whose file is gone. */
  readonly party?: string;
  /** The mistake itself, for who has the text open. */
  readonly message: Text;
}

/**
 * Compares two states of one agreement. Pure: the same texts give the same review.
 *
 * @param before undefined when the agreement is new
 * @param after undefined when it is gone
 */
export function reviewAgreement(
  before: AgreementModel | undefined,
  after: AgreementModel | undefined,
): AgreementReview {
  const known = after ?? before;
  const renames =
    before && after ? renamesOfPeople(new ReviewedState(before), new ReviewedState(after)) : new Renames();
  const everyone = partiesOf(before, after, renames);
  const earlier = new Map(
    (before?.parties ?? []).toReversed().map(party => [renames.partyNow(party.id), party] as const),
  );
  const changes =
    before && after
      ? changesBetween(before, after, renames, everyone)
      : known
        ? [wholeAgreement(known, after ? 'added' : 'removed', everyone)]
        : [];
  return {
    id: String(known?.agreement.id ?? ''),
    title: String(known?.agreement.title ?? known?.agreement.id ?? ''),
    uris: { before: before?.file.uri, after: after?.file.uri },
    models: { before, after },
    changes,
    parties: everyone.map(id => ({
      id,
      name: after?.party(id)?.name ?? earlier.get(id)?.name ?? id,
      counts: countsFor(id, changes),
    })),
    reciprocity: { before: before && reciprocityOf(before), after: after && reciprocityOf(after) },
    version:
      before && after ? versionAdvice(before.agreement.version, after.agreement.version, changes) : undefined,
    incomplete: [...unreadIn(before, after, 'before'), ...unreadIn(after, before, 'after')],
  };
}

function changesBetween(
  before: AgreementModel,
  after: AgreementModel,
  renames: Renames,
  everyone: readonly string[],
): Change[] {
  const [was, is] = [new ReviewedState(before), new ReviewedState(after)];
  const sides = new BothSides(was, is, renames, everyone);
  const comparison = new Comparison(sides);
  const { id: oldId } = before.agreement;
  const { id: newId } = after.agreement;
  if (oldId !== undefined && newId !== undefined && oldId !== newId) {
    comparison.recorder.add({
      kind: 'renamed',
      path: 'id',
      about: aboutAgreement(was.root, is.root),
      title: t`The agreement`,
      before: oldId,
      after: newId,
      places: { before: was.placeOf(was.root, 'id'), after: is.placeOf(is.root, 'id') },
      effects: same('reworded', everyone),
      by: [],
      values: [oldId, newId],
    });
  }
  comparison.mappings(was.root, is.root, schemas.Agreement, atTheTop(everyone));
  const recorder = new Recorder();
  for (const draft of withMovedOut(comparison.recorder.drafts, sides)) recorder.add(draft);
  return recorder.changes(newId ?? oldId ?? '', sections, { before: was, after: is });
}

function aboutAgreement(before: PlainMapping | undefined, after: PlainMapping | undefined): About {
  return aboutThing([before, after], schemas.Agreement, '', atTheTop([]));
}

const sections = propertyNames(schemas.Agreement);

/** An agreement that came or went: one change, that means what all of its promises mean. */
function wholeAgreement(
  model: AgreementModel,
  kind: 'added' | 'removed',
  everyone: readonly string[],
): Change {
  const side = new ReviewedState(model);
  const recorder = new Recorder();
  const text = shown({ version: model.agreement.version, status: model.agreement.status }, {}, side);
  const place = side.headOf(side.root);
  recorder.add({
    kind,
    path: '',
    about: aboutAgreement(
      kind === 'removed' ? side.root : undefined,
      kind === 'added' ? side.root : undefined,
    ),
    title: t`The agreement “${model.agreement.title ?? model.agreement.id ?? '?'}”`,
    before: kind === 'removed' ? text : undefined,
    after: kind === 'added' ? text : undefined,
    places: {
      before: kind === 'removed' ? place : undefined,
      after: kind === 'added' ? place : undefined,
    },
    ...addedOrRemoved(side.root, schemas.Agreement, { how: 'part' }, sharedBy(everyone), {
      side,
      now: party => party,
      everyone,
      direction: kind,
    }),
    values: wholeValues(kind, side.root, schemas.Agreement),
  });
  return recorder.changes(String(model.agreement.id ?? ''), sections, {
    before: side,
    after: side,
  })[0] as Change;
}

function partiesOf(
  before: AgreementModel | undefined,
  after: AgreementModel | undefined,
  renames: Renames,
): string[] {
  const was = (before?.parties ?? []).map(({ id }) => renames.partyNow(id));
  const is = (after?.parties ?? []).map(({ id }) => id);
  return [...new Set([...is, ...was])];
}

function countsFor(party: string, changes: readonly Change[]): Record<Effect, number> {
  const count = (effect: Effect) => changes.filter(({ effects }) => effects[party] === effect).length;
  return Object.fromEntries(allEffects.map(effect => [effect, count(effect)])) as Record<Effect, number>;
}

function same(effect: Effect, everyone: readonly string[]): Effects {
  return Object.fromEntries(everyone.map(party => [party, effect]));
}

/** What keeps a state from being read whole: mistakes in the text, and parties whose files are not there. */
function unreadIn(
  model: AgreementModel | undefined,
  other: AgreementModel | undefined,
  state: Unread['state'],
): Unread[] {
  if (!model) return [];
  // A file that is in neither state is no difference between them.
  const isElsewhere = (id: string) => other?.party(id)?.home !== undefined;
  const files = new Set([
    model.file,
    ...model.parties.flatMap(({ home, filler }) => [home ?? [], filler ?? []].flat()),
  ]);
  const mistakes = [...files].flatMap(({ uri, yaml, schemaProblems }) => [
    ...yaml.problems.map(({ range, message }) => ({ uri, range, message, state, cause: 'writing' as const })),
    ...schemaProblems.map(({ range, message }) => ({
      uri,
      range,
      message,
      state,
      cause: 'meaning' as const,
    })),
  ]);
  const homeless = model.parties
    .filter(({ id, home }) => home === undefined && isElsewhere(id))
    .map(({ id, entry }) => ({
      uri: model.file.uri,
      range: model.at(entry, 'party'),
      message: t`the file of the party “${id}” is not there`,
      state,
      cause: 'party' as const,
      party: id,
    }));
  return [...mistakes, ...homeless];
}
