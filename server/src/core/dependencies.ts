import { extendedBy } from './config/extended.ts';
import type { FileModel } from './model/file-model.ts';
import type { Workspace } from './workspace.ts';
import { idOf, partyIdsOf } from './workspace-index.ts';

/**
 * The other files that a file's findings rest on. As long as these are the same objects, its findings hold; and
 * when one of them changes, its findings have to be asked for again.
 */
export function dependenciesOf(file: FileModel, workspace: Workspace): readonly FileModel[] {
  return [...new Set(collect(file, workspace))].filter(other => other !== file);
}

function collect(file: FileModel, workspace: Workspace): FileModel[] {
  switch (file.kind) {
    case 'Agreement':
      return ofAgreement(file, workspace);
    case 'Party':
      return ofParty(file, workspace);
    case 'Records':
      return ofRecords(file, workspace);
    case 'Config':
      return extendedBy(file.uri, workspace).flatMap(uri => workspace.file(uri) ?? []);
    default:
      return [];
  }
}

function ofAgreement(file: FileModel, workspace: Workspace): FileModel[] {
  const id = idOf(file);
  const parties = partyIdsOf(file);
  const homes = parties.map(party => workspace.partyFile(party));
  const records = id === undefined ? [] : workspace.recordsOf(id);
  return [
    ...homes.filter(home => home !== undefined),
    // Those that take the same parties say whether a name in a `Party` file is used at all.
    ...parties.flatMap(party => workspace.agreementsUsing(party)),
    ...records,
    ...workspace.unnamedRecords(),
    ...(id === undefined ? [] : workspace.agreements(id)),
    // What is missing may be there under a misspelt id.
    ...(homes.includes(undefined) ? [...workspace.filesOf('Party'), ...workspace.unclearFiles()] : []),
    ...(records.length === 0 ? workspace.orphanedRecords() : []),
  ];
}

function ofParty(file: FileModel, workspace: Workspace): FileModel[] {
  const id = idOf(file);
  if (id === undefined) return [];
  const users = workspace.agreementsUsing(id);
  const same = workspace.partyFiles(id);
  // An agreement may mean this file by a misspelt id.
  if (users.length === 0) return [...same, ...workspace.filesOf('Agreement'), ...workspace.unclearFiles()];
  return [...same, ...users, ...users.flatMap(user => ofAgreement(user, workspace))];
}

function ofRecords(file: FileModel, workspace: Workspace): FileModel[] {
  const id = idOf(file);
  if (id === undefined) return [];
  const agreements = workspace.agreements(id);
  if (agreements.length > 0)
    return agreements.flatMap(agreement => [agreement, ...ofAgreement(agreement, workspace)]);
  // These records may mean any agreement, and other records may mean the same one.
  return [...workspace.filesOf('Agreement'), ...workspace.filesOf('Records'), ...workspace.unclearFiles()];
}
