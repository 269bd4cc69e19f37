import { isMapping } from '../schema/walk.ts';
import type { Steps } from '../util/steps.ts';
import { idOf } from '../workspace/file-ids.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ComparedState, Comparison } from './state.ts';

/** A file that differs between an earlier state and the workspace as it is. */
export interface Earlier {
  readonly uri: string;
  /** Its text then; undefined: it was not there. */
  readonly text: string | undefined;
  /** It is not there any more. Else one that the workspace does not hold was not read, and is not compared. */
  readonly isGone: boolean;
}

/** What has to be told of two states, since no workspace knows it. */
export interface Labels {
  readonly before: string;
  readonly after: string;
  /** URIs of files before, by those that they have now. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The name of a file for people. */
  readonly nameOf: (uri: string) => string;
}

/**
 * A workspace as it is, beside what it was: the same files, but for those that differ. To be compared are these and, where
 * a party's own file differs, the agreements that take the party. In steps, in which the earlier texts are read one by one.
 */
export function* compareWithEarlier(
  now: Workspace,
  differing: readonly Earlier[],
  { before, after, renamed, nameOf }: Labels,
): Steps<Comparison> {
  const known = differing.filter(({ uri, isGone }) => isGone || now.file(uri) !== undefined);
  const then = now.copy();
  for (const { uri, text } of known) {
    if (text === undefined) then.delete(uri);
    else then.set(uri, text);
    // Read here, since whatever is asked of the workspace next reads all that was put into it.
    then.file(uri);
    yield;
  }
  const today = without(
    now,
    known.filter(({ isGone }) => isGone).map(({ uri }) => uri),
  );
  const uris = new Set(known.map(({ uri }) => uri));
  const approved = agreementsApprovedIn(today, uris);
  const affected = [then, today].flatMap(workspace => usersOf(workspace, uris)).concat(approved);
  const all = [...new Set([...uris, ...affected])].sort();
  return {
    before: stateOf(before, then, all, nameOf),
    after: stateOf(after, today, all, nameOf),
    renamed: new Map([...renamed].map(([to, from]) => [nameOf(to), nameOf(from)])),
    recorded: new Set(approved.map(nameOf)),
    concerns: () => true,
    authorsOf: async () => [],
    nameOf,
  };
}

/** A workspace that may not have heard yet that files are gone. */
function without(workspace: Workspace, uris: readonly string[]): Workspace {
  if (!uris.some(uri => workspace.file(uri) !== undefined)) return workspace;
  const other = workspace.copy();
  for (const uri of uris) other.delete(uri);
  return other;
}

/** The agreements that take parties whose files are among some. */
function usersOf(workspace: Workspace, uris: ReadonlySet<string>): string[] {
  return [...uris].flatMap(uri => {
    const file = workspace.file(uri);
    const id = file?.kind === 'Party' ? idOf(file) : undefined;
    return id === undefined ? [] : workspace.agreementsUsing(id).map(user => user.uri);
  });
}

/** The agreements of which some of the files record what a party says of a version. */
function agreementsApprovedIn(workspace: Workspace, uris: ReadonlySet<string>): string[] {
  return [...uris].flatMap(uri => {
    const file = workspace.file(uri);
    const records = file?.kind === 'Records' ? file.value?.records : undefined;
    const isAbout =
      Array.isArray(records) && records.some(record => isMapping(record) && record.type === 'approval');
    const id = isAbout && file ? idOf(file) : undefined;
    return id === undefined ? [] : workspace.agreements(id).map(each => each.uri);
  });
}

function stateOf(
  label: string,
  workspace: Workspace,
  uris: readonly string[],
  nameOf: Labels['nameOf'],
): ComparedState {
  const here = uris.filter(uri => workspace.file(uri) !== undefined);
  return { label, workspace, candidates: new Map(here.map(uri => [nameOf(uri), uri])) };
}
