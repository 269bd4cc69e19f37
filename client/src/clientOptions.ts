import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import { type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient';
import {
  CONFIG_GLOB,
  FILE_GLOBS,
  IGNORE_GLOB,
  type InitializationOptions,
} from '../../server/src/lsp/protocol.ts';
import { skipOldVersions } from './oldVersions.ts';
import { traceChannel } from './traceChannel.ts';
import { watchSteps } from './walkthrough.ts';

/**
 * What the language client is told, the same on every platform. What it needs (file watchers) lives as long
 * as the extension and serves each client that a restart creates.
 */
export function clientOptions(context: ExtensionContext, output: LogOutputChannel): LanguageClientOptions {
  const watchers = [...FILE_GLOBS, CONFIG_GLOB, IGNORE_GLOB].map(glob =>
    workspace.createFileSystemWatcher(glob),
  );
  const trace = traceChannel(output);
  context.subscriptions.push(...watchers, trace);
  // The server asks us for files: we see remote, virtual and browser workspaces, it does not.
  const initializationOptions: InitializationOptions = {
    workspaceFiles: true,
    documentation: Uri.joinPath(context.extensionUri, 'docs', 'rules').toString(),
    showReferences: true,
    ownCommands: true,
    records: true,
    status: true,
    ownTokens: true,
  };
  return {
    // No scheme: files, unsaved editors and every virtual file system alike.
    documentSelector: [{ language: 'partnership' }, { pattern: CONFIG_GLOB }],
    synchronize: { fileEvents: watchers },
    initializationOptions,
    diagnosticCollectionName: 'partnership',
    outputChannel: output,
    traceOutputChannel: trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: { ...skipOldVersions(), ...watchSteps() },
  };
}
