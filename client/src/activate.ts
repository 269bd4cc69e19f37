import { commands, type ExtensionContext, window } from 'vscode';
import { SHOW_REFERENCES } from '../../server/src/lsp/protocol.ts';
import { clientOptions } from './clientOptions.ts';
import { allCommands } from './commands.ts';
import { tellOfCrashes } from './crashMessage.ts';
import type { DiskFiles } from './fileSource.ts';
import { tellOfFolders } from './folders.ts';
import { tellOfMisnamed } from './misnamed.ts';
import { ReviewSession } from './review/reviewSession.ts';
import { showReviews } from './review/show.ts';
import { type CreateClient, Server } from './server.ts';
import { showReferences } from './showReferences.ts';
import { StatusItems } from './statusItems.ts';

let server: Server | undefined;

/**
 * Brings the extension up: output channel, commands, language server. The same on the desktop and in the
 * browser, which differ only in how the client is created.
 *
 * A server that cannot start is reported in the output channel and does not fail the activation, so that the
 * commands for looking at the output and for restarting work.
 */
export async function start(
  context: ExtensionContext,
  createClient: CreateClient,
  disk?: DiskFiles,
): Promise<void> {
  const output = window.createOutputChannel('Partnership', { log: true });
  server = new Server(createClient, clientOptions(context, output), output, disk);
  const review = new ReviewSession(server);
  const parts = { server, output, review };
  context.subscriptions.push(
    output,
    server,
    new StatusItems(server),
    tellOfFolders(server),
    review,
    ...showReviews(review),
    tellOfCrashes(server),
    tellOfMisnamed(),
    ...allCommands.map(({ id, run }) => commands.registerCommand(id, argument => run(parts, argument))),
    // For code lenses only, so it is in no menu.
    commands.registerCommand(SHOW_REFERENCES, showReferences),
  );
  // Commands that are about the server, and the walkthrough, show from now on.
  await commands.executeCommand('setContext', 'partnership.active', true);
  await server.start();
}

/** Stops the server; VS Code waits for it before it ends the extension host. */
export async function stop(): Promise<void> {
  await server?.stop();
  server = undefined;
}
