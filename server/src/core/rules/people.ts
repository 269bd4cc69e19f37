import type { AgreementModel } from '../model/agreement.ts';
import type { FileModel } from '../model/file-model.ts';
import type { PartyEntry, PartyModel, PersonModel } from '../model/parties.ts';
import { kept } from '../util/kept.ts';
import { suggestions } from '../util/suggest.ts';
import type { Range } from '../util/text.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';

/**
 * The people of a party when they are all known; undefined while its `Party` file is missing or still to be read,
 * and when somebody, or what somebody is, could not be read: that may be the one who is looked for.
 */
export function peopleKnown(model: AgreementModel, party: PartyModel): readonly PersonModel[] | undefined {
  const { home, entry } = party;
  if (!home) return undefined;
  const isInline = home === model.file;
  if (!isInline && (home.unreadable.has('') || home.unreadable.has('people'))) return undefined;
  const body = isInline ? entry : ((home.value ?? {}) as PartyEntry);
  const { source } = home;
  const isClear = (list: object | undefined) => list === undefined || !source.hasDoubts(list);
  if (source.isDoubtful(body, 'people') || !isClear(body.people)) return undefined;
  // Who holds which role may be what could not be read.
  if (!isInline && (model.file.source.isDoubtful(entry, 'roles') || !isClearHere(model, entry.roles)))
    return undefined;
  const everybody = body.people ?? [];
  if (!everybody.every(person => isClear(person) && isClear(person.roles))) return undefined;
  return party.people;
}

/** The people of a party who are seats that nobody fills, where it is certain that nobody does. */
export function vacantSeats(
  model: AgreementModel,
  party: PartyModel,
  workspace: ReadonlyWorkspace,
): readonly PersonModel[] {
  const { filler, home } = party;
  if (!workspace.complete) return [];
  // Another file may say who fills them.
  const mayBeElsewhere = home === model.file && !filler && workspace.mayHide('Party', party.id);
  if (mayBeElsewhere || (filler && !isClearFile(filler))) return [];
  const seats = (peopleKnown(model, party) ?? []).filter(({ isVacant }) => isVacant);
  if (seats.length === 0 || (home === model.file && !filler && isNearAnUnused(party.id, workspace)))
    return [];
  const others = filler ? withoutSeat(filler, party, model) : [];
  return seats.filter(({ reference }) => suggestions(idOf(reference), others, 1).length === 0);
}

/** Whether a `Party` file that is of no agreement may be that of a party whose id is misspelt on one side. */
function isNearAnUnused(party: string, workspace: ReadonlyWorkspace): boolean {
  const near = suggestions(party, workspace.idsOf('Party')).filter(id => id !== party);
  if (near.length === 0) return false;
  const writtenOut = new Set(workspace.allUses().flatMap(use => use.writtenOut));
  return near.some(id => !workspace.isTaken(id) && !writtenOut.has(id));
}

/**
 * The ids in a `Party` file that are no seat of the agreement though it names them: one of them is meant by a seat whose id is
 * misspelt, and that is a finding of its own.
 */
function withoutSeat(filler: FileModel, { people }: PartyModel, model: AgreementModel): string[] {
  const seats = new Set(people.map(({ reference }) => reference));
  const named = namesIn(model);
  return filler.definitions
    .filter(({ kind, name }) => kind === 'person' && !seats.has(name) && named.has(name))
    .map(({ id }) => id);
}

/** The person's own id in `party/person`. */
function idOf(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}

function isClearFile({ unreadable, value, source }: FileModel): boolean {
  if (unreadable.has('') || unreadable.has('people') || !value) return false;
  const { people } = value;
  if (source.isDoubtful(value, 'people')) return false;
  // Somebody without a readable id or name may be the one who fills it.
  return (
    !Array.isArray(people) || (!source.hasDoubts(people) && !people.some(person => source.hasDoubts(person)))
  );
}

function isClearHere({ file }: AgreementModel, part: object | undefined): boolean {
  return part === undefined || !file.source.hasDoubts(part);
}

/**
 * Those of them whom the agreement concerns: a `Party` file may list people for many agreements, and who has no part in this one
 * is not judged by it.
 */
export function peopleInvolved(model: AgreementModel, party: PartyModel): readonly PersonModel[] | undefined {
  const people = peopleKnown(model, party);
  if (party.home === model.file) return people;
  return people?.filter(({ reference }) => namesIn(model).has(reference));
}

const namesIn = kept(
  ({ file }: AgreementModel): ReadonlySet<string> => new Set(file.references.map(({ name }) => name)),
);

/**
 * Where a finding about a person stands: the person, or the party's entry when its people come from a `Party`
 * file, since a finding is in the file that was checked (decision 12).
 *
 * @param key what the finding is about, where it is about one thing
 */
export function placeOfPerson(
  model: AgreementModel,
  { entry, home }: PartyModel,
  { person }: PersonModel,
  key?: string,
): Range {
  if (home !== model.file) return model.headOf(entry);
  return key === undefined ? model.headOf(person) : model.at(person, key);
}
