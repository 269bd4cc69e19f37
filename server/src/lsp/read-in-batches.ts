import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { type Text, t, type Workspace } from '../core/index.ts';
import { Slices } from './guard.ts';

/** How many files are asked for at once. */
const batch = 32;

/** From how many files on the user is shown how far reading has come; fewer are read in a moment. */
const many = 100;

/** What {@link readInBatches} works with. */
export interface Reading {
  readonly connection: Connection;
  readonly workspace: Workspace;
  /** Puts one file into the workspace. */
  readonly include: (uri: string) => Promise<void>;
  /** False once it is pointless to go on. */
  readonly isWanted: () => boolean;
  /** Says a text in the language of the client's user. */
  readonly say: (text: Text) => string;
}

/**
 * Reads many files, so that requests are answered in between, and shows how far it has come where the client can
 * show it.
 */
export async function readInBatches(uris: readonly string[], reading: Reading): Promise<void> {
  const { workspace, include, isWanted, say } = reading;
  // A client may be slow to show anything, or never do it; nothing waits for that.
  let progress: WorkDoneProgressReporter | undefined;
  const begun =
    uris.length < many ? undefined : begin(reading, uris.length).then(found => (progress = found));
  const slices = new Slices();
  try {
    for (let start = 0; start < uris.length && isWanted(); start += batch) {
      const some = uris.slice(start, start + batch);
      await Promise.all(some.map(include));
      for (const uri of some) {
        workspace.file(uri);
        await slices.pause();
      }
      const done = Math.min(start + batch, uris.length);
      progress?.report(Math.round((100 * done) / uris.length), say(t`${done} of ${uris.length} files`));
    }
  } finally {
    void begun?.then(found => found?.done());
  }
}

/** A client that does not know of progress, or refuses to show any, is told nothing. */
async function begin(
  { connection, say }: Reading,
  count: number,
): Promise<WorkDoneProgressReporter | undefined> {
  const progress = await connection.window.createWorkDoneProgress().catch(() => undefined);
  progress?.begin(say(t`Reading agreements`), 0, say(t`${0} of ${count} files`), false);
  return progress;
}
