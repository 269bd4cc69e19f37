import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { connections } from './connections.ts';
import type { Connect } from './server.ts';

/** The part of the browser's `Worker` that is used here; the project does not compile against the DOM. */
declare class Worker {
  constructor(url: string);
  terminate(): void;
}

/** In a browser: the server is a web worker. */
export function browserConnections(context: ExtensionContext, output: LogOutputChannel): Connect {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  let worker: Worker | undefined;
  /**
   * A fresh worker for every start: one that has crashed or was told to exit answers nothing any more. Handed
   * over as a reader and a writer, because VS Code replaces `Worker` in the extension host, and what that
   * makes is no `instanceof Worker`, by which the language client would know it.
   */
  const server = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return connections(
    context,
    output,
    options => new LanguageClient('partnership', 'Partnership', server, options),
  );
}
