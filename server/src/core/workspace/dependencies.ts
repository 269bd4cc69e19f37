import { chainOf } from '../config/extended.ts';
import type { FileModel } from '../model/file-model.ts';
import { idOf, inlinePartyIdsOf, partyIdsOf } from './file-ids.ts';
import { keptWhereSame, noFiles } from './file-list.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';

/**
 * What findings rest on: a file, a list that is the same one for as long as it holds the same files, or only the names in a
 * file.
 */
export type Dependency = FileModel | readonly FileModel[] | NamesOf;

/** What a file names and refers to: while that is the same, nothing else in the file changes a finding. */
export class NamesOf {
  readonly file: FileModel;

  constructor(file: FileModel) {
    this.file = file;
  }
}

/** The file that a dependency is about, where it is about one. */
export function basisOf(dependency: Dependency): FileModel | readonly FileModel[] {
  return dependency instanceof NamesOf ? dependency.file : dependency;
}

/**
 * The other files that a file's findings rest on. As long as these are the same objects, its findings hold; and
 * when one of them changes, its findings have to be asked for again.
 */
export function dependenciesOf(file: FileModel, workspace: ReadonlyWorkspace): readonly FileModel[] {
  return [...new Set(restsOn(file, workspace).flatMap(basisOf))].filter(other => other !== file);
}

/** The same as they are kept; the file itself may be in a list. What many files rest on is one list for all of them. */
export function restsOn(file: FileModel, workspace: ReadonlyWorkspace): readonly Dependency[] {
  switch (file.kind) {
    case 'Agreement':
      return around(workspace).ofAgreement(file);
    case 'Party':
      return ofParty(file, workspace);
    case 'Records':
      return ofRecords(file, workspace);
    case 'Config':
      return ofConfiguration(file, workspace);
    default:
      return [];
  }
}

/** What is worked out from many files, in one state of a workspace and once for all who rest on it. */
class Around {
  readonly #workspace: ReadonlyWorkspace;
  readonly #before: readonly FileModel[] | undefined;
  readonly #agreements = new WeakMap<FileModel, readonly Dependency[]>();
  #homes: readonly FileModel[] | undefined;

  /** @param before the homes that were last asked for: while these have not changed, they stay the same list */
  constructor(workspace: ReadonlyWorkspace, before: readonly FileModel[] | undefined) {
    this.#workspace = workspace;
    this.#before = before;
  }

  ofAgreement(file: FileModel): readonly Dependency[] {
    const known = this.#agreements.get(file) ?? ofAgreement(file, this.#workspace);
    this.#agreements.set(file, known);
    return known;
  }

  /** The files that all agreements take their names from. */
  get homes(): readonly FileModel[] {
    this.#homes ??= keptWhereSame(this.#before, this.#findHomes());
    return this.#homes;
  }

  /** Those that were last asked for. */
  get lastHomes(): readonly FileModel[] | undefined {
    return this.#homes ?? this.#before;
  }

  #findHomes(): readonly FileModel[] {
    const agreements = this.#workspace.filesOf('Agreement');
    return [...new Set(agreements.flatMap(agreement => this.#workspace.scopeOf(agreement).homes))];
  }
}

/** What goes with one state of a workspace is made anew in the next one. */
const latest = new WeakMap<ReadonlyWorkspace, { state: string; around: Around }>();

function around(workspace: ReadonlyWorkspace): Around {
  const state = `${workspace.revision} ${workspace.complete}`;
  const known = latest.get(workspace);
  if (known?.state === state) return known.around;
  const now = new Around(workspace, known?.around.lastHomes);
  latest.set(workspace, { state, around: now });
  return now;
}

function ofConfiguration(file: FileModel, workspace: ReadonlyWorkspace): Dependency[] {
  const extended = chainOf(file.uri, workspace).flatMap(uri => workspace.file(uri) ?? []);
  if (file.references.length === 0) return extended;
  // It may name anybody of any agreement.
  return [...extended, workspace.filesOf('Agreement'), workspace.filesOf('Party'), workspace.unclearFiles()];
}

function ofAgreement(file: FileModel, workspace: ReadonlyWorkspace): Dependency[] {
  const id = idOf(file);
  const parties = [...new Set(partyIdsOf(file))];
  const homes = parties.map(party => workspace.partyFile(party));
  const records = id === undefined ? noFiles : workspace.recordsOf(id);
  const known = homes.filter(home => home !== undefined);
  return [
    ...known,
    // Those that take the same parties say whether a name that is missed was meant by another one in a `Party` file.
    ...(isComplete([file, ...known, ...records], workspace)
      ? []
      : parties.map(party => workspace.agreementsUsing(party))),
    // Who fills the seats of parties that are written out.
    ...inlinePartyIdsOf(file).map(party => workspace.partyFiles(party)),
    ...(hasSeats(file) ? [workspace.filesOf('Party'), workspace.unclearFiles()] : []),
    records,
    id === undefined ? workspace.unnamedRecords() : workspace.possibleRecordsOf(id),
    id === undefined ? noFiles : workspace.agreements(id),
    // What is missing may be there under a misspelt id.
    ...(homes.includes(undefined) ? [workspace.filesOf('Party'), workspace.unclearFiles()] : []),
    ...(records.length === 0 ? [workspace.orphanedRecords()] : []),
  ];
}

/** Whether it writes out somebody without a name, who may be named in a file that cannot be told for a `Party` file yet. */
function hasSeats({ value }: FileModel): boolean {
  const parties = Array.isArray(value?.parties) ? (value.parties as { people?: unknown }[]) : [];
  return parties.some(
    ({ people }) =>
      Array.isArray(people) && (people as { name?: unknown }[]).some(({ name }) => name === undefined),
  );
}

/** The files that share an agreement's names: its own, those of its parties, its records. */
export function familyOf(agreement: FileModel, workspace: ReadonlyWorkspace): readonly FileModel[] {
  return [...workspace.scopeOf(agreement).homes, ...workspace.recordsOf(idOf(agreement) ?? '')];
}

/** Whether everything that these files refer to is there, so that no id of theirs can be a slip of another one. */
export function isComplete(files: readonly FileModel[], workspace: ReadonlyWorkspace): boolean {
  return files.every(file => workspace.scopeOf(file).isComplete);
}

function ofParty(file: FileModel, workspace: ReadonlyWorkspace): Dependency[] {
  const id = idOf(file);
  if (id === undefined) return [];
  const users = workspace.agreementsUsing(id);
  const same = workspace.partyFiles(id);
  if (users.length === 0) {
    // An agreement may mean this file by a misspelt id, or by one in a part that cannot be read.
    return [same, workspace.filesOf('Agreement'), around(workspace).homes, workspace.unclearFiles()];
  }
  const whole = new Set<Dependency>();
  const named = new Set<FileModel>();
  for (const user of users) {
    const family = familyOf(user, workspace);
    // Where nothing is missed, only who is named counts.
    if (isComplete(family, workspace)) for (const each of family) named.add(each);
    else for (const each of [user, ...around(workspace).ofAgreement(user)]) whole.add(each);
  }
  return [same, ...whole, ...[...named].map(each => new NamesOf(each))];
}

function ofRecords(file: FileModel, workspace: ReadonlyWorkspace): Dependency[] {
  const id = idOf(file);
  if (id === undefined) return [];
  const agreements = workspace.agreements(id);
  if (agreements.length > 0)
    return [agreements, ...agreements.flatMap(agreement => around(workspace).ofAgreement(agreement))];
  // These records may mean any agreement, and other records may mean the same one.
  return [workspace.filesOf('Agreement'), workspace.filesOf('Records'), workspace.unclearFiles()];
}
