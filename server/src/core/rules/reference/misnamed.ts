import type { FileModel } from '../../model/file-model.ts';
import { sharedPartiesIn } from '../../model/references.ts';
import { suggestions } from '../../util/suggest.ts';
import { Vocabulary } from '../../util/vocabulary.ts';
import { grouped, type MissingNames } from '../../workspace/missing-names.ts';
import type { ReadonlyWorkspace } from '../../workspace/readonly-workspace.ts';
import type { Target } from '../../workspace/scope.ts';
import { keyOfPlace, type Misnamed, type NamingPlace } from './misnamed-thing.ts';
import { misnamedWithin } from './misnamed-within.ts';

/**
 * All slips in ids that concern a file, whether they stand in it or its references run into them. One slip is one
 * finding, at the id, however many places refer to the thing and in however many files.
 */
export function misnamedAround(file: FileModel, names: MissingNames): Misnamed[] {
  const within = agreementsAround(file, names.workspace).flatMap(agreement =>
    misnamedWithin(agreement, names),
  );
  return joined([...within, ...misnamedFiles(names)]);
}

/** Agreements that share a `Party` file run into the same slip of it. */
function joined(slips: readonly Misnamed[]): Misnamed[] {
  const byThing = new Map<string, { slip: Misnamed; places: Map<string, NamingPlace> }>();
  for (const slip of slips) {
    const key = `${slip.what} ${slip.name} ${slip.target.file.uri} ${slip.target.range.start}`;
    const { places } = byThing.get(key) ?? { places: new Map<string, NamingPlace>() };
    for (const place of slip.places) {
      const at = keyOfPlace(place.file, place.reference);
      if (!places.has(at)) places.set(at, place);
    }
    byThing.set(key, { slip, places });
  }
  return [...byThing.values()].map(({ slip, places }) => ({ ...slip, places: [...places.values()] }));
}

/** The agreements whose names a file shares; a `Party` file of no agreement has only its own. */
function agreementsAround(file: FileModel, workspace: ReadonlyWorkspace): readonly FileModel[] {
  const { id, agreement } = file.value ?? {};
  if (file.kind === 'Agreement') return [file];
  if (file.kind === 'Party') {
    const users = workspace.usesOf(String(id));
    if (users.length === 0) return [file];
    // Where everything is there, there is no slip.
    return users.flatMap(user => (user.isComplete ? [] : (workspace.file(user.uri) ?? [])));
  }
  return file.kind === 'Records' ? workspace.agreements(String(agreement)) : [];
}

/** They go with the names that are missing in one state of the workspace. */
const knownFiles = new WeakMap<MissingNames, readonly Misnamed[]>();

/** Slips in the ids of whole files, wherever in the workspace: they concern no single file, and are looked for once. */
function misnamedFiles(names: MissingNames): readonly Misnamed[] {
  const found = knownFiles.get(names) ?? [
    ...misnamedAgreements(names),
    ...misnamedPartyFiles(names.workspace),
  ];
  knownFiles.set(names, found);
  return found;
}

/** Agreements that have no records, while several files of records name one that does not exist. */
function misnamedAgreements(names: MissingNames): Misnamed[] {
  const { workspace } = names;
  const orphans = workspace.orphanedRecords();
  if (orphans.length < 2 || !workspace.complete) return [];
  const places = orphans.flatMap(file => names.in(file).filter(({ kind }) => kind === 'agreement'));
  const isFree = (id: string) => !workspace.isRecorded(id);
  const free = new Vocabulary(workspace.idsOf('Agreement').filter(isFree));
  return grouped(places, ({ name }) => name).flatMap(([name, places]) => {
    if (places.length < 2) return [];
    const [file] = workspace.agreements(suggestions(name, free, 1)[0] ?? '');
    return file ? targetIn(file, 'agreement', name, places) : [];
  });
}

/** `Party` files of no agreement, while agreements speak in several places of one that does not exist. */
function misnamedPartyFiles(workspace: ReadonlyWorkspace): Misnamed[] {
  const missing = workspace.complete ? workspace.missingParties() : [];
  if (missing.length === 0) return [];
  const isFree = (id: string) => !workspace.isTaken(id);
  const free = new Vocabulary(workspace.idsOf('Party').filter(isFree));
  return missing.flatMap(name => {
    const file = workspace.partyFile(suggestions(name, free, 1)[0] ?? '');
    const users = workspace.agreementsUsing(name);
    const places = file ? [...users, file].flatMap(user => placesOfParty(name, user)) : [];
    return places.length > 1 && file ? targetIn(file, 'party', name, places) : [];
  });
}

/** Where the party's own file, or an agreement that takes the party from it, speaks of the party or its people. */
function placesOfParty(party: string, file: FileModel): NamingPlace[] {
  if (file.kind === 'Agreement' && !sharedPartiesIn(file).some(({ name }) => name === party)) return [];
  return file.references
    .filter(({ kind, name }) => (kind === 'party' && name === party) || name.startsWith(`${party}/`))
    .map(reference => ({ reference, file }));
}

function targetIn(
  file: FileModel,
  kind: Target['kind'],
  name: string,
  places: readonly NamingPlace[],
): Misnamed[] {
  const definition = file.definitions.find(definition => definition.kind === kind);
  return definition ? [{ what: 'id', target: { ...definition, file }, name, places }] : [];
}
