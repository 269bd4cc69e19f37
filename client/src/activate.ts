import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { SHOW_REFERENCES } from '../../server/src/lsp/protocol.ts';
import { allCommands } from './commands.ts';
import { tellOfCrashes } from './crashMessage.ts';
import type { MakeFile } from './export/job.ts';
import { tellOfFolders } from './folders.ts';
import { tellOfMisnamed } from './misnamed.ts';
import { PartnershipsTree } from './partnerships/treeView.ts';
import { Previews } from './preview/previews.ts';
import type { ReadPack } from './record/readPack.ts';
import { ReviewSession } from './review/reviewSession.ts';
import { showReviews } from './review/show.ts';
import { type Connect, Server } from './server.ts';
import { showReferences } from './showReferences.ts';
import { StatusItems } from './statusItems.ts';

let server: Server | undefined;

/**
 * Brings the extension up: output channel, commands, language server. The same on the desktop and in the
 * browser, which differ only in how clients are made.
 *
 * The activation ends when the commands are there; VS Code waits for it, and no one waits for the server. One that cannot
 * start is reported in the output channel, and the commands for looking at the output and for restarting work.
 *
 * @param load loads what makes the platform's language clients
 * @param makeFile makes what is exported, as the platform can
 * @param readPack takes filled-in packs apart; undefined where the platform cannot
 */
export async function start(
  context: ExtensionContext,
  load: (output: LogOutputChannel) => Promise<Connect>,
  makeFile: MakeFile,
  readPack?: ReadPack,
): Promise<void> {
  const output = window.createOutputChannel('Partnership', { log: true });
  server = new Server(() => load(output), output);
  const review = new ReviewSession(server);
  const previews = new Previews(context, server);
  const { extensionUri: extension, workspaceState: memory } = context;
  const parts = { server, output, review, previews, extension, makeFile, readPack, memory };
  context.subscriptions.push(
    output,
    server,
    new StatusItems(server),
    tellOfFolders(server),
    review,
    previews,
    new PartnershipsTree(server),
    ...showReviews(review),
    tellOfCrashes(server),
    tellOfMisnamed(),
    ...allCommands.map(({ id, run }) => commands.registerCommand(id, argument => run(parts, argument))),
    // For code lenses only, so it is in no menu.
    commands.registerCommand(SHOW_REFERENCES, showReferences),
  );
  // Commands that are about the server, and the walkthrough, show from now on.
  await commands.executeCommand('setContext', 'partnership.active', true);
  void server.start();
}

/** Stops the server; VS Code waits for it before it ends the extension host. */
export async function stop(): Promise<void> {
  await server?.stop();
  server = undefined;
}
