import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import { type Text, t } from '../core/index.ts';
import { Slices } from './turns.ts';

/** How many files are asked for at once. */
const batch = 32;

/** From how many files on the user is shown how far reading has come; fewer are read in a moment. */
const many = 100;

/** What {@link readInBatches} works with. */
export interface Reading {
  readonly connection: Connection;
  /** Puts one file into the workspace and reads it there, in one of these slices. */
  readonly include: (uri: string, slices: Slices) => Promise<void>;
  /** False once it is pointless to go on. */
  readonly isWanted: () => boolean;
  /** Says a text in the language of the client's user. */
  readonly say: (text: Text) => string;
}

/**
 * Reads many files, and shows how far it has come where the client can show it. Requests are answered in between: none of
 * them waits for more files than are read in one slice.
 */
export async function readInBatches(uris: readonly string[], reading: Reading): Promise<void> {
  const { include, isWanted, say } = reading;
  // A client may be slow to show anything, or never do it; nothing waits for that.
  let progress: WorkDoneProgressReporter | undefined;
  const begun =
    uris.length < many ? undefined : begin(reading, uris.length).then(found => (progress = found));
  const slices = new Slices('background');
  try {
    await inBatches(uris, async (some, done) => {
      if (!isWanted()) return;
      await Promise.all(some.map(uri => include(uri, slices)));
      progress?.report(Math.round((100 * done) / uris.length), say(t`${done} of ${uris.length} files`));
    });
  } finally {
    void begun?.then(found => found?.done());
  }
}

/** Deals with many things, some at a time. @param deal is given those, and how many have had their turn with them */
export async function inBatches<T>(
  all: readonly T[],
  deal: (some: readonly T[], done: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < all.length; start += batch) {
    await deal(all.slice(start, start + batch), Math.min(start + batch, all.length));
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
