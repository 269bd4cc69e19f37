import {
  Checker,
  type CheckerOptions,
  isConfigurationFile,
  namedFiles,
  scanListing,
  Workspace,
} from '../../../core/index.ts';
import { isSearched } from '../../../disk/find.ts';
import type { FileLine } from '../../partial/partial.ts';
import { sumOf } from '../../partial/sums.ts';
import { checkFiles } from '../checked.ts';
import type { StreamRecord } from './records.ts';

/** The folder that the paths of a stream start in. */
export const streamBase = 'file:///stream';

/**
 * What can be said of a file by itself. Of an agreement that takes no party from a file, that is all that is found in it,
 * unless there are records of it, or another one of its id: what was found is then found anew.
 *
 * @param configuration the file that `--config` names, with all that it extends, by URI
 */
export function checkRecord(
  { path, text }: StreamRecord,
  options: CheckerOptions,
  configuration: ReadonlyMap<string, string>,
): FileLine {
  const uri = uriOf(path);
  // As in a folder, what is named otherwise is passed over; but it is there, and agreements may name it.
  if (text === undefined || !isSearched(path))
    return { uri, path, repositoryPath: path, sum: '', isMember: false, isRequested: false };
  const names = { uri, path, repositoryPath: path, sum: sumOf(text), isMember: true, isRequested: true };
  const base = { ...names, text };
  if (isConfigurationFile(uri)) return base;
  const scanned = scanListing(uri, text);
  if (scanned && (scanned.kind !== 'Agreement' || scanned.parties.length > 0))
    return { ...base, listing: scanned };
  const workspace = new Workspace();
  workspace.folders = [streamBase];
  for (const [each, content] of configuration) workspace.set(each, content);
  workspace.set(uri, text);
  const listing = workspace.listing(uri);
  if (listing?.kind !== 'Agreement' || listing.parties.length > 0) return { ...base, listing };
  const checker = new Checker(workspace, { ...options, once: true });
  const [file] = checkFiles([uri], checker).files;
  const facts = checker.factsOf(uri, false);
  const model = workspace.file(uri);
  return {
    ...base,
    listing,
    ...(file && { found: { findings: file.findings, accepted: file.accepted } }),
    facts,
    named: model ? [...namedFiles(model).values()].map(each => ({ uri: each })) : [],
  };
}

/** The URI of a path in a stream. */
function uriOf(path: string): string {
  return `${streamBase}/${path.split('/').map(encodeURIComponent).join('/')}`;
}
