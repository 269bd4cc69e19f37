import type { ExtensionContext, LogOutputChannel } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { clientOptions } from './clientOptions.ts';
import { CrashHandler } from './crashHandler.ts';
import type { DiskFiles } from './fileSource.ts';
import type { Connect, ServerState } from './server.ts';

/** Makes the language client of the platform: one that forks a Node process, or one that starts a worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * How the extension comes to its language clients. Only what hangs on this file needs the library of language clients, two
 * thirds of the extension's code; it is loaded after the activation, so that VS Code goes on meanwhile.
 *
 * @param disk reads what lies on this machine; undefined in a browser
 */
export function connections(
  context: ExtensionContext,
  output: LogOutputChannel,
  createClient: CreateClient,
  disk?: DiskFiles,
): Connect {
  const options = clientOptions(context, output);
  return giveUp => ({
    client: createClient({ ...options, errorHandler: new CrashHandler(giveUp) }),
    disk,
    stateOf: state => states[state],
  });
}

const states: Record<State, ServerState> = {
  [State.Starting]: 'starting',
  [State.Running]: 'running',
  [State.Stopped]: 'stopped',
  [State.StartFailed]: 'stopped',
};
