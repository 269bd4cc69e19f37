import { type FileModel, idOf, type Workspace } from '../../core/index.ts';

/**
 * The agreements that a user means who names files: records stand for their agreement; and where nothing but parties is named,
 * these stand for all agreements that they take part in.
 *
 * @param requested the URIs of the files that were named, or found in a folder
 * @returns each once
 */
export function agreementsMeant(requested: readonly string[], workspace: Workspace): FileModel[] {
  const files = requested.flatMap(uri => workspace.file(uri) ?? []);
  const meant = files.flatMap(file => {
    if (file.kind === 'Agreement') return [file];
    const id = file.kind === 'Records' ? idOf(file) : undefined;
    return id === undefined ? [] : workspace.agreements(id);
  });
  if (meant.length > 0) return [...new Set(meant)];
  const parties = files.flatMap(file => (file.kind === 'Party' && idOf(file)) || []);
  return [...new Set(parties.flatMap(id => workspace.agreementsUsing(id)))];
}
