import { chainOf } from '../config/extended.ts';
import type { FileModel } from '../model/file-model.ts';
import type { ReadonlyWorkspace } from './readonly-workspace.ts';
import { idOf, partyIdsOf } from './workspace-index.ts';

/**
 * The other files that a file's findings rest on. As long as these are the same objects, its findings hold; and
 * when one of them changes, its findings have to be asked for again.
 */
export function dependenciesOf(file: FileModel, workspace: ReadonlyWorkspace): readonly FileModel[] {
  return [...new Set(collect(file, workspace))].filter(other => other !== file);
}

function collect(file: FileModel, workspace: ReadonlyWorkspace): FileModel[] {
  switch (file.kind) {
    case 'Agreement':
      return ofAgreement(file, workspace);
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

function ofConfiguration(file: FileModel, workspace: ReadonlyWorkspace): FileModel[] {
  const extended = chainOf(file.uri, workspace).flatMap(uri => workspace.file(uri) ?? []);
  if (file.references.length === 0) return extended;
  // It may name anybody of any agreement.
  return [
    ...extended,
    ...workspace.filesOf('Agreement'),
    ...workspace.filesOf('Party'),
    ...workspace.unclearFiles(),
  ];
}

function ofAgreement(file: FileModel, workspace: ReadonlyWorkspace): FileModel[] {
  const id = idOf(file);
  const parties = partyIdsOf(file);
  const homes = parties.map(party => workspace.partyFile(party));
  const records = id === undefined ? [] : workspace.recordsOf(id);
  const known = homes.filter(home => home !== undefined);
  return [
    ...known,
    // Those that take the same parties say whether a name that is missed was meant by another one in a `Party` file.
    ...(isComplete([file, ...known, ...records], workspace)
      ? []
      : parties.flatMap(party => workspace.agreementsUsing(party))),
    ...records,
    ...(id === undefined ? workspace.unnamedRecords() : workspace.possibleRecordsOf(id)),
    ...(id === undefined ? [] : workspace.agreements(id)),
    // What is missing may be there under a misspelt id.
    ...(homes.includes(undefined) ? [...workspace.filesOf('Party'), ...workspace.unclearFiles()] : []),
    ...(records.length === 0 ? workspace.orphanedRecords() : []),
  ];
}

/** The files that share an agreement's names: its own, those of its parties, its records. */
export function familyOf(agreement: FileModel, workspace: ReadonlyWorkspace): readonly FileModel[] {
  return [...workspace.scopeOf(agreement).homes, ...workspace.recordsOf(idOf(agreement) ?? '')];
}

/** Whether everything that these files refer to is there, so that no id of theirs can be a slip of another one. */
export function isComplete(files: readonly FileModel[], workspace: ReadonlyWorkspace): boolean {
  return files.every(file => workspace.scopeOf(file).isComplete);
}

function ofParty(file: FileModel, workspace: ReadonlyWorkspace): FileModel[] {
  const id = idOf(file);
  if (id === undefined) return [];
  const users = workspace.agreementsUsing(id);
  const same = workspace.partyFiles(id);
  if (users.length === 0) {
    // An agreement may mean this file by a misspelt id, or by one in a part that cannot be read.
    const homes = workspace.filesOf('Agreement').flatMap(agreement => workspace.scopeOf(agreement).homes);
    return [...same, ...workspace.filesOf('Agreement'), ...homes, ...workspace.unclearFiles()];
  }
  const around = users.flatMap(user => {
    const family = familyOf(user, workspace);
    return isComplete(family, workspace) ? family : ofAgreement(user, workspace);
  });
  return [...same, ...users, ...around];
}

function ofRecords(file: FileModel, workspace: ReadonlyWorkspace): FileModel[] {
  const id = idOf(file);
  if (id === undefined) return [];
  const agreements = workspace.agreements(id);
  if (agreements.length > 0)
    return agreements.flatMap(agreement => [agreement, ...ofAgreement(agreement, workspace)]);
  // These records may mean any agreement, and other records may mean the same one.
  return [...workspace.filesOf('Agreement'), ...workspace.filesOf('Records'), ...workspace.unclearFiles()];
}
