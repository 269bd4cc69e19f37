import { extendedBy } from '../config/extended.ts';
import { type Text, t } from '../l10n/message.ts';
import type { FileModel } from '../model/file-model.ts';
import { isSharedParty } from '../model/references.ts';
import type { Range } from '../util/text.ts';
import { isInside, isRelativePath, resolveUri } from '../util/uri.ts';
import { type Name, namesIn } from '../workspace/names.ts';
import type { ReadonlyWorkspace } from '../workspace/readonly-workspace.ts';

export interface DocumentLink {
  readonly range: Range;
  /** The URI of the file that it leads to. */
  readonly target: string;
  readonly tooltip: Text;
}

/**
 * The places of a file that lead to another file: paths (`exitPlan`, `actionPlan`), the agreement of records,
 * `party:` to its `Party` file, and what a configuration extends.
 *
 * @param folders the open folders; a path that leaves them gives no link (decision 42). Without any, only what
 *   lies beside or below the file is linked.
 */
export function documentLinks(
  file: FileModel,
  workspace: ReadonlyWorkspace,
  folders: readonly string[] = [],
): DocumentLink[] {
  const links = namesIn(file).flatMap(name => linkOf(name, workspace, folders) ?? []);
  return [...links, ...extended(file, workspace)];
}

function linkOf(
  { file, kind, name, range, reference }: Name,
  workspace: ReadonlyWorkspace,
  folders: readonly string[],
): DocumentLink | undefined {
  if (!reference) return undefined;
  if (kind === 'file') {
    const target = isRelativePath(name) ? resolveUri(file.uri, name) : undefined;
    return target && isInside(target, file.uri, folders)
      ? { range, target, tooltip: t`Open ${String(name)}` }
      : undefined;
  }
  const other =
    kind === 'agreement'
      ? workspace.agreements(name)[0]
      : file.kind === 'Agreement' && isSharedParty(reference)
        ? workspace.partyFile(name)
        : undefined;
  const title = other?.value?.[kind === 'agreement' ? 'title' : 'name'] ?? name;
  return other && { range, target: other.uri, tooltip: t`Open ${String(title)}` };
}

function extended(file: FileModel, workspace: ReadonlyWorkspace): DocumentLink[] {
  const value = file.kind === 'Config' ? file.value?.extends : undefined;
  const known = new Set(extendedBy(file.uri, workspace).filter(uri => workspace.file(uri)));
  const link = (name: unknown, owner: object, key: string | number): DocumentLink[] => {
    const target = typeof name === 'string' ? resolveUri(file.uri, name) : '';
    const range = file.source.placeOf(owner, key);
    return known.has(target) ? [{ range, target, tooltip: t`Open ${String(name)}` }] : [];
  };
  if (Array.isArray(value)) return value.flatMap((name, index) => link(name, value, index));
  return file.value ? link(value, file.value, 'extends') : [];
}
