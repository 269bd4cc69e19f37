import type { LogOutputChannel, Memento, Uri } from 'vscode';
import type { MakeFile } from './export/job.ts';
import type { Previews } from './preview/previews.ts';
import type { ReadPack } from './record/readPack.ts';
import type { ReviewSession } from './review/reviewSession.ts';
import type { Server } from './server.ts';

/** What a command may work with. */
export interface Parts {
  readonly server: Server;
  readonly output: LogOutputChannel;
  readonly review: ReviewSession;
  readonly previews: Previews;
  /** The folder of the extension. */
  readonly extension: Uri;
  readonly makeFile: MakeFile;
  /** Takes filled-in packs apart; undefined in a browser. */
  readonly readPack: ReadPack | undefined;
  /** What is kept for this workspace over a restart. */
  readonly memory: Memento;
}

/** One entry of the command palette. Its title stands in package.json under the same id. */
export interface Command {
  readonly id: `partnership.${string}`;
  /** Runs it; what it rejects with is shown to the user by VS Code. `argument` comes with key bindings. */
  run(parts: Parts, argument?: unknown): unknown;
}
