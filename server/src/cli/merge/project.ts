import path from 'node:path';
import { type Existence, isBelow, parentUri, t, Workspace } from '../../core/index.ts';
import { pathOf, uriOf } from '../../disk/path-uri.ts';
import { SyncReader } from '../../disk/read-sync.ts';
import { streamBase } from '../check/stream/check-record.ts';
import { CliError } from '../failure.ts';
import type { FileLine, Header } from '../partial/partial.ts';
import { sumOf } from '../partial/sums.ts';
import { rootOf } from './read.ts';

/**
 * The workspace that several parts were made of. Of most files nothing more is needed than what the parts say of them; where
 * the text of one is needed after all, it is what a part holds, or else what lies on the disk, if it is the same.
 *
 * @param cwd the folder from which the parts are merged
 * @param known the texts that parts hold of each other's files
 */
export function workspaceOf(
  files: readonly FileLine[],
  header: Header,
  cwd: string,
  known: ReadonlyMap<string, string>,
): Workspace {
  const workspace = new Workspace();
  const root = rootOf(header, cwd);
  const reader = new SyncReader([root]);
  workspace.folders = [header.shard ? uriOf(root) : streamBase];
  for (const { uri, text } of header.configurations ?? []) workspace.set(uri, text);
  for (const { uri, listing, isMember, isConfiguration, text, sum } of files) {
    if (isMember || isConfiguration)
      workspace.list({ uri, listing, read: () => text ?? known.get(uri) ?? fromDisk(uri, sum, reader) });
  }
  if (!header.shard) workspace.findExistence = existenceAmong(files);
  return workspace;
}

/** Of what a stream names, that is there which is in it. */
function existenceAmong(files: readonly FileLine[]): (uri: string) => Existence {
  const there = new Set(files.map(({ uri }) => uri));
  for (const { uri } of files) {
    for (let each = parentUri(uri); each !== undefined && !there.has(each); each = parentUri(each))
      there.add(each);
  }
  return uri => (there.has(uri) ? 'there' : isBelow(uri, streamBase) ? 'missing' : 'outside');
}

function fromDisk(uri: string, sum: string, reader: SyncReader): string {
  const place = pathOf(uri) ?? uri;
  try {
    const { text } = reader.read(place);
    if (sumOf(text) === sum) return text;
  } catch {
    // It is told below.
  }
  throw new CliError(
    t`To put the parts together, \`${path.basename(place)}\` is needed as it was checked, and is not here.`,
    t`Some name in it leads nowhere or may be misspelt. Merge where the files are, from the folder in which the parts were made.`,
  );
}
